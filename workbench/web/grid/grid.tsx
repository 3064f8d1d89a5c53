import "./speak-japanese";
import { IronCalc, type IronCalcHandle, init, Model } from "@ironcalc/workbook";
import { type JSX, memo, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import type { Desk } from "../desk";
import { screenModel } from "./allow-list";
import { Glyphs } from "./glyphs";
import { keepKeyboard, leaveByTab } from "./keyboard";
import { mendRoles } from "./mend-roles";
import { Mirror } from "./mirror";
import { Overlay } from "./overlay";
import { drawBetweenKeys } from "./quick-typing";
import { quietTooltips } from "./quiet-tooltips";
import { openForInputMethod, redraw } from "./redraw";
import { ScreenCells } from "./screen-cells";
import { answers } from "./screen-model";
import { Selection } from "./selection";
import { Spot } from "./spot";

/** The screen is mounted once and never rendered from outside again, which would lose an edit in progress. */
const Screen = memo(({ model, handle }: { model: Model; handle: React.RefObject<IronCalcHandle | null> }) => (
  <IronCalc model={model} ref={handle} />
));

/** The spreadsheet's screen over the workbook. */
export function Grid({ desk }: { readonly desk: Desk }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const behind = useRef<HTMLSpanElement>(null);
  const handle = useRef<IronCalcHandle>(null);
  const parts = useRef<ReturnType<typeof assemble> | null>(null);
  parts.current ??= assemble(desk);
  const { model, follow } = parts.current;
  const [, draw] = useReducer((keys: number) => keys + 1, 0);
  // Before the screen calls for the keyboard the first time.
  useLayoutEffect(() => keepKeyboard(root.current as HTMLElement), []);
  useEffect(() => {
    const element = root.current as HTMLElement;
    openForInputMethod(element);
    drawBetweenKeys(element, draw);
    leaveByTab(element, behind.current as HTMLElement);
    const leaveRoles = mendRoles(element, () => desk.locale);
    const leaveTooltips = quietTooltips();
    let edition = -1;
    const update = () => {
      if (desk.edition === edition) return;
      edition = desk.edition;
      handle.current?.setLanguage(desk.locale === "ja" ? "ja" : "en-US");
      follow();
    };
    update();
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    const unsubscribe = desk.subscribe(update);
    return () => {
      observer.disconnect();
      leaveRoles();
      leaveTooltips();
      unsubscribe();
    };
  }, [desk, follow]);
  return (
    <div className="grid" ref={root}>
      <Screen model={model} handle={handle} />
      <span ref={behind} tabIndex={-1} />
    </div>
  );
}

function assemble(desk: Desk) {
  const real = new Model("workbook", "en", "UTC", "en");
  const mirror = new Mirror(real);
  const selection = new Selection(desk, real);
  const shown = () => desk.bench.book.byId(selection.sheetId);
  const overlay = new Overlay(real, shown, new Spot(real, shown).show);
  const cells = new ScreenCells(overlay.draw, new Glyphs(redraw).see);
  mirror.follow(desk.bench.book);
  selection.show();
  desk.beforeScript = selection.tell;
  desk.shownSheet = () => selection.sheetId;
  return {
    model: screenModel(real, { ...answers(desk, real, cells), setSelectedSheet: selection.choose }),
    follow: () => {
      cells.forget();
      mirror.follow(desk.bench.book);
      selection.show();
      redraw();
    },
  };
}

/** Loads the spreadsheet engine. */
export async function prepareGrid(): Promise<void> {
  await init("ironcalc.wasm");
}
