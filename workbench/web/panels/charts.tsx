import { type JSX, useState, useSyncExternalStore } from "react";
import { tabCharts } from "../../page/tab-charts";
import type { Desk } from "../desk";
import { keepChoice, keptChoice } from "../view-choice";
import { say } from "../words";
import { Picture } from "./picture";

/** Less would hide the columns that a dashboard is read for. */
const SHEET_NEEDS = 800;
const SIDEBAR = 301;
/** What stands to the left and right of a picture: space and its own border. */
const AROUND = 26;
const HEIGHT_BELOW = 200;
const WIDEST_BELOW = 640;

/** The charts of the tab to be seen: beside its cells where there is room, else below them, folded until asked for. */
export function Charts({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const sheet = desk.bench.book.byId(desk.shownSheet());
  const charts = sheet === undefined ? [] : tabCharts(sheet);
  if (charts.length === 0) return null;
  const room = width - (desk.page?.kind === "sidebar" ? SIDEBAR : 0);
  const pane = Math.round(Math.min(560, Math.max(360, width * 0.3)));
  const fits = room - pane >= SHEET_NEEDS;
  const choice = `charts-${fits ? "beside" : "below"}`;
  const isShown = (chosen[choice] ?? keptChoice(choice) ?? (fits ? "shown" : "folded")) === "shown";
  const isBeside = fits && isShown;
  const fold = () => {
    const wish = isShown ? "folded" : "shown";
    keepChoice(choice, wish);
    setChosen({ ...chosen, [choice]: wish });
  };
  const size = isBeside
    ? { width: pane - AROUND, height: Math.round((pane - AROUND) * 0.62) }
    : { width: Math.min(WIDEST_BELOW, room - AROUND), height: HEIGHT_BELOW };
  return (
    <section
      className={isBeside ? "charts beside" : "charts below"}
      style={isBeside ? { width: pane } : {}}
      aria-label={say("charts", desk.locale)}
    >
      <button type="button" className="fold" aria-expanded={isShown} onClick={fold}>
        {say(isShown ? "hide-charts" : "show-charts", desk.locale, { count: charts.length })}
      </button>
      {isShown && (
        <div className="pictures">
          {charts.map(({ id, picture }) => (
            <Picture key={id} picture={picture} size={size} locale={desk.locale} />
          ))}
        </div>
      )}
    </section>
  );
}

function onResize(listener: () => void): () => void {
  addEventListener("resize", listener);
  return () => removeEventListener("resize", listener);
}
