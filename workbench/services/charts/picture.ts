export const CHART_KINDS = ["LINE", "COLUMN", "BAR", "AREA", "PIE", "SCATTER"] as const;
/** The kinds of charts that can be drawn. */
export type ChartKind = (typeof CHART_KINDS)[number];

/** The content of a chart, whichever builder made it. */
export interface ChartPicture {
  readonly kind: ChartKind;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly colors: readonly string[];
  readonly legend: "none" | "bottom" | "right" | "top";
  readonly stacked: boolean;
  readonly range: readonly [number, number] | null;
}

/** The colours Google Charts gives to the first series. */
const COLORS = ["#3366cc", "#dc3912", "#ff9900", "#109618", "#990099", "#0099c6", "#dd4477", "#66aa00"];

/** A picture from a chart's kind, its options by their Google Charts names, and a table whose first column labels. */
export function pictureOf(
  kind: ChartKind,
  options: Readonly<Record<string, unknown>>,
  table: { readonly header: readonly string[]; readonly rows: readonly (readonly unknown[])[] },
): ChartPicture {
  const legend = options.legend as { position?: string } | string | undefined;
  const position = (typeof legend === "string" ? legend : legend?.position)?.toLowerCase();
  const colors = Array.isArray(options.colors) ? options.colors.map(String) : [];
  return {
    kind,
    title: String(options.title ?? ""),
    width: Number(options.width ?? 600),
    height: Number(options.height ?? 371),
    labels: table.rows.map(([label]) => (label === null || label === undefined ? "" : String(label))),
    series: table.header.slice(1).map((name, index) => ({
      name,
      values: table.rows.map((row) => numberOrNull(row[index + 1])),
    })),
    colors: [...colors, ...COLORS.slice(colors.length)],
    legend: position === "none" || position === "bottom" || position === "top" ? position : "right",
    stacked: options.isStacked === true || options.isStacked === "true",
    range: Array.isArray(options.range) ? [Number(options.range[0]), Number(options.range[1])] : null,
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
