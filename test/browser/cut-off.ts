import type { Page } from "playwright-core";

/** What of a page cannot be seen whole, or only by scrolling it sideways, one line each; `aside` may be cut off. */
export function cutOff(page: Page, aside = ""): Promise<string[]> {
  return page.evaluate((exempt) => {
    const { scrollWidth, clientWidth, scrollHeight, currentCSSZoom } = document.documentElement;
    // A select shows its choices whole when it is opened, and the text of an input moves under the cursor.
    const own = `select, option, input, textarea, datalist, script, svg *${exempt}`;
    /** An ancestor with a scroll bar of its own lets a person reach it. */
    const scrolls = (element: Element, axis: "overflowX" | "overflowY"): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent === document.body) return false;
      return /auto|scroll/.test(getComputedStyle(parent)[axis]) || scrolls(parent, axis);
    };
    const isCutOff = (element: HTMLElement): boolean => {
      const { left, right, bottom, width } = element.getBoundingClientRect();
      // What is a pixel wide is there for screen readers alone.
      if (
        width <= currentCSSZoom ||
        element.matches(own) ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return false;
      const { overflowX } = getComputedStyle(element);
      const text = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      // The blank half of a Japanese bracket at the end of a line may hang over: half a letter is nothing lost.
      const spills = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 7;
      if (spills && (overflowX === "hidden" || overflowX === "clip" || (text && overflowX === "visible")))
        return true;
      if ((left < 0 || right > innerWidth + 1) && !scrolls(element, "overflowX")) return true;
      const end = Math.max(innerHeight, scrollHeight * currentCSSZoom);
      return bottom + scrollY > end + 1 && !scrolls(element, "overflowY");
    };
    const found = [...document.querySelectorAll<HTMLElement>("body *")].filter(isCutOff);
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...found.map(
        ({ tagName, className, textContent }) => `${tagName} .${className} ${textContent?.slice(0, 40)}`,
      ),
    ];
  }, aside && `, ${aside}`);
}
