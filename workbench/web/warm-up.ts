import type { Locale } from "../../src/text/locale";
import { type AddonFiles, freshBench } from "./addon-files";

/**
 * Warms up the add-on's code: a browser caches compiled functions only when it meets them a second time. So the add-on runs
 * once in a hidden, empty spreadsheet when the page is idle, and a person's first refresh finds it compiled.
 */
export function warmUp(files: AddonFiles, locale: Locale): void {
  // Safari has no idle callbacks.
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1000));
  whenIdle(() => {
    const bench = freshBench(files, locale, null);
    bench.open();
    bench.clickMenu("rashinbanRefresh");
  });
}
