import { parsePeriod } from "../../src/calendar/period";
import type { ColumnChoice, Mapping, StageClass } from "../../src/facts/mapping";
import type { TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import type { Locale } from "../../src/text/locale";

export interface Options {
  readonly once: boolean;
  readonly imports: readonly { readonly table: TableName; readonly file: string }[];
  readonly decisions: Readonly<Partial<Record<TableName, Pick<Mapping, "columns" | "stages">>>>;
  readonly today: string | null;
  readonly period: string;
  readonly by: string;
  readonly locale: Locale;
  readonly out: string;
  readonly port: number;
}

export const USAGE = `npm start -- [--once] [--import TABLE=FILE …] [--map TABLE.field=Header …] [--stage "Name=won" …]
             [--today 2026-11-23] [--period 2026-10|all] [--by owner] [--locale ja|en] [--out DIR] [--port N]
TABLE: ${Object.keys(TABLES).join(", ")}`;

/** Only whether a text is a period is asked here, not which. */
const CALENDAR = { fiscalYearStart: 4, today: 0 };

/** A command line that cannot be followed, with what to do about it. */
export class UsageError extends Error {}

export function readOptions(args: readonly string[]): Options {
  const imports: { table: TableName; file: string }[] = [];
  const decisions: Partial<
    Record<TableName, { columns: Record<string, ColumnChoice>; stages: Mapping["stages"] }>
  > = {};
  const of = (table: TableName) => {
    decisions[table] ??= { columns: {}, stages: {} };
    return decisions[table] as {
      columns: Record<string, ColumnChoice>;
      stages: Record<string, Mapping["stages"][string]>;
    };
  };
  let options = {
    once: false,
    today: null as string | null,
    period: "",
    by: "owner",
    locale: "ja" as Locale,
    out: "out",
    port: 8787,
  };
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at];
    if (!option.startsWith("--") || option === "--help") throw new UsageError(USAGE);
    if (option === "--once") {
      options = { ...options, once: true };
      continue;
    }
    const value = args[at + 1];
    if (value === undefined || value.startsWith("--"))
      throw new UsageError(`${option} needs a value.\n${USAGE}`);
    at += 1;
    switch (option) {
      case "--import": {
        const [name, file] = halves(option, value);
        imports.push({ table: tableOf(name), file });
        break;
      }
      case "--map": {
        const [place, header] = halves(option, value);
        const [name, field] = place.split(".");
        if (field === undefined)
          throw new UsageError(`--map ${value}: write TABLE.field=Header, such as deals.amount=Amount.`);
        of(tableOf(name)).columns[field] = { header, kind: "person", confidence: 1 };
        break;
      }
      case "--stage": {
        const [name, stage] = halves(option, value);
        if (!["open", "won", "lost"].includes(stage)) {
          throw new UsageError(`--stage ${value}: a stage is open, won or lost, such as "Signed=won".`);
        }
        of("deals").stages = {
          ...of("deals").stages,
          [name]: { stage: stage as StageClass, kind: "person" },
        };
        break;
      }
      case "--today":
        if (parsePeriod(value, CALENDAR)?.kind !== "day")
          throw new UsageError(`--today ${value}: there is no such day. Write it as 2026-11-23.`);
        options = { ...options, today: value };
        break;
      case "--period":
        if (parsePeriod(value, CALENDAR) === null)
          throw new UsageError(
            `--period ${value}: write 2026-10, 2026-Q3, 2026, FY2026, "last month" or all.`,
          );
        options = { ...options, period: value };
        break;
      case "--by":
      case "--out":
        options = { ...options, [option.slice(2)]: value };
        break;
      case "--port":
        options = { ...options, port: Number(value) };
        break;
      case "--locale":
        if (value !== "ja" && value !== "en") throw new UsageError(`--locale ${value}: use ja or en.`);
        options = { ...options, locale: value };
        break;
      default:
        throw new UsageError(`Unknown option ${option}.\n${USAGE}`);
    }
  }
  return { ...options, imports, decisions };
}

function halves(option: string, value: string): [string, string] {
  const at = value.indexOf("=");
  if (at < 1 || at === value.length - 1)
    throw new UsageError(`${option} ${value}: write it as NAME=VALUE.\n${USAGE}`);
  return [value.slice(0, at), value.slice(at + 1)];
}

function tableOf(name: string): TableName {
  if (name in TABLES) return name as TableName;
  throw new UsageError(`There is no table "${name}". Use one of: ${Object.keys(TABLES).join(", ")}.`);
}
