const UNITS: Readonly<Record<string, number>> = {
  億: 1e8,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};
/** Shift_JIS writes the yen sign with the byte of a backslash. */
const CURRENCY = /^(?:[¥\\$€£₩]|jpy|usd|eur|gbp|us\$)\s*|\s*(?:円|jpy|usd|eur|gbp|ドル|[¥€£])$/gi;
/** Scientific notation, as spreadsheets export large numbers: 1.2E+05. */
const SCIENTIFIC = /^\d+(\.\d+)?e[+-]?\d{1,2}$/i;
/** The dash that closes an amount in yen is no minus: ¥1,200-. */
const CLOSED = /^([¥\\].*\d)[.,]?-$/;
const PART = /^([0-9][0-9,. ']*)(億|百万|万|千|k|m|b)?/i;

/**
 * Parses a number as exports write it: currency signs, thousands separators, full width, △ ▲ parentheses and trailing
 * minus as negative, 千 万 百万 億 and K M B, mixes (1億2,000万円), % (as a share). Null if it is no number. `decimalComma` is
 * decided by the whole column.
 */
export function readNumber(text: string, decimalComma = false): number | null {
  let rest = text
    .normalize("NFKC")
    .trim()
    .replace(/[−‐–—]/g, "-")
    .replace(CLOSED, "$1");
  let sign = 1;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed !== null) {
    sign = -1;
    rest = bracketed[1].trim();
  }
  // A currency sign may stand on either side of the minus.
  for (let pass = 0; pass < 2; pass += 1) {
    rest = rest.replace(CURRENCY, "").trim();
    const minus = /^(?:-|△|▲)\s*(.*)$/.exec(rest) ?? /^(.*[0-9円])\s*-$/.exec(rest);
    if (minus !== null) {
      if (sign < 0) return null;
      sign = -1;
      rest = minus[1].trim();
    } else rest = rest.replace(/^\+\s*/, "");
  }
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const value = SCIENTIFIC.test(rest) ? Number(rest) : sumOfParts(rest, decimalComma);
  if (value === null) return null;
  return sign * (percent ? value / 100 : value);
}

function sumOfParts(text: string, decimalComma: boolean): number | null {
  let rest = text;
  let total = 0;
  if (rest === "") return null;
  while (rest !== "") {
    const part = PART.exec(rest);
    if (part === null) return null;
    const digits = digitsOf(part[1].trim(), decimalComma);
    if (digits === null) return null;
    total += digits * (part[2] === undefined ? 1 : UNITS[part[2].toLowerCase()]);
    rest = rest.slice(part[0].length).trim();
    if (rest !== "" && part[2] === undefined) return null;
  }
  return total;
}

/**
 * The digits without separators, which must stand between groups of three: `1,23` and `0,125` are no thousands, and
 * with a decimal comma `1.234,5` is one.
 */
function digitsOf(text: string, decimalComma: boolean): number | null {
  const [thousands, decimal] = decimalComma ? [/[. ']/g, ","] : [/[, ']/g, "."];
  const [whole, fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^[0-9]*$/.test(fraction))) return null;
  const groups = whole.split(thousands);
  const inThrees = /^[1-9]\d{0,2}$/.test(groups[0]) && groups.slice(1).every((group) => group.length === 3);
  if (groups.length > 1 && !inThrees) return null;
  const joined = groups.join("");
  if (!/^[0-9]+$/.test(joined)) return null;
  return Number(fraction === undefined || fraction === "" ? joined : `${joined}.${fraction}`);
}
