import { zoneOffset } from "../../sheet/zone-offset";

/** Short names that Java knows and Intl does not, in standard and in summer time. */
const SHORT: Readonly<Record<string, readonly [string, string]>> = {
  "Asia/Tokyo": ["JST", "JDT"],
  "Asia/Seoul": ["KST", "KDT"],
  "Asia/Kolkata": ["IST", "IST"],
  "Europe/London": ["GMT", "BST"],
  "Europe/Berlin": ["CET", "CEST"],
  "Europe/Paris": ["CET", "CEST"],
  UTC: ["UTC", "UTC"],
};

/**
 * What Java's pattern letter z writes: `PST`, or `Pacific Standard Time` when long.
 * Unverified [format-date-z, format-date-zzzz, format-date-z-new-york]: which zones have names.
 */
export function zoneName(instant: number, zone: string, long: boolean): string {
  const offset = zoneOffset(instant, zone);
  const known = SHORT[zone];
  if (known !== undefined && !long) return known[offset > standardOffset(instant, zone) ? 1 : 0];
  const name = intlName(instant, zone, long ? "long" : "short");
  if (name !== null && !/^(GMT|UTC)[+-]/.test(name)) return name;
  return offset === 0 ? "GMT" : fixed(offset / 60000);
}

function standardOffset(instant: number, zone: string): number {
  const year = new Date(instant).getUTCFullYear();
  return Math.min(...[0, 6].map((month) => zoneOffset(Date.UTC(year, month, 1), zone)));
}

/** A zone's name in English; null for a fixed offset such as GMT+9 and for an unknown zone. */
function intlName(instant: number, zone: string, timeZoneName: "long" | "short"): string | null {
  try {
    const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName }).formatToParts(instant);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? null;
  } catch {
    return null;
  }
}

function fixed(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `GMT${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
