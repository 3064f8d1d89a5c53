import type { Cell, TableName } from "../../facts/table";
import { TABLES } from "../../facts/tables";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { entryRuleMessages as messages } from "../../text/messages/entry-rules";
import { readSources, type Source } from "../import/sources";
import type { EntryCheck, Platform } from "../platform";
import { headerRow } from "../refresh/facts";
import { readOwned } from "./owned";

/** A data validation rule proposed for a person's own tab; it is applied only once they agree. */
export interface EntryRule {
  /** `deals.stage`; `deals.header` warns whoever changes the header. */
  readonly id: string;
  readonly tab: number;
  readonly title: string;
  /** The header of its column; "" for the header itself. */
  readonly column: string;
  /** First cell, 1-based. */
  readonly row: number;
  readonly place: number;
  readonly check: EntryCheck | { readonly kind: "header" };
  /** Number of cells that violate the rule now. */
  readonly broken: number;
  readonly applied: boolean;
  /** The description of the rule, in the person's language. */
  readonly text: string;
}

/** An applied rule: what is needed to remove it, also when its source is gone. */
type Applied = Pick<EntryRule, "id" | "tab" | "row" | "place">;

/** Store key of the applied rules. */
const APPLIED = "entry-rules";
const LISTED: readonly string[] = ["stage", "owner", "channel"];
/** The most choices that a drop-down list offers. */
const MOST_CHOICES = 50;
const SHOWN = 5;
/** Fields that may be negative: refunds and corrections are. */
const MAY_BE_NEGATIVE: readonly string[] = ["revenue.amount", "revenue.grossProfit", "revenue.cost"];

/** All rules proposed for the tabs the data come from. Changes nothing. */
export function offerEntryRules(platform: Platform): EntryRule[] {
  const applied = new Set(appliedRules(platform).map(({ id }) => id));
  const titles = new Map(platform.workbook.tabs().map(({ id, title }) => [id, title]));
  const people = readOwned(platform, "people").flatMap(([name]) => String(name).trim() || []);
  return readSources(platform).flatMap((source) => {
    const title = titles.get(source.tabId);
    return title === undefined ? [] : rulesOf(platform, source, title, people, applied);
  });
}

function rulesOf(
  platform: Platform,
  source: Source,
  title: string,
  people: readonly string[],
  applied: ReadonlySet<string>,
): EntryRule[] {
  const rows = platform.workbook.read(source.tabId);
  const at = headerRow(rows, source);
  const header = (rows[at] ?? []).map(String);
  const taken = new Set<number>();
  const rule = (
    field: string,
    place: number,
    check: EntryRule["check"],
    cells: readonly Cell[],
  ): EntryRule => {
    const id = `${source.table}.${field}`;
    const column = check.kind === "header" ? "" : header[place - 1];
    const broken = check.kind === "header" ? 0 : cells.filter((cell) => breaks(cell, check)).length;
    const row = check.kind === "header" ? at + 1 : at + 2;
    const text = textOf({ title, column, check, broken }, platform.locale);
    return {
      id,
      tab: source.tabId,
      title,
      column,
      row,
      place,
      check,
      broken,
      applied: applied.has(id),
      text,
    };
  };
  const rules = Object.entries(source.mapping.columns).flatMap(([field, choice]): EntryRule[] => {
    const index = header.indexOf(choice.header);
    if (index < 0 || taken.has(index)) return [];
    const cells = rows.slice(at + 1).map((row) => row[index] ?? "");
    const check = checkFor(source, field, cells, people);
    if (check === null) return [];
    taken.add(index);
    return [rule(field, index + 1, check, cells)];
  });
  rules.sort((a, b) => a.place - b.place);
  return [...rules, rule("header", 1, { kind: "header" }, [])];
}

function checkFor(
  { table, mapping }: Source,
  field: string,
  cells: readonly Cell[],
  people: readonly string[],
): EntryCheck | null {
  const type = TABLES[table as TableName].fields[field]?.type;
  if (LISTED.includes(field)) {
    const seen = [...new Set(cells.map((cell) => String(cell).trim()).filter((text) => text !== ""))];
    const stages = Object.keys(mapping.stages);
    const known = field === "stage" && stages.length > 0 ? stages : field === "owner" ? people : [];
    const values = known.length > 0 ? [...known] : seen;
    return values.length === 0 || values.length > MOST_CHOICES ? null : { kind: "list", values };
  }
  if (type === "day") return { kind: "date" };
  const isAmount = type === "money" || type === "count";
  return isAmount && !MAY_BE_NEGATIVE.includes(`${table}.${field}`) ? { kind: "not-negative" } : null;
}

