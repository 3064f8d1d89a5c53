const SHEET = ".ic-workbook-container";

/**
 * The screen calls for the keyboard whenever it is drawn. It gets it only while a person is at work in it or in one of
 * its menus, so that nothing is taken from the sidebar in the middle of a word. Leans on @ironcalc/workbook 0.8.3 from
 * the inside; browser tests hold it.
 */
export function keepKeyboard(root: HTMLElement): () => void {
  const sheet = root.querySelector<HTMLElement>(SHEET);
  if (sheet === null) return () => {};
  let isInUse = false;
  const see = ({ target }: Event): void => {
    isInUse =
      target instanceof Element && (root.contains(target) || target.closest('body [class*="ic-"]') !== null);
  };
  // A frame's events are its own; that it has the keyboard is heard as the window's loss.
  const leave = (): void => {
    isInUse = false;
  };
  sheet.focus = (options) => {
    if (isInUse) HTMLElement.prototype.focus.call(sheet, options);
  };
  document.addEventListener("pointerdown", see, true);
  document.addEventListener("focusin", see, true);
  window.addEventListener("blur", leave);
  return () => {
    document.removeEventListener("pointerdown", see, true);
    document.removeEventListener("focusin", see, true);
    window.removeEventListener("blur", leave);
  };
}

/** Focuses the sheet, if it is there. */
export function focusSheet(): void {
  const sheet = document.querySelector<HTMLElement>(SHEET);
  if (sheet !== null) HTMLElement.prototype.focus.call(sheet);
}

/**
 * Tab goes from cell to cell, as in any spreadsheet, and the tool bar leads back into it. So that nobody without a mouse
 * is held in the sheet, Tab leaves it after Escape: the screen does not hear of it, and the browser goes on from behind
 * the sheet, or back from its beginning.
 */
export function leaveByTab(root: HTMLElement, behind: HTMLElement): void {
  let leaving = false;
  root.addEventListener(
    "keydown",
    (event) => {
      // The screen is drawn anew by an Escape that nobody has pressed.
      if (!event.isTrusted) return;
      if (event.key === "Tab" && leaving) {
        event.stopPropagation();
        if (!event.shiftKey) behind.focus();
      } else if (event.key !== "Shift") leaving = event.key === "Escape";
    },
    { capture: true },
  );
}
