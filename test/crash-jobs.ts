import { fault } from "../workbench/runtime/faults";
import type { Workbench } from "../workbench/workbench";
import { DEALS, importCsv, openBench, tab } from "./app/open-bench";
import { type Job, type State, stateOf } from "./crash-state";

const ROWS = [
  ["D1", "佐藤", "受注", "1000000", "2026-09-01", "2026-10-10"],
  ["D2", "鈴木", "失注", "500000", "2026-09-05", "2026-11-10"],
  ["D3", "佐藤", "提案", "800000", "2026-10-05", "2026-12-10"],
];
const ADDRESS = "https://crm.example.jp/deals.csv";

function withDeals(): Workbench {
  const bench = openBench();
  importCsv(bench, "deals", DEALS, ROWS);
  return bench;
}

/** Refreshed once, with two people who get the mail. */
function readyForMail(): Workbench {
  const bench = withDeals();
  bench.clickMenu("rashinbanRefresh");
  tab(bench, "メンバー").setValues(2, 1, [
    ["中村", "nakamura@example.jp", "executive", "", "ja"],
    ["Sato", "sato@example.jp", "manager", "", "en"],
  ]);
  return bench;
}

/** A spreadsheet that shows numbers of two different refreshes, or wakes cells before their numbers are there. */
function tornRefresh(bench: Workbench, undisturbed: State): string | null {
  const values = bench.book.byName("計算値（羅針盤）");
  if (values === undefined) return null;
  const token = values.value(1, 4);
  const done = (undisturbed.sheets["計算値（羅針盤）"] as unknown as { cells: unknown[][] }).cells;
  if (token !== done[0][3]) return null;
  const same = done.every((row, index) => (row[1] ?? null) === values.value(index + 1, 2));
  return same ? null : "live cells were woken before their values were written";
}

/** At most one mail per person and week, and one that may be missing is named. */
function mailedTwice(bench: Workbench): string | null {
  const to = bench.outbox.map((mail) => mail.to);
  return new Set(to).size === to.length ? null : `${to.join(", ")} had more than one mail`;
}

/**
 * KPI history without what tells of the attempt itself: when the mail's scorecard was computed, and that a run before
 * it broke off, which the mail is to say.
 */
function historyOf(state: State): unknown[][] {
  const { cells } = state.sheets.KPI履歴 as unknown as { cells: unknown[][] };
  return cells.map((row) => {
    if (!String(row[1]).startsWith("#mail")) return row;
    const text = String(row.at(-1));
    const told = /"computedAt":"[^"]*"|"notRun":\{"ja":\[[^\]]*\],"en":\[[^\]]*\]\}/g;
    return [...row.slice(0, -1), text.replace(told, "")];
  });
}

/** Each person has the mail, or the sidebar asks whether it arrived; the history has its week once. */
function mailedOrAsked(bench: Workbench) {
  return (end: State, undisturbed: State): boolean => {
    const { unresolved } = bench.run("rpc", { ask: "state" }) as { unresolved: string[] };
    const missing = undisturbed.mails.filter((mail) => !end.mails.includes(mail));
    const named = missing.every((mail) => unresolved.some((address) => mail.startsWith(`${address} `)));
    const history = (state: State) => JSON.stringify(historyOf(state));
    return named && history(end) === history(undisturbed) && end.mails.length > 0;
  };
}

/** The spine's jobs, each on a small workbook that is ready for it. */
export const JOBS: Readonly<Record<string, () => Job>> = {
  "first refresh": () => ({
    bench: withDeals(),
    job: (bench) => bench.clickMenu("rashinbanRefresh"),
    state: stateOf,
    wrong: tornRefresh,
  }),
  "refresh after a change": () => {
    const bench = withDeals();
    bench.clickMenu("rashinbanRefresh");
    tab(bench, "商談データ").set(4, 3, "受注");
    return {
      bench,
      job: (at) => at.clickMenu("rashinbanRefresh"),
      state: stateOf,
      wrong: tornRefresh,
    };
  },
  import: () => ({
    bench: openBench(),
    job: (bench) => importCsv(bench, "deals", DEALS, ROWS),
    state: stateOf,
  }),
  "import over rows that are there": () => ({
    bench: withDeals(),
    job: (bench) => importCsv(bench, "deals", DEALS, [[...ROWS[2].slice(0, 2), "受注", ...ROWS[2].slice(3)]]),
    state: stateOf,
  }),
  mail: () => {
    const bench = readyForMail();
    return {
      bench,
      job: (at) => at.clickMenu("rashinbanSnapshot"),
      state: stateOf,
      wrong: mailedTwice,
      agree: mailedOrAsked(bench),
    };
  },
  resend: () => {
    const bench = readyForMail();
    bench.gate.failNext("MailApp.sendEmail", fault("kill"));
    // The first mail has broken off before it left, and the person says so.
    expect(() => bench.clickMenu("rashinbanSnapshot")).toThrow();
    return {
      bench,
      job: (at) => void at.run("rpc", { ask: "resend", address: "nakamura@example.jp" }),
      restart: (at) => at.clickMenu("rashinbanSnapshot"),
      state: stateOf,
      wrong: mailedTwice,
      agree: mailedOrAsked(bench),
    };
  },
  dispatcher: () => {
    const bench = readyForMail();
    const pulled = importCsv(bench, "deals", DEALS, ROWS);
    if (pulled.source === null) throw new Error("The deals were not imported.");
    const sources = tab(bench, "データソース");
    sources.set(2, 5, ADDRESS);
    bench.http.recorded.set(
      ADDRESS,
      [DEALS, ...ROWS, ["D4", "鈴木", "受注", "300000", "2026-11-01", "2026-11-20"]]
        .map((row) => row.join(","))
        .join("\n"),
    );
    // Monday, half past six in Tokyo: within three hours the pull, the refresh and the mail are due.
    bench.now = "2026-11-29T21:30:00Z";
    bench.run("rpc", { ask: "schedule" });
    return {
      bench,
      job: (at) => at.advance({ hours: 3 }),
      // What one hour did not get done, the next does.
      restart: (at) => at.advance({ hours: 2 }),
      state: stateOf,
      wrong: mailedTwice,
      agree: mailedOrAsked(bench),
    };
  },
};
