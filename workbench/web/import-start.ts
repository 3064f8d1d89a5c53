import type { Desk } from "./desk";
import { importCsv } from "./import-csv";
import type { Start } from "./start";

/** Takes the files of the command line as a person would by the menu, then refreshes. */
export async function importStart(desk: Desk, { imports, period, by }: Start): Promise<void> {
  for (const { table, name, address, decisions } of imports) {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    await importCsv(desk, { table, name, bytes, decisions });
  }
  if (imports.length === 0) return;
  await desk.run(() => {
    const { version } = desk.bench.run("rpc", { ask: "settings" }) as { version: string };
    desk.bench.run("rpc", { ask: "settings-save", version, settings: { period, by: by ?? "owner" } });
  });
  await desk.clickMenu("rashinbanRefresh");
}
