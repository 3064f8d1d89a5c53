import { synonymsOf } from "./field";
import { fitOf } from "./fit";
import { guessValues } from "./guess-values";
import { foldHeader, scaleOfHeader } from "./header";
import type { Issue } from "./issue";
import type { ColumnChoice, Mapping, MatchKind } from "./mapping";
import type { Cell, Field, TableName } from "./table";
import { TABLES } from "./tables";

/** The confidence below which a guess is shown as a question. */
export const CONFIDENCE_THRESHOLD = 0.8;

const CONFIDENCE: Readonly<Record<MatchKind, number>> = { person: 1, exact: 1, synonym: 0.95, similar: 0.6 };
/** Number of rows sampled to see what a column holds. */
const SAMPLE = 2000;

/** A guessed mapping, and the questions about it. */
export interface Guess {
  readonly mapping: Mapping;
  /** Questions where the guess is unsure, errors where a required field was not found. */
  readonly issues: readonly Issue[];
}

interface Candidate {
  readonly index: number;
  readonly kind: MatchKind;
  /** The place of the matching synonym; lower is better. */
  readonly rank: number;
  readonly confidence: number;
  /** Whether most of its cells cannot be parsed as the field's type. */
  readonly misfit: boolean;
}

/**
 * Guesses the mapping of a person's columns to a canonical table, by header names and cell values; columns that a
 * person has `decided` stand. Never silent: an unsure match, two equally good columns, an undecidable date order and
 * unknown stages are questions.
 */
export function guessMapping(
  name: TableName,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  decided: Mapping["columns"] = {},
): Guess {
  const fields = Object.entries(TABLES[name].fields);
  const sample = rows.slice(0, SAMPLE);
  const issues: Issue[] = [];
  const columns: Record<string, ColumnChoice> = {};
  const taken = new Map<number, string>();
  for (const [id, choice] of Object.entries(decided)) {
    columns[id] = choice;
    taken.set(header.indexOf(choice.header), id);
  }
  for (const pass of ["exact", "synonym", "similar"] as const) {
    for (const [id, field] of fields) {
      if (columns[id] !== undefined) continue;
      const candidates = candidatesFor(id, field, header, sample).filter(
        (one) => one.kind === pass && mayShare(taken.get(one.index), id),
      );
      const best = candidates[0];
      if (best === undefined) continue;
      const rivals = candidatesFor(id, field, header, sample).filter(
        (one) =>
          one.index !== best.index &&
          one.kind !== "similar" &&
          one.rank - best.rank < TIE_MARGIN &&
          asksAboutTie(field),
      );
      const confidence = rivals.length > 0 && best.kind !== "exact" ? 0.7 : best.confidence;
      columns[id] = { header: header[best.index], kind: best.kind, confidence };
      taken.set(best.index, id);
      if (confidence < CONFIDENCE_THRESHOLD) {
        issues.push({
          code: best.misfit ? "column-misfit" : rivals.length > 0 ? "column-rivals" : "column-unsure",
          severity: "question",
          table: name,
          column: header[best.index],
          details: { field: id, others: rivals.map((one) => header[one.index]).join(", ") },
        });
      }
    }
  }
  const found = Object.keys(columns).length;
  const defaults = defaultsFor(name, header, columns);
  if (found === 0)
    issues.push({
      code: "no-known-header",
      severity: "error",
      table: name,
      details: { header: header.slice(0, 8).join(", ") },
    });
  else {
    for (const [id, field] of fields) {
      if (field.required && columns[id] === undefined && defaults[id] === undefined) {
        issues.push({ code: "required-missing", severity: "error", table: name, details: { field: id } });
      }
    }
  }
  const values = guessValues(name, header, rows, columns);
  issues.push(...values.issues);
  const scales = Object.fromEntries(
    Object.entries(columns).flatMap(([id, choice]) =>
      scaleOfHeader(choice.header) === 1 ? [] : [[id, scaleOfHeader(choice.header)]],
    ),
  );
  return { mapping: { columns, ...values.mapping, scales, defaults }, issues };
}

/** How many columns a header surely has of a table; a required one weighs more than all others. */
export function knownColumns(name: TableName, header: readonly string[]): number {
  return Object.entries(guessMapping(name, header, []).mapping.columns).reduce((sum, [id, { kind }]) => {
    if (kind === "similar") return sum;
    return sum + (TABLES[name].fields[id].required ? 100 : 1);
  }, 0);
}

/** The difference of ranks below which two matches are tied. */
const TIE_MARGIN = 100;

/** Whether a tie between two columns is a question: it is for money and days, not for names of persons or products. */
function asksAboutTie(field: Field): boolean {
  return field.type === "money" && field.required === true;
}

/** Whether a column may be mapped to a second field: one close date serves as expected and as actual day. */
function mayShare(takenBy: string | undefined, id: string): boolean {
  if (takenBy === undefined) return true;
  return [takenBy, id].sort().join() === "closedOn,expectedCloseOn";
}

function candidatesFor(
  id: string,
  field: Field,
  header: readonly string[],
  sample: readonly (readonly Cell[])[],
): Candidate[] {
  const own = [id, field.label.ja, field.label.en].map(foldHeader);
  const synonyms = synonymsOf(field).map(foldHeader);
  const candidates: Candidate[] = [];
  header.forEach((name, index) => {
    const folded = foldHeader(name);
    if (folded === "") return;
    const rank = synonyms.indexOf(folded);
    const kind: MatchKind | null = own.includes(folded)
      ? "exact"
      : rank >= 0
        ? "synonym"
        : similar(folded, [...own, ...synonyms])
          ? "similar"
          : null;
    if (kind === null) return;
    const fit = fitOf(field, index, sample);
    // A similar name does not count where the cells do not fit; the exact name does, as a question.
    if (fit < 0.5 && kind === "similar") return;
    const misfit = fit < 0.5;
    const confidence = misfit ? 0.4 : CONFIDENCE[kind] * (fit < 0.8 ? 0.8 : 1);
    candidates.push({ index, kind, rank: kind === "exact" ? -1 : rank, confidence, misfit });
  });
  const order: MatchKind[] = ["exact", "synonym", "similar"];
  return candidates.sort(
    (a, b) =>
      Number(a.misfit) - Number(b.misfit) ||
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      a.rank - b.rank ||
      a.index - b.index,
  );
}

/** Whether one name contains the other; short names are excluded, for anything would contain them. */
function similar(header: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const least = /[a-z]/.test(name) ? 5 : 2;
    return (
      (name.length >= least && header.includes(name)) || (header.length >= least && name.includes(header))
    );
  });
}

/** The default values of fields that have no column: an export of calls has none that says so. */
function defaultsFor(
  name: TableName,
  header: readonly string[],
  columns: Readonly<Record<string, ColumnChoice>>,
): Record<string, string> {
  if (name !== "activities" || columns.kind !== undefined) return {};
  const folded = header.map(foldHeader).join(" ");
  if (/call|通話|電話|架電/.test(folded)) return { kind: "call" };
  if (/meeting|visit|訪問|面談/.test(folded)) return { kind: "meeting" };
  return {};
}
