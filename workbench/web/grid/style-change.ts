import type { CellStyle } from "../../sheet/style";

/** A style change of the toolbar as a patch of a cell style; null where the workbench has no such property. */
export function styleChange(path: string, value: string, before: CellStyle): CellStyle | null {
  const isOn = value === "true";
  switch (path) {
    case "font.b":
      return { bold: isOn };
    case "font.i":
      return { italic: isOn };
    case "font.u":
      return { underline: isOn };
    case "font.strike":
      return { strikethrough: isOn };
    case "font.color":
      return { color: plainColor(value) };
    case "fill.color":
      return { background: plainColor(value) };
    case "font.size":
      return { size: points(Number(value)) };
    case "font.size_delta":
      return { size: points(((before.size ?? 10) * 4) / 3 + Number(value)) };
    case "alignment.horizontal":
      return { horizontal: value === "general" ? undefined : value };
    case "alignment.vertical":
      return { vertical: value === "center" ? "middle" : value };
    case "alignment.wrap_text":
      return { wrap: isOn };
    case "num_fmt":
      return { format: value === "general" ? undefined : value };
    default:
      return null;
  }
}

function points(pixels: number): number {
  return Math.max(6, Math.round((pixels * 3) / 4));
}

/** A colour of the picker: an empty text is none, a number an entry of the theme. */
function plainColor(value: string): string | undefined {
  return /^#[0-9a-f]{3,8}$/i.test(value) ? value : undefined;
}