function breaks(cell: Cell, check: EntryCheck): boolean {
  if (cell === "") return false;
  if (check.kind === "list") return !check.values.includes(String(cell));
  return check.kind === "date" ? typeof cell !== "object" : typeof cell !== "number" || cell < 0;
}

function textOf(
  { title, column, check, broken }: Pick<EntryRule, "title" | "column" | "check" | "broken">,
  locale: Locale,
): string {
  const values = check.kind === "list" ? check.values : [];
  const choices = `${values.slice(0, SHOWN).join(", ")}${values.length > SHOWN ? " …" : ""}`;
  const does = interpolate(messages[check.kind], locale, { tab: title, column, choices });
  return broken === 0 ? does : `${does} ${interpolate(messages.broken, locale, { broken })}`;
}

export interface EntryRulesResult {
  readonly message: string;
  /** Ids of the rules that are applied now; null where another run held the lock and nothing was done. */
  readonly applied: readonly string[] | null;
}

/**
 * Applies the chosen rules and removes those of ours that are not chosen any more; an empty choice removes all. Rules
 * warn and reject nothing. A column with a rule of the person's own is left alone.
 */
export function applyEntryRules(platform: Platform, chosen: readonly string[]): EntryRulesResult {
  const { workbook, locale } = platform;
  const offered = offerEntryRules(platform);
  const wanted = offered.filter(({ id }) => chosen.includes(id));
  const before = appliedRules(platform);
  // Saved first, so that a run that breaks off leaves no rule that cannot be removed.
  remember(platform, [...before.filter(({ id }) => !chosen.includes(id)), ...wanted]);
  const gone = before.filter(({ id }) => !wanted.some((rule) => rule.id === id));
  const refused: string[] = [];
  const stays = gone.filter((rule) => {
    const known = offered.find(({ id }) => id === rule.id);
    if (removeRule(platform, known ?? rule)) return false;
    refused.push(refusedText(platform, rule, known?.column ?? String(rule.place)));
    return true;
  });
  const kept = wanted.filter((rule) => {
    const { tab, row, place, check, title, column } = rule;
    const help = messages[`help-${check.kind}`][locale];
    if (check.kind === "header") {
      const isThere = workbook.warnRow(tab, row, help);
      if (!isThere) refused.push(refusedText(platform, rule, column));
      return isThere;
    }
    const put = workbook.entryRule(tab, { row, column: place }, { ...check, help });
    if (put === "refused") refused.push(refusedText(platform, rule, column));
    if (put === "not-ours") refused.push(interpolate(messages["not-ours"], locale, { tab: title, column }));
    return put === "done";
  });
  const applied = [...stays, ...kept];
  remember(platform, applied);
  const message = [interpolate(messages.applied, locale, { count: applied.length }), ...refused].join(" ");
  return { message, applied: applied.map(({ id }) => id) };
}

/** Removes a rule. False where Google keeps it: rules of the typed columns of a table cannot be removed. */
function removeRule({ workbook }: Platform, { id, tab, row, place }: Applied): boolean {
  if (!workbook.tabs().some((one) => one.id === tab)) return true;
  if (!id.endsWith(".header")) return workbook.entryRule(tab, { row, column: place }, null) !== "refused";
  return workbook.warnRow(tab, row, null);
}

function refusedText(
  { workbook, locale }: Platform,
  { id, tab }: Pick<Applied, "id" | "tab">,
  column: string,
): string {
  const title = workbook.tabs().find((one) => one.id === tab)?.title ?? "";
  return interpolate(messages[id.endsWith(".header") ? "refused-header" : "refused"], locale, {
    tab: title,
    column,
  });
}

function appliedRules(platform: Platform): Applied[] {
  return JSON.parse(platform.store.get(APPLIED) ?? "[]");
}

function remember(platform: Platform, rules: readonly Applied[]): void {
  platform.store.set(
    APPLIED,
    JSON.stringify(rules.map(({ id, tab, row, place }) => ({ id, tab, row, place }))),
  );
}
