import { openChromiumDoor } from "./browser/one-chromium";
import { forgetOtherSamples } from "./loaded-samples";

/** What the run's files share: Jest makes it before the first and closes it after the last (test/after-all-files.ts). */
export default async function beforeAllFiles(): Promise<void> {
  forgetOtherSamples();
  closing.chromium = await openChromiumDoor();
}

/** Both files are loaded by the same process, each with modules of its own. */
export const closing = globalThis as { chromium?: () => Promise<void> };
