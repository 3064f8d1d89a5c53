import type { Model } from "@ironcalc/wasm";

/** Methods that the grid component's own model may answer: the selection, and what belongs to no cell. */
const OWN = new Set<keyof Model>(
  `getSelectedSheet getSelectedCell getSelectedView setSelectedSheet setSelectedCell setSelectedRange
  setTopLeftVisibleCell getScrollX getScrollY onArrowDown onArrowLeft onArrowRight onArrowUp onPageDown onPageUp
  onAreaSelecting onExpandSelectedRange getColumnWidth getRowHeight getFrozenColumnsCount getFrozenRowsCount
  getShowGridLines resolveColor getTheme getFmtSettings getLanguage getLocale getTimezone getName getBuiltinNamedStyles
  getNamedStyleList getFormulaCompletion cycleReference isValidDefinedName`.split(/\s+/) as (keyof Model)[],
);

/**
 * The model as the grid component sees it. A method on neither list throws: the component's own model is empty, and a
 * change made there would be lost.
 */
export function screenModel(real: Model, answers: Partial<Model>): Model {
  return new Proxy(real, {
    get(target, name) {
      const answer = answers[name as keyof Model];
      if (answer !== undefined) return answer;
      const own = target[name as keyof Model] as unknown;
      if (typeof own !== "function") return own;
      if (OWN.has(name as keyof Model)) return own.bind(target);
      return () => {
        throw new Error(`The workbench has no ${String(name)}.`);
      };
    },
  });
}
