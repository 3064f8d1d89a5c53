/** The part of the page that needs the emulator, loaded after the frame has been drawn. */
export { Desk } from "./desk";
export { importStart } from "./import-start";
export { Shell } from "./shell";
export { warmUp } from "./warm-up";
