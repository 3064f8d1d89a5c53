import { formatDay } from "../../src/calendar/day";
import { parsePeriod } from "../../src/calendar/period";
import { DATE_ORDERS, type Mapping, NUMBER_FORMATS, type StageClass } from "../../src/facts/mapping";
import type { TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import { readWide } from "../../src/facts/wide";
import type { Locale } from "../../src/text/locale";
import type { Params } from "../../src/text/message";
import { type CliMessage, say, USAGE } from "./words";

export interface Options {
  readonly once: boolean;
  readonly help: boolean;
  readonly imports: readonly { readonly table: TableName; readonly file: string }[];
  readonly decisions: Readonly<Partial<Record<TableName, Decided>>>;
  readonly today: string | null;
  readonly period: string;
  /** The field to break down by; null is the default, by owner where there are any. */
  readonly by: string | null;
  readonly locale: Locale;
  readonly out: string;
  readonly port: number;
}

/** A person's word on a file. */
type Decided = Pick<Mapping, "columns" | "stages"> & Partial<Mapping>;

/** Any day: the reader of periods needs one, but only whether a text is a period is checked here. */
const CALENDAR = { fiscalYearStart: 4, today: 0 };

/** The error of an invalid command line, with a hint. */
export class UsageError extends Error {}

export function readOptions(args: readonly string[]): Options {
  const imports: { table: TableName; file: string }[] = [];
  const decisions: Partial<Record<TableName, Decided>> = {};
  const decide = (table: TableName, more: (before: Decided) => Partial<Mapping>): void => {
    const before = decisions[table] ?? { columns: {}, stages: {} };
    decisions[table] = { ...before, ...more(before) };
  };
  const wrong = refuser(args);
  const halves = (option: string, value: string): [string, string] => {
    const at = value.indexOf("=");
    if (at < 1 || at === value.length - 1) throw wrong("two-halves", { option, value }, true);
    return [value.slice(0, at), value.slice(at + 1)];
  };
  const tableOf = (value: string): TableName => {
    if (Object.hasOwn(TABLES, value)) return value as TableName;
    throw wrong("no-table", { value });
  };
  let options = {
    once: false,
    help: false,
    today: null as string | null,
    period: "",
    by: null as string | null,
    locale: "ja" as Locale,
    out: "out",
    port: 8787,
  };
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at];
    if (option === "--once" || option === "--help") {
      options = { ...options, [option.slice(2)]: true };
      continue;
    }
    if (!KNOWN.includes(option)) throw wrong("no-option", { option }, true);
    const value = args[at + 1];
    if (value === undefined || value.startsWith("--")) throw wrong("no-value", { option }, true);
    at += 1;
    switch (option) {
      case "--import": {
        const [name, file] = halves(option, value);
        imports.push({ table: tableOf(name), file });
        break;
      }
      case "--map": {
        const [place, header] = halves(option, value);
        const [name, field] = place.split(/\.(.*)/);
        if (!field) throw wrong("map-form", { value });
        const wide = name === "spend" ? readWide(field) : null;
        if (wide !== null)
          decide("spend", (before) => ({
            wide: { ...before.wide, [header]: { ...wide, kind: "person" } },
          }));
        else
          decide(tableOf(name), ({ columns }) => ({
            columns: { ...columns, [field]: { header, kind: "person", confidence: 1 } },
          }));
        break;
      }
      case "--values": {
        const [place, said] = halves(option, value);
        const [name, field] = place.split(/\.(.*)/);
        const order = DATE_ORDERS.find((known) => known === said);
        const format = NUMBER_FORMATS.find((known) => known === said);
        if (!field || (order ?? format) === undefined) throw wrong("values-form", { value });
        decide(tableOf(name), ({ dateOrders, numberFormats }) => ({
          dateOrders: { ...dateOrders, ...(order && { [field]: order }) },
          numberFormats: { ...numberFormats, ...(format && { [field]: format }) },
        }));
        break;
      }
      case "--stage": {
        const [name, stage] = halves(option, value);
        if (!["open", "won", "lost"].includes(stage)) throw wrong("stage-class", { value });
        decide("deals", ({ stages }) => ({
          stages: { ...stages, [name]: { stage: stage as StageClass, kind: "person" } },
        }));
        break;
      }
      case "--today": {
        // Without a calendar's today, words such as "yesterday" are no day.
        const day = parsePeriod(value, { fiscalYearStart: 4 });
        if (day?.kind !== "day") throw wrong("no-day", { value });
        options = { ...options, today: formatDay(day.start) };
        break;
      }
      case "--period":
        if (parsePeriod(value, CALENDAR) === null) throw wrong("no-period", { value });
        options = { ...options, period: value };
        break;
      case "--port":
        if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw wrong("no-port", { value });
        options = { ...options, port: Number(value) };
        break;
      case "--locale":
        if (value !== "ja" && value !== "en") throw wrong("no-locale", { value });
        options = { ...options, locale: value };
        break;
      default:
        options = { ...options, [option.slice(2)]: value };
    }
  }
  for (const table of Object.keys(decisions))
    if (imports.length > 0 && !imports.some((one) => one.table === table))
      throw wrong("map-unused", { table });
  return { ...options, imports, decisions };
}

const KNOWN = [
  "--import",
  "--map",
  "--values",
  "--stage",
  "--today",
  "--period",
  "--by",
  "--locale",
  "--out",
  "--port",
];

/** A usage error in the requested language, or in both where none was requested. */
function refuser(args: readonly string[]) {
  const requested = args[args.indexOf("--locale") + 1];
  const locales: readonly Locale[] = requested === "ja" || requested === "en" ? [requested] : ["ja", "en"];
  return (code: CliMessage, params: Params, usage = false): UsageError =>
    new UsageError(
      [...locales.map((locale) => say(code, locale, params)), ...(usage ? [USAGE] : [])].join("\n"),
    );
}
