import { synonymsOf } from "./field";
import { fieldId } from "./field-id";
import { fitOf } from "./fit";
import { foldHeader, scalingUnit, withoutUnits } from "./header";
import type { Issue } from "./issue";
import type { WideChoice } from "./mapping";
import { SPEND } from "./tables/spend";

type Row = readonly string[];

/** A file in wide format, to be unpivoted. */
export interface WideFile {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Headers that stay as they are and are repeated in each row: the day, and what else is no channel's. */
  readonly kept: readonly string[];
  /** The decisions about columns. */
  readonly decided: Readonly<Record<string, WideChoice>>;
  /** The header of a field's column in the unpivoted rows, with the unit that multiplies its values. */
  nameOf(field: string, unit: string): string;
}

/** The unpivoted rows, in long format. */
export interface LongRows {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** The interpretation of each column, also of those left out. */
  readonly wide: Readonly<Record<string, WideChoice>>;
  readonly issues: readonly Issue[];
}

/** The measures that a channel's column can hold. */
export const MEASURES = ["cost", "impressions", "clicks", "conversions", "conversionValue"] as const;
type Measure = (typeof MEASURES)[number];
/** The measures by their suffix in data sets for marketing mix models: `tv_S`, `facebook_I`, `search_clicks_P`. */
const LETTERS: Readonly<Record<string, Measure>> = { _S: "cost", _I: "impressions", _P: "clicks" };
/** A header may end in one of these without being a channel's: a total would count twice, a unit price is no amount. */
const NO_CHANNEL = /^(?:総|合計|総計|小計|計|全体|全チャネル|(?:grand )?total|sum|all|per\b.*)$/i;
const LEFT_OUT: WideChoice = { field: "", channel: "", kind: "similar" };
/** The key that declines the unpivoting as a whole. */
const EVERY = "*";

/**
 * Unpivots a file with a day and one column per channel and measure (`tv_S`, `Google広告費`, `Channel0_spend`) into rows
 * of day, channel, cost, impressions, clicks. Null where it is none: fewer than two channels have a cost, or a person
 * declined.
 */
export function longRows(file: WideFile): LongRows | null {
  const { header, rows, kept, decided } = file;
  if (decided[EVERY]?.field === "") return null;
  const columns = header.filter((name) => !kept.includes(name));
  const wide = choices(file, columns);
  const used = columns.filter((name) => wide[name].field !== "");
  const channels = new Map(used.map((name) => [foldHeader(wide[name].channel), wide[name].channel]));
  if (channels.size < 2 && !used.some((name) => wide[name].kind === "person")) return null;
  if (used.length === 0) return null;
  const fields = MEASURES.filter((field) => used.some((name) => wide[name].field === field));
  const indexOf = (channel: string, field: string): number =>
    header.findIndex((name) => wide[name]?.field === field && foldHeader(wide[name].channel) === channel);
  const places = [...channels].map(([key, channel]) => ({
    channel,
    columns: fields.map((field) => indexOf(key, field)),
  }));
  const keptAt = kept.map((name) => header.indexOf(name));
  const long = rows.flatMap((row) =>
    places
      .map(({ channel, columns: at }) => ({ channel, values: at.map((index) => row[index] ?? "") }))
      .filter(({ values }) => values.some((value) => value !== ""))
      .map(({ channel, values }) => [...keptAt.map((index) => row[index]), channel, ...values]),
  );
  const unitOf = (field: string): string =>
    scalingUnit(used.find((name) => wide[name].field === field) ?? "");
  return {
    header: [
      ...kept,
      file.nameOf("channel", ""),
      ...fields.map((field) => file.nameOf(field, unitOf(field))),
    ],
    rows: long,
    wide: { ...decided, ...wide },
    issues: issuesOf(wide, columns),
  };
}

