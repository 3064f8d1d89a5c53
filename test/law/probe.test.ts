import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { OPEN_POINTS } from "../../src/probe/open-points";
import { PROBES } from "../../src/probe/probes";
import { RESULT_TAB } from "../../src/probe/tabs";
import { assumptionTables, googleAnswers, publicEvidence } from "../../workbench/cli/assumptions";
import { probedBench, probeRows } from "../../workbench/cli/run-probe";
import { benchOf } from "../workbench/bench-of";

const root = join(__dirname, "../..");
const code = readFileSync(join(root, "dist-probe/probe.js"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "dist-probe/appsscript.json"), "utf8"));
const ids = PROBES.map(({ id }) => id);

test("every assumption has an id of its own, a question and a place in platform.md", () => {
  expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z0-9]+(-[A-Za-z0-9]+)*$/.test(id))).toEqual(
    [],
  );
  expect(
    PROBES.filter(({ question, section }) => question === "" || !/^§\d+(\.\d+)?$/.test(section)),
  ).toEqual([]);
});

test("every open point of platform.md §11, (a) to (j), has questions", () => {
  expect(OPEN_POINTS.map(([letter]) => letter).join("")).toBe("abcdefghij");
  const starts = OPEN_POINTS.flatMap(([, , list]) => list);
  expect(starts.filter((start) => !ids.some((id) => id.startsWith(start)))).toEqual([]);
});

test("the probe is one plain file of ES2019 that can be pasted", () => {
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
});

test.each(["ja_JP", "en_US", "de_DE"])(
  "asked in a %s workbench, every row is the same, or says why it is not",
  (locale) => {
    const bench = probedBench(code, manifest, locale);
    const rows = probeRows(bench);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const kinds = new Map(PROBES.map(({ id, kind }) => [id, kind]));
    const wrong = rows.filter(({ id, observed, same }) => {
      if (kinds.get(id) === "hand") return same !== "by hand";
      if (kinds.get(id) === "page") return same !== "waiting";
      return same !== "same" && !(same === "not emulated" && / is not emulated/.test(observed));
    });
    expect(wrong).toEqual([]);
    expect(bench.executions.filter(({ kind, error }) => kind !== "custom" && error !== null)).toEqual([]);
  },
);

test("it takes away all it made: tabs, triggers, properties, cache entries, named ranges", () => {
  const fresh = benchOf(code, { install: "bound" });
  fresh.book.byId(0)?.set(1, 1, "mine");
  const tab = JSON.stringify(fresh.book.byId(0)?.values({ row: 1, column: 1, rows: 5, columns: 5 }));
  fresh.open();
  fresh.clickMenu("probeRun");
  fresh.advance({ minutes: 5 });
  expect(fresh.book.sheets.map(({ name }) => name)).toEqual([RESULT_TAB, "シート1"]);
  expect(JSON.stringify(fresh.book.byId(0)?.values({ row: 1, column: 1, rows: 5, columns: 5 }))).toBe(tab);
  expect(fresh.triggers).toEqual([]);
  expect(Object.values(fresh.world.properties).flatMap((store) => Object.keys(store))).toEqual([]);
  expect(Object.values(fresh.world.cache).flat()).toEqual([]);
});

test("a tab of its name that is not its own is left alone", () => {
  const bench = benchOf(code, { install: "bound" });
  bench.book.addSheet(RESULT_TAB).set(1, 1, "my notes");
  bench.open();
  expect(() => bench.clickMenu("probeRun")).toThrow(/is not the probe's/);
  expect(bench.book.byName(RESULT_TAB)?.value(1, 1)).toBe("my notes");
});

test("a second run uses the same tab again", () => {
  const bench = probedBench(code, manifest, "en_US");
  bench.clickMenu("probeRun");
  expect(probeRows(bench)).toHaveLength(ids.length);
});

test("what the page in the browser finds goes into its rows", () => {
  const bench = probedBench(code, manifest, "en_US");
  bench.run("probePageAnswers", { "rpc-date": "refused", "rpc-undefined": "[1]" });
  const found = probeRows(bench).filter(({ id }) => ["rpc-date", "rpc-undefined"].includes(id));
  expect(found.map(({ id, same }) => [id, same])).toEqual([
    ["rpc-date", "same"],
    ["rpc-undefined", "different"],
  ]);
});

test("Google's answers are read from the tab as it is downloaded, and stand in the table", () => {
  const google = googleAnswers(
    'id\tquestion\tassumed\tobserved\narg-hole\tq\t2: ""\t2: undefined · 1\tdifferent\n',
  );
  const said = publicEvidence(
    "id\tstrength\tsaid\tsource\narg-hole\ttested\ta <b>hole</b>\thttps://a.example/\n",
  );
  expect(assumptionTables({ "arg-hole": "2" }, google, new Map(), said)).toContain(
    "| <code>2</code> | **tested**: a &#60;b&#62;hole&#60;/b&#62; (https://a.example/) | <code>2: undefined · 1</code> |",
  );
});

test("evidence belongs to a question that is there, once, and says how strong it is and where it stands", () => {
  const text = readFileSync(join(root, "docs/google-evidence.tsv"), "utf8");
  const lines = text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const strengths = /^(documented|tested|several reports|one report|inferred|disputed)$/;
  expect(
    lines.filter((cells) => cells.length !== 4 || cells.includes("") || !strengths.test(cells[1])),
  ).toEqual([]);
  expect(
    lines.map(([id]) => id).filter((id, at, all) => !ids.includes(id) || all.indexOf(id) !== at),
  ).toEqual([]);
  // Addresses that anybody can look up: no numbers of somebody's index.
  expect(text.match(/\b\d{8,}\b/g)?.filter((digits) => !text.includes(`+${digits}`))).toEqual([]);
});

test.each(["platform-assumptions.mjs", "google-members.mjs"])("what %s writes is up to date", (script) => {
  const check = () => execFileSync("node", [join(root, "scripts", script), "--check"], { encoding: "utf8" });
  expect(check()).toBe("");
});

test("every `Unverified` comment of the workbench names an assumption that is there", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    });
  const wrong = files(join(root, "workbench")).flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => /\bUnverified\b/.test(line))
      .filter((line) => {
        const named = /Unverified \[([^\]]+)\]:/.exec(line)?.[1].split(/,\s*/) ?? [];
        return named.length === 0 || named.some((id) => !ids.includes(id));
      })
      .map((line) => `${path.slice(root.length + 1)}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
