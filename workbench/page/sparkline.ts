import type { Scalar } from "../sheet/value";

const WIDTH = 130;
const HEIGHT = 26;

/** A SPARKLINE as SVG; missing values interrupt its line. */
export function sparkline(data: readonly (readonly Scalar[])[]): string {
  const values = data.flat().map((value) => (typeof value === "number" ? value : null));
  const numbers = values.filter((value): value is number => value !== null);
  if (numbers.length === 0) return "";
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  const points = values.map((value, index) =>
    value === null
      ? null
      : [
          2 + (index * (WIDTH - 4)) / Math.max(1, values.length - 1),
          HEIGHT - 3 - ((value - low) / span) * (HEIGHT - 6),
        ],
  );
  let path = "";
  points.forEach((point, index) => {
    if (point !== null)
      path += `${index > 0 && points[index - 1] !== null ? "L" : "M"}${point.map((at) => at.toFixed(1)).join(" ")}`;
  });
  return `<svg width="${WIDTH}" height="${HEIGHT}" role="img" aria-hidden="true"><path d="${path}" fill="none" stroke="#1f5fa8" stroke-width="1.5"/></svg>`;
}
