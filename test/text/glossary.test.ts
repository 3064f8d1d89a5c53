import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldWord } from "../../src/text/fold-word";
import { GLOSSARY, type Term } from "../../src/text/glossary";
import { DATA_TERMS } from "../../src/text/glossary/data";
import { MARKETING_TERMS } from "../../src/text/glossary/marketing";
import { METHOD_TERMS } from "../../src/text/glossary/method";
import { RETENTION_TERMS } from "../../src/text/glossary/retention";
import { SALES_TERMS } from "../../src/text/glossary/sales";
import { matchDistance, searchKeys } from "../../src/text/romaji";

const terms: [string, Term][] = Object.entries(GLOSSARY);
/** The KPI catalogue is kept beside the repository, not in it. */
const catalogue = join(__dirname, "../../../shared/kpis.md");
const wordsOf = ({ name, aliases }: Term) => [...new Set([name.ja, name.en, ...aliases].map(foldWord))];
/** As Help shows them: the very word first, then what begins with it, then what holds it. */
const findTerms = (query: string): string[] =>
  terms
    .map(([id, { name, aliases }]) => ({
      id,
      far: matchDistance(searchKeys([name.ja, name.en, ...aliases]), query),
    }))
    .filter(({ far }) => far < 3)
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id);
const isJapanese = (text: string) => /[ぁ-んァ-ヶ一-龠]/.test(text);

test("no theme overwrites a term of another", () => {
  const themes = [METHOD_TERMS, SALES_TERMS, MARKETING_TERMS, RETENTION_TERMS, DATA_TERMS];
  expect(terms.length).toBe(themes.reduce((sum, theme) => sum + Object.keys(theme).length, 0));
});

describe.each(terms)("%s", (_, { name, aliases, meaning }) => {
  test("is named and explained in both languages", () => {
    expect([name.ja, name.en].every((text) => text.trim() !== "")).toBe(true);
    expect([isJapanese(meaning.ja), isJapanese(meaning.en), isJapanese(name.en)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("is explained in one to three short sentences", () => {
    expect(meaning.ja.length).toBeLessThanOrEqual(200);
    expect(meaning.en.length).toBeLessThanOrEqual(350);
    expect(meaning.ja).toMatch(/^[^。]+。([^。]+。){0,2}$/);
    expect(meaning.en.split(/[.?](?: |$)/).filter((part) => part !== "").length).toBeLessThanOrEqual(3);
  });

  test("says more than its name", () => {
    const names = wordsOf({ name, aliases, meaning });
    for (const text of [meaning.ja, meaning.en]) expect(names).not.toContain(foldWord(text.slice(0, -1)));
  });

  test("no alias repeats a name or another alias", () => {
    const folded = [...new Set([name.ja, name.en].map(foldWord)), ...aliases.map(foldWord)];
    expect(folded).toEqual([...new Set(folded)]);
  });
});

test("no word leads to two terms", () => {
  const owners = new Map<string, string[]>();
  for (const [id, term] of terms)
    for (const word of wordsOf(term)) owners.set(word, [...(owners.get(word) ?? []), id]);
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

(existsSync(catalogue) ? test : test.skip)(
  "every related KPI is in the KPI catalogue (skipped where ../shared/kpis.md is absent)",
  () => {
    const ids = new Set(
      [...readFileSync(catalogue, "utf8").matchAll(/^\| ([a-z-]+(?:, [a-z-]+)*) \| [A-Z_, ]+ \|/gm)].flatMap(
        ([, cell]) => cell.split(", "),
      ),
    );
    expect(ids).toContain("pipeline-coverage");
    const unknown = terms.flatMap(([id, { kpis = [] }]) =>
      kpis.filter((kpi) => !ids.has(kpi)).map((kpi) => `${id} → ${kpi}`),
    );
    expect(unknown).toEqual([]);
  },
);

test("it stays small, for it travels with the sidebar", () => {
  expect(Buffer.byteLength(JSON.stringify(GLOSSARY))).toBeLessThanOrEqual(22_000);
});

// What a person may type, and the term that must come first.
test.each([
  ["ヨミ", "yomi"],
  ["よみ", "yomi"],
  ["ﾖﾐ", "yomi"],
  ["yomi", "yomi"],
  ["ＹＯＭＩ", "yomi"],
  ["確度", "yomi"],
  ["かくど", "yomi"],
  ["のるま", "quota"],
  ["ぎゃくさん", "working-back"],
  ["gyaku", "working-back"],
  ["shoudan", "deal"],
  ["案件", "deal"],
  ["ltv", "cltv"],
  ["ＣＡＣ", "cac"],
  ["顧客獲得単価", "cac"],
  ["cost per conversion", "cpa"],
  ["arpu", "arpa"],
  ["first touch", "attribution"],
  ["firsttouch", "attribution"],
  ["u shaped", "attribution"],
  ["ちゃーん", "churn"],
  ["ねんど", "fiscal-year"],
  ["今期", "fiscal-year"],
  ["こほーと", "cohort"],
  ["kgi", "goal"],
])("%s finds %s first", (query, id) => {
  expect(findTerms(query)[0]).toBe(id);
});

test("the very word comes before words that begin with it, and those before words that hold it", () => {
  // "リード" itself, then リード単価 and リードタイム, then 有望リード.
  expect(findTerms("リード")).toEqual(["lead", "sales-cycle", "cpl", "sql"]);
});

test("an empty query lists everything in the glossary's order, nonsense nothing", () => {
  expect(findTerms(" 　")).toEqual(terms.map(([id]) => id));
  expect(findTerms("zzz")).toEqual([]);
});
