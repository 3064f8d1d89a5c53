import { format as formatNumber } from "numfmt";
import { marksOf } from "./locale-marks";
import { CellError, type Scalar, toText } from "./value";

/** The text a cell shows. */
export function display(value: Scalar, format: string, locale: string): string {
  if (value instanceof CellError) return value.code;
  if (typeof value !== "number") return toText(value);
  if (format === "" || format === "@" || /^(general|0\.#+)$/i.test(format)) return general(value, locale);
  try {
    return formatNumber(format, value, { locale: marksOf(locale).language, throws: true });
  } catch {
    // A pattern the formatter does not know shows the plain number, as Google shows an unknown pattern literally.
    return general(value, locale);
  }
}

/** A number as a cell without a format shows it: ten significant digits. */
function general(value: number, locale: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text = String(Number(value.toPrecision(10)));
  return text.replace("e+", "E+").replace(".", marksOf(locale).decimal);
}