/** The interpretation of each column: as decided, else by its name where its cells agree. */
function choices(
  { header, rows, decided }: WideFile,
  columns: readonly string[],
): Record<string, WideChoice> {
  const sample = rows.slice(0, 200);
  const names = measureNames();
  const read = columns.map((name) => {
    const choice = decided[name] ?? split(name, names) ?? LEFT_OUT;
    const field = SPEND.fields[choice.field as Measure];
    const fits =
      field && !NO_CHANNEL.test(choice.channel) && fitOf(field, header.indexOf(name), sample) >= 0.8;
    return {
      name,
      choice: fits || choice.kind === "person" ? choice : LEFT_OUT,
      key: foldHeader(choice.channel),
    };
  });
  const paid = read.flatMap(({ choice, key }) => (choice.field === "cost" ? [key] : []));
  const taken = new Set<string>();
  const units: Record<string, string> = {};
  return Object.fromEntries(
    read.map(({ name, choice, key }) => {
      const { field, kind } = choice;
      units[field] ??= scalingUnit(name);
      // Without a cost it is no paid channel; a second column of the same, or one in another unit, cannot stand in its row.
      const stands =
        field === "" ||
        ((kind === "person" || paid.includes(key)) &&
          !taken.has(`${field} ${key}`) &&
          units[field] === scalingUnit(name));
      taken.add(`${field} ${key}`);
      return [name, stands ? choice : LEFT_OUT];
    }),
  );
}

function issuesOf(wide: Readonly<Record<string, WideChoice>>, columns: readonly string[]): Issue[] {
  const guessed = columns.filter((name) => wide[name].kind !== "person");
  const [read, left] = [true, false].map((isRead) =>
    guessed.filter((name) => (wide[name].field !== "") === isRead),
  );
  const issue = (code: string, severity: Issue["severity"], names: readonly string[]): Issue[] =>
    names.length === 0 ? [] : [{ code, severity, table: "spend", details: { columns: names.join(", ") } }];
  return [
    ...issue(
      "wide-read",
      "question",
      read.map((name) => `${name} = ${writeWide(wide[name])}`),
    ),
    ...issue("wide-left-out", "notice", left),
  ];
}

const SEPARATOR = /[\s_\-・:/|()[\]【】]/;
const EDGES = /^[\s_\-・:/|()[\]【】]+|[\s_\-・:/|()[\]【】]+$/g;

/**
 * The measure and channel in a header: `tv_S`, `tv cost`, `cost (tv)` and `テレビ広告費` are the cost of tv; null where a
 * name holds no measure beside something else. Only a Japanese measure may be joined to the channel before it without a
 * sign between them.
 */
function split(header: string, names: Names): WideChoice | null {
  const name = withoutUnits(header.normalize("NFKC").trim());
  for (const isLast of [true, false]) {
    for (let at = 1; at < name.length; at += 1) {
      const sides = [name.slice(0, at), name.slice(at)];
      const [rest, word] = isLast ? sides : sides.reverse();
      const letter = isLast ? LETTERS[word] : undefined;
      const field = letter ?? names.get(foldHeader(word));
      const channel = rest.replace(EDGES, "");
      if (field === undefined || channel === "") continue;
      if (!SEPARATOR.test(name.slice(at - 1, at + 1)) && !(isLast && /[^ -~]/.test(word))) continue;
      // A name may say its measure twice: `search_clicks_P`.
      const again = split(channel, names);
      return {
        field,
        channel: again?.field === field ? again.channel : channel,
        kind: letter === undefined ? "synonym" : "similar",
      };
    }
  }
  return null;
}

/** Every measure by the names its column has in exports. */
type Names = ReadonlyMap<string, Measure>;

function measureNames(): Names {
  return new Map(
    MEASURES.flatMap((id) => {
      const field = SPEND.fields[id];
      return [id, field.label.ja, field.label.en, ...synonymsOf(field)].map((name): [string, Measure] => [
        foldHeader(name),
        id,
      ]);
    }),
  );
}

/** The text of a choice in the Mapping tab: `cost: tv`, `-` for a column that is left out. */
export function writeWide({ field, channel }: WideChoice): string {
  return field === "" ? "-" : `${field}: ${channel}`;
}

/** The choice that a text of the Mapping tab names; null where it names none. */
export function readWide(text: string): Omit<WideChoice, "kind"> | null {
  const [, name = "", channel = ""] = /^([^:]+):\s*(\S.*)$/.exec(text.normalize("NFKC").trim()) ?? [];
  if (text.trim() === "-") return { field: "", channel: "" };
  const field = fieldId(name.trim());
  return (MEASURES as readonly string[]).includes(field) ? { field, channel } : null;
}
