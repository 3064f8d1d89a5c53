import type { Locale } from "../../../src/text/locale";
import { say } from "../words";

/**
 * Corrects the ARIA roles of the grid component whenever it renders: its tabs hold buttons, which a tab may not, its menu
 * anchors have no role, its editors no name, and its menus and tooltips stand outside all landmarks. React leaves
 * attributes alone that it has not set itself.
 */
export function fixAccessibility(root: HTMLElement, localeOf: () => Locale): () => void {
  const fix = () => {
    for (const tab of root.querySelectorAll<HTMLElement>(".ic-sheet-tab")) {
      set(tab, "role", "group");
      if (tab.hasAttribute("aria-selected")) {
        set(tab, "aria-current", tab.getAttribute("aria-selected") ?? "false");
        tab.removeAttribute("aria-selected");
      }
    }
    for (const anchor of root.querySelectorAll<HTMLElement>("[aria-haspopup]:not(button, [role])"))
      set(anchor, "role", "group");
    for (const anchor of root.querySelectorAll<HTMLElement>("[role=group][aria-haspopup]")) {
      anchor.removeAttribute("aria-haspopup");
      anchor.removeAttribute("aria-expanded");
    }
    // A tooltip repeats its button's name and stands outside all landmarks.
    for (const hint of document.querySelectorAll<HTMLElement>(".ic-tooltip"))
      set(hint, "aria-hidden", "true");
    // So do its menus.
    for (const box of document.querySelectorAll<HTMLElement>("body > .ic-menu-wrapper")) {
      set(box, "role", "region");
      set(box, "aria-label", say("sheet-menu", localeOf()));
    }
    for (const editor of root.querySelectorAll<HTMLElement>("textarea"))
      set(editor, "aria-label", say("cell-editor", localeOf()));
    const scroller = root.querySelector<HTMLElement>(".ic-worksheet-wrapper");
    if (scroller !== null) set(scroller, "tabindex", "0");
    const sheet = root.querySelector<HTMLElement>(".ic-workbook-container");
    if (sheet !== null) set(sheet, "aria-description", say("leave-sheet", localeOf()));
  };
  const observer = new MutationObserver(fix);
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["aria-selected", "aria-haspopup", "aria-expanded"],
  });
  observer.observe(document.body, { childList: true });
  fix();
  return () => observer.disconnect();
}

/** Sets an attribute unless it has the value already: the observer would see that as a change. */
function set(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
