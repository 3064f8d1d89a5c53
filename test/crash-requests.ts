import { isDeepStrictEqual } from "node:util";
import type { RpcAnswer, RpcRequest } from "../src/app/rpc/rpc";
import type { Draft } from "../src/app/wizard/draft";
import type { Workbench } from "../workbench/workbench";
import { importCsv, openBench, shown, tab, withFewDeals } from "./app/open-bench";
import { type Job, type State, stateOf, withoutUnnamed } from "./crash-state";

function ask<R extends RpcRequest>(bench: Workbench, request: R): RpcAnswer<R> {
  return bench.run("rpc", request) as RpcAnswer<R>;
}

export const DRAFT: Draft = {
  step: 5,
  goal: { name: "顧客を増やす", kpi: "new-customers", amount: 60, deadline: "2027-03-31", owner: "中村" },
  kpis: [
    {
      ...{ id: "new-customers", target: 60, period: "FY2026", owner: "中村", cadence: "monthly" },
      ...{ action: "紹介を頼む", keptBecause: "" },
    },
    { id: "leads", target: 10, period: "2026-11", owner: "", cadence: "", action: "", keptBecause: "" },
  ],
};

/** A draft of several properties' size. */
function longDraft(name: string): Draft {
  return { ...DRAFT, goal: { ...DRAFT.goal, name: name.repeat(3000) } };
}

/** What people wrote beside ours: none of it may be lost. */
function withOwnRows(): Workbench {
  const bench = withFewDeals();
  // Makes the tabs that are not there yet.
  ask(bench, { ask: "settings-export" });
  tab(bench, "ゴール(KGI)").setValues(2, 1, [["G1", "解約を減らす", "", "", "", "佐藤"]]);
  tab(bench, "ゴール(KGI)").setValues(2, 7, [["役員会で決定"]]);
  tab(bench, "目標値").setValues(2, 1, [["win-rate", "FY2026", "", 0.3, ""]]);
  const kpi = tab(bench, "KPI");
  kpi.setValues(2, shown(kpi)[0].length + 1, [["社内のメモ"]]);
  tab(bench, "メンバー").setValues(2, 6, [["内線1"], ["内線2"]]);
  return bench;
}

const draftOf = (bench: Workbench): Draft | null => ask(bench, { ask: "wizard" }).draft;

/** The pieces that drafts are kept in. */
function keptDrafts(bench: Workbench): unknown {
  const kept = Object.entries(bench.world.properties.document ?? {});
  return kept.filter(([key, text]) => key.startsWith("wizard:") && text !== "");
}

/** A draft is forgotten only once its rows are in the sheet: the person may have closed the sidebar. */
function draftLost(bench: Workbench, undisturbed: State): string | null {
  if (isDeepStrictEqual(stateOf(bench).sheets, undisturbed.sheets)) return null;
  return draftOf(bench) === null ? "the draft is gone before its rows are there" : null;
}

/** As the sidebar does after an error: what is there now is shown, changed again and saved. */
function savePeople(
  bench: Workbench,
  { people, peopleVersion: version } = ask(bench, { ask: "settings" }),
): void {
  const known = people.find(({ email }) => email === TAKAHASHI.email)?.row ?? 0;
  const next = [
    { row: 2, ...NAKAMURA },
    { row: known, ...TAKAHASHI },
  ];
  ask(bench, { ask: "people-save", version, people: next });
}
const NAKAMURA = { name: "中村 一", email: "hajime@example.jp", role: "manager", team: "東", language: "en" };
const TAKAHASHI = { name: "高橋", email: "takahashi@example.jp", role: "member", team: "", language: "ja" };

/** Half of one person and half of another would get mails, or see what is not theirs. */
function mixedUp(bench: Workbench): string | null {
  const lines = shown(tab(bench, "メンバー")).map((cells) => cells.slice(0, 5).join());
  const known = [NAKAMURA, TAKAHASHI].map((one) => Object.values(one).join());
  const before = ["中村,nakamura@example.jp,executive,,ja", "佐藤,sato@example.jp,manager,,ja"];
  const strange = lines.slice(1).filter((line) => ![...known, ...before, ",,,,"].includes(line));
  return strange.length === 0 ? null : `there is ${strange.join("; ")}`;
}

/** A source without its mapping cannot be read: the next refresh would empty what is computed from it. */
function unmapped(bench: Workbench): string | null {
  const mapped = new Set(shown(tab(bench, "列の対応")).map(([source]) => source));
  const blank = shown(tab(bench, "データソース")).filter(
    ([id], at) => at > 0 && id !== "" && !mapped.has(id),
  );
  return blank.length === 0 ? null : `${blank.map(([, , name]) => name).join()} has no mapping`;
}

function saveStage(bench: Workbench, { version, sources } = ask(bench, { ask: "data" })): void {
  const deals = sources.find(({ table }) => table === "deals");
  if (deals === undefined) throw new Error("The deals are gone.");
  const { table, tabId, url, key, mapping } = deals;
  const stages = { ...mapping.stages, 提案: { stage: "lost", kind: "person" } } as const;
  const source = { table, tab: tabId, url, key, mapping: { ...mapping, stages } };
  ask(bench, { ask: "source-save", version, source });
}

function dropDeals(bench: Workbench, { version } = ask(bench, { ask: "data" })): void {
  ask(bench, { ask: "source-drop", version, table: "deals" });
}

function withSpend(): Workbench {
  const bench = withFewDeals();
  importCsv(bench, "spend", ["日付", "媒体", "費用"], [["2026/10/01", "Google", "100"]]);
  return bench;
}

