import { targetIssues } from "../../src/app/refresh/target-issues";
import { audit } from "../../src/insight/audit/audit";
import type { AuditInput } from "../../src/insight/audit/finding";
import type { Locale } from "../../src/text/locale";
import { auditMessages } from "../../src/text/messages/insight-audit";
import { cleanRows, sheetsOf } from "./clean-workbook";
import { dirtyWorkbook } from "./dirty-workbook";
import { auditInput, sampleSheets } from "./sample-company";
import { stepHeader } from "./workbook-words";

const own = (locale: Locale) =>
  ({ columns: { nextStep: { header: stepHeader(locale), kind: "person", confidence: 1 } } }) as const;

function dirtyInput(locale: Locale): AuditInput {
  const { rows, log, rowsBefore } = dirtyWorkbook(locale);
  const input = auditInput(sheetsOf(rows, locale), { log, rowsBefore }, own(locale));
  const headers = { kpi: "", period: "", segment: "" };
  const place = { tab: "", headers, fiscalYearStart: 4, today: input.today };
  return { ...input, issues: [...input.issues, ...targetIssues(input.facts, place)] };
}

describe.each(["ja", "en"] as const)("in %s", (locale) => {
  test("a clean workbook has no findings", () => {
    const { findings, score } = audit(auditInput(sheetsOf(cleanRows(locale), locale), {}, own(locale)));
    expect(findings.map(({ says }) => says[locale])).toEqual([]);
    expect(score).toBe(100);
  });

  test("in a dirty workbook every check finds exactly what was put there", () => {
    const { findings } = audit(dirtyInput(locale));
    const { expected } = dirtyWorkbook(locale);
    const found = findings.map(({ rule, rows, count }) => [rule, rows.length > 0 ? rows : count]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(Object.keys(auditMessages)));
  });

  test("the made-up company has nothing that falsifies numbers", () => {
    const { findings } = audit(auditInput(sampleSheets(locale)));
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
    // Its eight deals that are open past their day are planted; nothing else is claimed.
    expect(findings.map(({ rule, count }) => [rule, count])).toEqual([["deals.expectedCloseOn.overdue", 8]]);
  });

  test("every sentence is whole: no placeholder is left, no value missing", () => {
    for (const { says } of audit(dirtyInput(locale)).findings) {
      expect(says[locale]).not.toMatch(/[{}]|undefined|NaN|「」|""/);
    }
  });
});
