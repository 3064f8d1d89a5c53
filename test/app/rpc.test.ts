import { DATA_PROCEDURES } from "../../src/app/rpc/data";
import { IMPORT_PROCEDURES } from "../../src/app/rpc/import";
import { MAIL_PROCEDURES } from "../../src/app/rpc/mail";
import { PROCEDURES } from "../../src/app/rpc/rpc";
import { SETTINGS_PROCEDURES } from "../../src/app/rpc/settings";
import { list, object, oneOf, optional, orNull, record, text, whole } from "../../src/app/rpc/shape";
import { STATE_PROCEDURES } from "../../src/app/rpc/state";
import { nonEmpty } from "../non-empty";
import { openBench } from "./open-bench";

describe("a shape", () => {
  const person = object({ name: text, age: optional(whole(0, 150)), tags: list(oneOf(["a", "b"] as const)) });

  test.each([
    [{ name: "x", tags: [] }, null],
    [{ name: "x", age: 3, tags: ["a"] }, null],
    [{ name: 1, tags: [] }, "name"],
    [{ tags: [] }, "name"],
    [{ name: "x", age: 1.5, tags: [] }, "age"],
    [{ name: "x", tags: ["a", "c"] }, "tags[1]"],
    [{ name: "x", tags: {} }, "tags"],
    [{ name: "x", tags: [], nmae: "y" }, "nmae"],
    [[], ""],
    [null, ""],
  ])("says of %j where it is wrong: %j", (value, fault) => {
    expect(person(value, "")).toBe(fault);
  });

  // By JavaScript's own way of writing where a value stands: value.rows[0][1], value.stages.受注.kind.
  test.each([
    [object({ rows: list(list(text)) }), { rows: [["x", 1], ["y"]] }, "rows[0][1]"],
    [object({ rows: list(object({ name: text })) }), { rows: [{ name: "x" }, { name: 2 }] }, "rows[1].name"],
    [list(list(list(text))), [[], [["x"], ["y", "z", 0]]], "[1][1][2]"],
    [
      object({ stages: record(object({ kind: text })) }),
      { stages: { 受注: { kind: 1 } } },
      "stages.受注.kind",
    ],
  ])("writes the path from the outside in", (shape, value, path) => {
    expect(shape(value, "")).toBe(path);
  });

  test("takes any names in a record but the one that would change its nature", () => {
    expect(record(text)({ 受注: "won" }, "stages")).toBeNull();
    expect(record(text)(JSON.parse('{"__proto__": "x"}'), "stages")).toBe("stages");
    expect(orNull(text)(null, "table")).toBeNull();
  });
});

test("no two areas answer the same request", () => {
  const areas = [STATE_PROCEDURES, MAIL_PROCEDURES, IMPORT_PROCEDURES, DATA_PROCEDURES, SETTINGS_PROCEDURES];
  const names = areas.flatMap((area) => Object.keys(area));
  expect(new Set(names).size).toBe(names.length);
  for (const name of nonEmpty(names)) expect(Object.keys(PROCEDURES)).toContain(name);
});

describe("the built add-on refuses in a sentence", () => {
  const bench = openBench("en");

  test.each([
    [{ ask: "no-such" }, "another version of Rashinban (no-such)"],
    [{ ask: "constructor" }, "another version"],
    [{}, "another version"],
    [null, "another version"],
    [undefined, "another version"],
    ["state", "another version"],
    [{ ask: "resend" }, "cannot be read (resend: address)"],
    [{ ask: "resend", address: ["x"] }, "(resend: address)"],
    [{ ask: "import-rows", tab: -1, rows: [] }, "(import-rows: tab)"],
    [{ ask: "import-rows", tab: 1, rows: [["x", 1]] }, "(import-rows: rows[0][1])"],
    [{ ask: "settings-save", version: "", settings: { refreshHour: 24 } }, "settings.refreshHour"],
    [{ ask: "look", tab: 0, table: "nothing", decisions: {} }, "(look: table)"],
  ])("%j", (request, sentence) => {
    expect(() => bench.run("rpc", request)).toThrow(sentence);
  });
});
