/** The part of the page that needs the emulator, loaded after the frame has been drawn. */

export { importStart } from "./import-start";
export { PageController } from "./page-controller";
export { Shell } from "./shell";
export { warmUp } from "./warm-up";
