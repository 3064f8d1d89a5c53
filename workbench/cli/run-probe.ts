import { RESULT_TAB } from "../../src/probe/tabs";
import { Workbench } from "../workbench";

/** A row of the probe's results tab. */
export interface ProbeRow {
  readonly id: string;
  readonly assumed: string;
  readonly observed: string;
  readonly same: string;
}

/**
 * A spreadsheet with the pasted probe in it, of somebody who reads its language, asked and left alone until the clock
 * has answered too.
 */
export function probedBench(code: string, manifest: object, locale: string): Workbench {
  const bench = Workbench.create({
    code,
    manifest,
    locale,
    userLocale: locale.slice(0, 2),
    files: { "probe-page": "<p>probe</p>" },
    now: "2026-10-08T00:00:00Z",
    install: "bound",
  });
  bench.open();
  bench.clickMenu("probeRun");
  bench.advance({ minutes: 5 });
  return bench;
}

export function probeRows({ book }: Workbench): readonly ProbeRow[] {
  const sheet = book.byName(RESULT_TAB);
  if (sheet === undefined) return [];
  const lines = sheet.values({ row: 2, column: 1, rows: sheet.cells.length - 1, columns: 5 });
  return lines.flatMap((cells) => {
    const [id, , assumed, observed, same] = cells.map((cell) => String(cell ?? ""));
    return id === "" ? [] : [{ id, assumed, observed, same }];
  });
}
