import { flushSync } from "react-dom";

/**
 * Each keystroke leaves an update of the screen's two editors that React puts off to a task of its own. On a busy
 * machine keys come before such tasks, and fifty in a row look to React like an update without end (its error 185),
 * which loses one. So what is left of a key is drawn before the next is heard: `draw` must change a state.
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
