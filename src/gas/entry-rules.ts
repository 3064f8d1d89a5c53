import type { EntryCheck, Workbook } from "../app/platform";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The prefix of our rules' help text, in either language, by which they are recognised. */
const OURS = /^(羅針盤：|Rashinban: )/;

/**
 * Sets our data validation rule on cells, or removes it with null. Whether Google refused it is found by reading it
 * back.
 */
export function setEntryRule(
  cells: Range,
  check: (EntryCheck & { readonly help: string }) | null,
): ReturnType<Workbook["entryRule"]> {
  // Flushed by this read: an earlier write that is refused only now is no refused rule.
  const rules = cells.getDataValidations();
  try {
    const isTheirs = !changeRule(cells, rules, check);
    // Some of it is refused only when it is carried out.
    SpreadsheetApp.flush();
    return isTheirs ? "not-ours" : "done";
  } catch {
    const wanted = check === null ? null : criteriaOf(built(check));
    const standing = cells.getDataValidations().filter(isOurs);
    const isWanted = standing.every(([rule]) => rule !== null && criteriaOf(rule) === wanted);
    return (wanted === null ? standing.length === 0 : standing.length > 0 && isWanted) ? "done" : "refused";
  }
}

/** The criterion of a rule, for comparison. */
function criteriaOf(rule: Rule): string {
  return JSON.stringify([String(rule.getCriteriaType()), rule.getCriteriaValues()]);
}

function isOurs([rule]: (Rule | null)[]): boolean {
  return rule !== null && OURS.test(rule.getHelpText() ?? "");
}

/** Changes the rule of cells; false, and no change, where one of them has a rule of somebody else. */
function changeRule(
  cells: Range,
  rules: readonly (Rule | null)[][],
  check: (EntryCheck & { readonly help: string }) | null,
): boolean {
  const others = rules.some((row) => row[0] !== null && !isOurs(row));
  if (others && check !== null) return false;
  if (!others) cells.setDataValidation(check === null ? null : built(check));
  else if (rules.some(isOurs)) cells.setDataValidations(rules.map((row) => (isOurs(row) ? [null] : row)));
  return true;
}

/** Builds a rule that marks invalid entries and does not reject them: imports and people must be able to go on. */
function built(check: EntryCheck & { readonly help: string }): Rule {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(check.help);
  if (check.kind === "list") return builder.requireValueInList([...check.values], true).build();
  if (check.kind === "date") return builder.requireDate().build();
  return builder.requireNumberGreaterThanOrEqualTo(0).build();
}

/**
 * Protects a row with a warning before it is edited; null removes our protection. Protections of others stay. False
 * where Google refused it, found by reading it back.
 */
export function setRowWarning(sheet: Sheet, row: number, help: string | null): boolean {
  try {
    changeWarning(sheet, row, help);
    SpreadsheetApp.flush();
    return true;
  } catch {
    const ours = warningsOf(sheet);
    if (help === null) return ours.length === 0;
    return ours.some((warning) => warning.isWarningOnly() && warning.getRange().getRow() === row);
  }
}

function warningsOf(sheet: Sheet): Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => OURS.test(protection.getDescription()));
}

function changeWarning(sheet: Sheet, row: number, help: string | null): void {
  const ours = warningsOf(sheet);
  if (help === null) {
    for (const protection of ours) protection.remove();
    return;
  }
  // A protection that a run left described but not yet warning is completed; one of another row is moved.
  const [warning] = ours;
  const cells = sheet.getRange(row, 1, 1, sheet.getMaxColumns());
  if (warning !== undefined && warning.getRange().getRow() !== row) warning.setRange(cells);
  (warning ?? cells.protect().setDescription(help)).setWarningOnly(true);
}
