import type { JSX } from "react";
import { PAGE_CUTS, type PageCut, type GoogleWays as Ways } from "../../services/google-ways";
import type { Desk } from "../desk";
import { say } from "../words";
import { Switch } from "./switch";

/** Chooses what Google does where nobody could check it, or where it does not always do the same. */
export function GoogleWays({ desk }: { readonly desk: Desk }): JSX.Element {
  const { locale, bench } = desk;
  const { ways } = bench.world;
  const change = (changed: Partial<Ways>): void => {
    bench.trouble.google(changed);
    desk.changed();
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
      <Switch isOn={ways.contentIsCut} onChange={() => change({ contentIsCut: !ways.contentIsCut })}>
        {say("content-cut", locale)}
      </Switch>
    </>
  );
}
