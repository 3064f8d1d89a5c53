import { ANY, type Conversion, type Ratio, type WeightedMean } from "./formula";

/**
 * Formulas that are another way to say a ratio of row totals. Kept by formula, because cubes are kept by the totals
 * they are asked for.
 */
export class Expansions {
  private readonly known = new Map<WeightedMean | Conversion, Ratio>();

  of(formula: WeightedMean | Conversion): Ratio {
    let ratio = this.known.get(formula);
    if (ratio === undefined) {
      ratio = formula.kind === "conversion" ? reached(formula) : weighted(formula);
      this.known.set(formula, ratio);
    }
    return ratio;
  }
}

function reached({ table, on, where, reached: condition }: Conversion): Ratio {
  const rows = { kind: "count", table, on } as const;
  return {
    kind: "ratio",
    numerator: { ...rows, where: { ...where, ...condition } },
    denominator: where === undefined ? rows : { ...rows, where },
  };
}

/** A row without a value has no weight either. */
function weighted({ table, on, where, of, weight }: WeightedMean): Ratio {
  const rows = { kind: "sum", table, on } as const;
  return {
    kind: "ratio",
    numerator: { ...rows, ...(where && { where }), of: { times: [of, weight] } },
    denominator: { ...rows, where: { ...where, [of]: ANY }, of: weight },
  };
}
