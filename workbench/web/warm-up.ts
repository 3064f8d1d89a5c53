import type { Locale } from "../../src/text/locale";
import { type AddonFiles, freshBench } from "./addon-files";

/**
 * A browser keeps what it learns of a function only once it has met it a second time. So that a person's first refresh
 * finds the add-on learnt, it runs once, when the page has nothing else to do, in a spreadsheet that nobody sees and that
 * has nothing to refresh.
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
