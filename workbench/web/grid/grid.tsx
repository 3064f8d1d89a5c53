import "./add-japanese";
import { IronCalc, type IronCalcHandle, init, Model } from "@ironcalc/workbook";
import { type JSX, memo, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import type { PageController } from "../page-controller";
import { screenModel } from "./allow-list";
import { fixAccessibility } from "./fix-accessibility";
import { Glyphs } from "./glyphs";
import { guardFocus, leaveByTab } from "./keyboard";
import { Mirror } from "./mirror";
import { Overlay } from "./overlay";
import { drawBetweenKeys } from "./quick-typing";
import { openForInputMethod, redraw } from "./redraw";
import { ScreenCells } from "./screen-cells";
import { answers } from "./screen-model";
import { SelectedCellLabel } from "./selected-cell-label";
import { Selection } from "./selection";
import { suppressTooltips } from "./suppress-tooltips";

/** The memoized grid component: rendering it again would lose an edit in progress. */
const Screen = memo(({ model, handle }: { model: Model; handle: React.RefObject<IronCalcHandle | null> }) => (
  <IronCalc model={model} ref={handle} />
));

/** The grid of the workbook. */
export function Grid({ controller }: { readonly controller: PageController }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const behind = useRef<HTMLSpanElement>(null);
  const handle = useRef<IronCalcHandle>(null);
  const parts = useRef<ReturnType<typeof assemble> | null>(null);
  parts.current ??= assemble(controller);
  const { model, follow } = parts.current;
  const [, draw] = useReducer((keys: number) => keys + 1, 0);
  // Before the grid component requests the focus for the first time.
  useLayoutEffect(() => guardFocus(root.current as HTMLElement), []);
  useEffect(() => {
    const element = root.current as HTMLElement;
    openForInputMethod(element);
    drawBetweenKeys(element, draw);
    leaveByTab(element, behind.current as HTMLElement);
    const leaveRoles = fixAccessibility(element, () => controller.locale);
    const leaveTooltips = suppressTooltips();
    let revision = -1;
    const update = () => {
      if (controller.revision === revision) return;
      revision = controller.revision;
      handle.current?.setLanguage(controller.locale === "ja" ? "ja" : "en-US");
      follow();
    };
    update();
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    const unsubscribe = controller.subscribe(update);
    return () => {
      observer.disconnect();
      leaveRoles();
      leaveTooltips();
      unsubscribe();
    };
  }, [controller, follow]);
  return (
    <div className="grid" ref={root}>
      <Screen model={model} handle={handle} />
      <span ref={behind} tabIndex={-1} />
    </div>
  );
}

function assemble(controller: PageController) {
  const real = new Model("workbook", "en", "UTC", "en");
  const mirror = new Mirror(real);
  const selection = new Selection(controller, real);
  const shown = () => controller.bench.book.byId(selection.sheetId);
  const overlay = new Overlay(real, shown, new SelectedCellLabel(real, shown).show);
  const cells = new ScreenCells(overlay.draw, new Glyphs(redraw).see);
  mirror.follow(controller.bench.book);
  selection.show();
  controller.beforeScript = selection.write;
  controller.shownSheet = () => selection.sheetId;
  return {
    model: screenModel(real, { ...answers(controller, real, cells), setSelectedSheet: selection.choose }),
    follow: () => {
      cells.clear();
      mirror.follow(controller.bench.book);
      selection.show();
      redraw();
    },
  };
}

/** Loads the spreadsheet engine. */
export async function prepareGrid(): Promise<void> {
  await init("ironcalc.wasm");
}
