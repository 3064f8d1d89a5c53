import { flushSync } from "react-dom";

/**
 * Renders pending updates before each key: every keystroke leaves an update of the grid's two editors that React defers to
 * a task of its own. On a busy machine keys arrive before such tasks, and React takes fifty in a row for an endless update
 * (its error 185), which loses one. `draw` must change a state.
 */
export function drawBetweenKeys(root: HTMLElement, draw: () => void): void {
  root.addEventListener(
    "keydown",
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement) flushSync(draw);
    },
    { capture: true },
  );
}
