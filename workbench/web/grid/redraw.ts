let isDue = false;

/**
 * Redraws the grid after a script's change. Rendering it from outside would lose an edit in progress, so its own handler of
 * Escape is used, which redraws and requests the focus (see keyboard.ts). Relies on internals of @ironcalc/workbook 0.8.3;
 * a browser test holds it.
 */
export function redraw(): void {
  if (isDue) return;
  isDue = true;
  // Not while the grid component is handling an event.
  requestAnimationFrame(() => {
    isDue = false;
    redrawNow();
  });
}

function redrawNow(): void {
  const element = document.querySelector<HTMLElement>(".ic-workbook-container");
  if (element === null) return;
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
}

/** Opens a selected cell for editing at the first key of an input method, whose text would be lost otherwise. */
export function openForInputMethod(root: HTMLElement): void {
  root.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Process" && event.keyCode !== 229) return;
      const element = root.querySelector<HTMLElement>(".ic-workbook-container");
      if (element === null || document.activeElement !== element) return;
      element.dispatchEvent(new KeyboardEvent("keydown", { key: "F2", bubbles: true }));
      root.querySelector<HTMLTextAreaElement>(".ic-worksheet-editor-wrapper textarea")?.focus();
    },
    true,
  );
}
