/**
 * Suppresses tooltips after a click until the pointer moves or a key is pressed: a menu that closes leaves the
 * pointer over a button that nobody has pointed at, and no movement is seen while a script runs.
 */
export function suppressTooltips(): () => void {
  const { classList } = document.body;
  const still = () => classList.add("still");
  const moved = ({ movementX, movementY }: PointerEvent) => {
    if (movementX !== 0 || movementY !== 0) classList.remove("still");
  };
  // The page dispatches key events itself to redraw the grid.
  const pressed = ({ isTrusted }: KeyboardEvent) => {
    if (isTrusted) classList.remove("still");
  };
  addEventListener("click", still, true);
  addEventListener("pointermove", moved, true);
  addEventListener("keydown", pressed, true);
  return () => {
    removeEventListener("click", still, true);
    removeEventListener("pointermove", moved, true);
    removeEventListener("keydown", pressed, true);
  };
}
