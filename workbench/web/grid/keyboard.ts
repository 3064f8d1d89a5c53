const SHEET = ".ic-workbook-container";

/**
 * Lets the grid component take the keyboard focus only while a person works in it or in one of its menus: it asks for it
 * whenever it renders, and would take it from the sidebar in the middle of a word. Relies on internals of
 * @ironcalc/workbook 0.8.3; browser tests hold it.
 */
export function guardFocus(root: HTMLElement): () => void {
  const sheet = root.querySelector<HTMLElement>(SHEET);
  if (sheet === null) return () => {};
  let isInUse = false;
  const track = ({ target }: Event): void => {
    isInUse =
      target instanceof Element && (root.contains(target) || target.closest('body [class*="ic-"]') !== null);
  };
  // Events in a frame do not arrive here; the window loses the focus to it.
  const leave = (): void => {
    isInUse = false;
  };
  sheet.focus = (options) => {
    if (isInUse) HTMLElement.prototype.focus.call(sheet, options);
  };
  document.addEventListener("pointerdown", track, true);
  document.addEventListener("focusin", track, true);
  window.addEventListener("blur", leave);
  return () => {
    document.removeEventListener("pointerdown", track, true);
    document.removeEventListener("focusin", track, true);
    window.removeEventListener("blur", leave);
  };
}

/** Focuses the sheet, if it is there. */
export function focusSheet(): void {
  const sheet = document.querySelector<HTMLElement>(SHEET);
  if (sheet !== null) HTMLElement.prototype.focus.call(sheet);
}

/**
 * Makes Tab leave the sheet after Escape, so that it is no keyboard trap: otherwise Tab goes from cell to cell. The grid
 * component does not get the event, and the browser moves the focus behind the sheet, or before it.
 */
export function leaveByTab(root: HTMLElement, behind: HTMLElement): void {
  let leaving = false;
  root.addEventListener(
    "keydown",
    (event) => {
      // The page dispatches an Escape itself to redraw the grid.
      if (!event.isTrusted) return;
      if (event.key === "Tab" && leaving) {
        event.stopPropagation();
        if (!event.shiftKey) behind.focus();
      } else if (event.key !== "Shift") leaving = event.key === "Escape";
    },
    { capture: true },
  );
}
