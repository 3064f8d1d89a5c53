import { byFrequency, segmentsBy } from "../../src/metrics/segments";
import { factsOf } from "./facts-of";

test("names come most frequent over all tables first, then by name", () => {
  const facts = factsOf({
    deals: [{ channel: "Meta" }, { channel: "展示会" }, { channel: "Google" }, { channel: "" }],
    spend: [{ channel: "Google" }, { channel: "Google" }],
  });
  expect(byFrequency(segmentsBy(facts, "channel"))).toEqual(["Google", "Meta", "展示会"]);
});

test("names that differ in width or outer spaces are one segment, in case two", () => {
  const facts = factsOf({
    deals: [{ channel: "Google" }, { channel: " Ｇｏｏｇｌｅ " }, { channel: "google" }, { channel: " " }],
  });
  const { names, rows } = segmentsBy(facts, "channel");
  expect(names).toEqual(["", "Google", "google"]);
  const { codes, ofCode } = rows.deals ?? { codes: new Int32Array(), ofCode: new Int32Array() };
  expect([...codes].map((code) => names[ofCode[code]])).toEqual(["Google", "Google", "google", ""]);
});

test("tables without the field have no segments", () => {
  const { rows } = segmentsBy(factsOf({ deals: [{ owner: "佐藤" }], spend: [] }), "owner");
  expect(Object.keys(rows)).toEqual(["deals"]);
});

test("segment of a target and team of a member are not listed as segments", () => {
  const facts = factsOf({
    deals: [{ segment: "製造業", team: "東京" }],
    targets: [{ kpi: "won-amount", period: "2026-10", segment: "owner=佐藤", value: 1 }],
    people: [{ name: "佐藤", team: "大阪" }],
  });
  expect(segmentsBy(facts, "segment").names).toEqual(["", "製造業"]);
  expect(segmentsBy(facts, "team").names).toEqual(["", "東京"]);
});
