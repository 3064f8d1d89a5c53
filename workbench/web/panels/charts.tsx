import { type JSX, useState, useSyncExternalStore } from "react";
import { tabCharts } from "../../page/tab-charts";
import type { PageController } from "../page-controller";
import { storeChoice, storedChoice } from "../view-choice";
import { say } from "../words";
import { Picture } from "./picture";

/** Minimum width for the sheet; less would hide the main columns of the dashboard. */
const SHEET_NEEDS = 800;
const SIDEBAR = 301;
/** Padding and border of a picture, in pixels. */
const PICTURE_PADDING = 26;
const HEIGHT_BELOW = 200;
const WIDEST_BELOW = 640;

/** The charts of the tab to be seen: beside its cells where there is room, else below them, folded until asked for. */
export function Charts({ controller }: { readonly controller: PageController }): JSX.Element | null {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const sheet = controller.bench.book.byId(controller.shownSheet());
  const charts = sheet === undefined ? [] : tabCharts(sheet);
  if (charts.length === 0) return null;
  const room = width - (controller.page?.kind === "sidebar" ? SIDEBAR : 0);
  const pane = Math.round(Math.min(560, Math.max(360, width * 0.3)));
  const fits = room - pane >= SHEET_NEEDS;
  const choice = `charts-${fits ? "beside" : "below"}`;
  const isShown = (chosen[choice] ?? storedChoice(choice) ?? (fits ? "shown" : "folded")) === "shown";
  const isBeside = fits && isShown;
  const fold = () => {
    const wish = isShown ? "folded" : "shown";
    storeChoice(choice, wish);
    setChosen({ ...chosen, [choice]: wish });
  };
  const size = isBeside
    ? { width: pane - PICTURE_PADDING, height: Math.round((pane - PICTURE_PADDING) * 0.62) }
    : { width: Math.min(WIDEST_BELOW, room - PICTURE_PADDING), height: HEIGHT_BELOW };
  return (
    <section
      className={isBeside ? "charts beside" : "charts below"}
      style={isBeside ? { width: pane } : {}}
      aria-label={say("charts", controller.locale)}
    >
      <button type="button" className="fold" aria-expanded={isShown} onClick={fold}>
        {say(isShown ? "hide-charts" : "show-charts", controller.locale, { count: charts.length })}
      </button>
      {isShown && (
        <div className="pictures">
          {charts.map(({ id, picture }) => (
            <Picture key={id} picture={picture} size={size} locale={controller.locale} />
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
