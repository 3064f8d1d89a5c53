import type { JSX } from "react";
import { PAGE_CUTS, type PageCut, type GoogleWays as Ways } from "../../services/google-ways";
import type { PageController } from "../page-controller";
import { say, type Word } from "../words";
import { Switch } from "./switch";

const SWITCHES = [
  ["contentIsCut", "content-cut"],
  ["hasNoDocumentLock", "no-document-lock"],
  ["hasNoDocumentProperties", "no-document-properties"],
  ["refusesTimeout", "no-timeout"],
  ["drawsNoKanji", "no-kanji"],
  ["clockHasNoSpreadsheet", "lone-clock"],
] as const satisfies readonly (readonly [keyof Ways, Word])[];

const toggled = (ids: readonly number[], id: number): number[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** Switches for variants of Google's behaviour that is unknown or varies. */
export function GoogleWays({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale, bench } = controller;
  const { ways } = bench.world;
  const tab = controller.shownSheet();
  const change = (changed: Partial<Ways>): void => {
    bench.trouble.google(changed);
    controller.changed();
  };
  return (
    <>
      <p className="secondary">{say("ways-lead", locale)}</p>
      <label className="service">
        {say("page-cut", locale)}
        <select value={ways.pageCut} onChange={(event) => change({ pageCut: event.target.value as PageCut })}>
          {PAGE_CUTS.map((cut) => (
            <option key={cut} value={cut}>
              {say(`page-cut-${cut}`, locale)}
            </option>
          ))}
        </select>
      </label>
      {SWITCHES.map(([way, word]) => (
        <Switch key={way} isOn={ways[way]} onChange={() => change({ [way]: !ways[way] })}>
          {say(word, locale)}
        </Switch>
      ))}
      <Switch isOn={ways.tables.includes(tab)} onChange={() => change({ tables: toggled(ways.tables, tab) })}>
        {say("is-table", locale)}
      </Switch>
    </>
  );
}
