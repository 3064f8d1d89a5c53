/** How long a page is waited for that draws nothing, as in a window in the background, in milliseconds. */
const UNSEEN = 200;

/** Waits until what was just changed is on the screen. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // The first frame is the one that draws it; when the second begins, it has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, UNSEEN);
  });
}
