import type { MenuEntry } from "./services/world";

/** Captions of menu items; separators are left out, items of submenus carry the prefix `parent > `. */
export function captions(items: readonly MenuEntry[], above = ""): string[] {
  return items.flatMap(({ caption, items: inner }) => {
    if (inner !== undefined) return captions(inner, `${above}${caption} > `);
    return caption === "" ? [] : [above + caption];
  });
}

/** Whether some item, however deep, runs the function. */
export function runs(items: readonly MenuEntry[], functionName: string): boolean {
  return items.some((item) => item.functionName === functionName || runs(item.items ?? [], functionName));
}
