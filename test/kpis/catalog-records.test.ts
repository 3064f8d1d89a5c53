import { fieldOf } from "../../src/facts/derived";
import { formulas, KPIS } from "../../src/kpis/catalog";
import { explain } from "../../src/metrics/explain";
import { needsOf } from "../../src/metrics/formulas/registry";
import { type Kpi, variantsOf } from "../../src/metrics/kpi";
import { countArguments } from "../../src/metrics/plain";
import { nonEmpty } from "../non-empty";

const kpis = Object.entries(KPIS) as [string, Kpi][];
const ids = Object.keys(formulas());

// roi has no rows: its parts are typed into the cell.
test.each(ids.filter((id) => id !== "roi"))(
  "%s needs only columns that people can map or the facts add",
  (of) => {
    for (const { table, column } of nonEmpty(needsOf(formulas()[of], formulas()))) {
      expect([table, column, fieldOf(table, column)]).not.toContain(undefined);
    }
  },
);

test.each(ids)("%s explains itself in both languages", (of) => {
  const nameIn = (locale: "ja" | "en") => (id: string) =>
    (KPIS as Record<string, Kpi>)[id.split(":")[0]].name[locale];
  const ja = explain(formulas()[of], "ja", nameIn("ja"));
  const en = explain(formulas()[of], "en", nameIn("en"));
  expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  expect(en).toMatch(/^[\x20-\x7e÷−×]+$/);
  expect(`${ja}${en}`).not.toMatch(/undefined|\[object|NaN/);
});

describe.each(kpis)("the record of %s", (_id, kpi) => {
  const texts = [
    kpi.name,
    kpi.question,
    kpi.note,
    ...(kpi.vanity === undefined ? [] : [kpi.vanity]),
    ...kpi.plain.map((parameter) => parameter.label),
    ...Object.values(variantsOf(kpi)).flatMap((variant) => [variant.label, variant.note]),
  ];

  test("has every text in both languages", () => {
    for (const text of nonEmpty(texts)) {
      expect(text.ja.trim()).not.toBe("");
      expect(text.en).toMatch(/[A-Za-z]/);
      expect(text.en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });

  test("names its source, and a benchmark only with a link", () => {
    expect(kpi.source.trim()).not.toBe("");
    if (kpi.benchmark !== undefined) expect(kpi.benchmark.url).toMatch(/^https:\/\//);
  });

  test("takes one argument for each part of its formula, each with another name", () => {
    expect(kpi.plain.length).toBe(countArguments(kpi.formula));
    expect(new Set(kpi.plain.map((parameter) => parameter.name)).size).toBe(kpi.plain.length);
  });
});