/** Calls that do not follow refreshes yet, on a person's own tab. */
function withBareCalls(): Workbench {
  const bench = withFewDeals();
  ["=LEADS()", '=WON_AMOUNT("2026-10")', '=CAC("2026-10")'].forEach((formula, at) => {
    bench.book.sheets[0].set(60 + at, 1, formula);
  });
  return bench;
}

/** The sidebar's requests that write more than one thing; what is after `restart` is the person's next try. */
export const REQUESTS: Readonly<Record<string, () => Job>> = {
  "wizard-finish": () => {
    const bench = withOwnRows();
    ask(bench, { ask: "wizard-save", draft: DRAFT });
    return {
      bench,
      job: (at) => void ask(at, { ask: "wizard-finish", draft: DRAFT }),
      state: (at) => ({ ...stateOf(at), more: keptDrafts(at) }),
      wrong: draftLost,
    };
  },
  "wizard-save": () => {
    const bench = openBench();
    ask(bench, { ask: "wizard-save", draft: longDraft("前") });
    const drafts = ["前", "後の言葉"].map((name) => JSON.stringify(longDraft(name)));
    return {
      bench,
      job: (at) => void ask(at, { ask: "wizard-save", draft: longDraft("後の言葉") }),
      state: (at) => ({ ...stateOf(at), more: keptDrafts(at) }),
      wrong: (at) =>
        drafts.includes(JSON.stringify(draftOf(at))) ? null : "the draft is neither of the two",
    };
  },
  "people-save": () => {
    const bench = withOwnRows();
    const seen = ask(bench, { ask: "settings" });
    return { bench, job: (at) => savePeople(at, seen), restart: savePeople, state: stateOf, wrong: mixedUp };
  },
  "settings-import": () => {
    const bench = withOwnRows();
    const from = withSpend();
    from.run("rpc", { ask: "settings-save", ...settingsOf(from, "USD") });
    const file = ask(from, { ask: "settings-export" });
    return {
      bench,
      job: (at) => void ask(at, { ask: "settings-import", file }),
      state: stateOf,
      wrong: unmapped,
    };
  },
  "remove-everything": () => {
    const bench = withSpend();
    bench.book.sheets[0].set(1, 1, "わたしのメモ");
    ask(bench, { ask: "schedule" });
    return {
      bench,
      job: (at) => void ask(at, { ask: "remove-everything", data: true }),
      state: (at) => ({ ...stateOf(at), more: [at.triggers.length, JSON.stringify(at.world.properties)] }),
    };
  },
  "source-save": () => {
    const bench = withSpend();
    const seen = ask(bench, { ask: "data" });
    return { bench, job: (at) => saveStage(at, seen), restart: saveStage, state: stateOf, wrong: unmapped };
  },
  "source-drop": () => {
    const bench = withSpend();
    const seen = ask(bench, { ask: "data" });
    return { bench, job: (at) => dropDeals(at, seen), restart: dropDeals, state: stateOf, wrong: unmapped };
  },
  "action-add": () => ({ bench: withOwnRows(), job: addAction, state: stateOf }),
  "action-state": () => {
    const bench = withOwnRows();
    addAction(bench);
    return {
      bench,
      job: (at) => void ask(at, { ask: "action-state", id: "A1", state: "done", result: "増えた" }),
      state: stateOf,
    };
  },
  "entry-rules-apply": () => {
    const bench = withSpend();
    ask(bench, { ask: "entry-rules-apply", ids: ["deals.header"] });
    const ids = ["deals.amount", "spend.header"];
    return {
      bench,
      job: (at) => void ask(at, { ask: "entry-rules-apply", ids }),
      state: (at) => ({ ...withoutUnnamed(stateOf(at)), more: ask(at, { ask: "entry-rules" }).rules }),
    };
  },
  "formula-live": () => ({
    bench: withBareCalls(),
    job: (bench) => void ask(bench, { ask: "formula-live" }),
    state: formulasOf,
  }),
  "formula-undo": () => {
    const bench = withBareCalls();
    const { changes } = ask(bench, { ask: "formula-live" });
    return {
      bench,
      job: (at) => void ask(at, { ask: "formula-undo", changes: [...changes] }),
      state: formulasOf,
    };
  },
  schedule: () => ({
    bench: withFewDeals(),
    job: (bench) => void ask(bench, { ask: "schedule" }),
    state: scheduleOf,
  }),
  "schedule-stop": () => {
    const bench = withFewDeals();
    ask(bench, { ask: "schedule" });
    return { bench, job: (at) => void ask(at, { ask: "schedule-stop" }), state: scheduleOf };
  },
};

function settingsOf(bench: Workbench, currency: string) {
  return { version: ask(bench, { ask: "settings" }).version, settings: { currency } };
}

function addAction(bench: Workbench): void {
  const action = { kpi: "leads", action: "展示会に出る", owner: "佐藤", due: "2026-12-20" } as const;
  ask(bench, { ask: "action-add", ...action });
}

function scheduleOf(bench: Workbench): State {
  const { account, mine } = ask(bench, { ask: "settings" }).schedule;
  return { ...stateOf(bench), more: [bench.triggers.length, account, mine] };
}

/** What stands in the cells; what they show is the cells' own run, which may fail by itself. */
function formulasOf(bench: Workbench): State {
  const [sheet] = bench.book.sheets;
  return { sheets: {}, names: [], mails: [], more: [60, 61, 62].map((row) => sheet.formula(row, 1)) };
}
