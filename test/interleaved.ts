import type { Draft } from "../src/app/wizard/draft";
import type { Workbench } from "../workbench/workbench";
import { shown, tab, withFewDeals } from "./app/open-bench";

const TARO = "taro@example.jp";
const HANAKO = "hanako@example.jp";

/** Two goals that share a KPI, leads. */
function draftOf(name: string, id: "roas" | "new-customers", owner: string): Draft {
  const rest = { cadence: "monthly", keptBecause: "" } as const;
  const own = { ...rest, id, target: 5, period: "FY2026", owner, action: `${name}の手` };
  const shared = { ...rest, id: "leads", target: 10, period: "2026-11", owner: "", action: "" } as const;
  return {
    step: 5,
    goal: { name, kpi: id, amount: 5, deadline: "2027-03-31", owner },
    kpis: [own, shared],
  };
}
const DRAFTS: Readonly<Record<string, Draft>> = {
  [TARO]: draftOf("受注を増やす", "roas", "中村"),
  [HANAKO]: draftOf("顧客を増やす", "new-customers", "佐藤"),
};

/** A spreadsheet with both drafts, in which nobody has finished yet. */
export function twoDrafts(): Workbench {
  const bench = withFewDeals();
  for (const user of [HANAKO, TARO]) {
    bench.become(user);
    bench.open();
    bench.run("rpc", { ask: "wizard-save", draft: DRAFTS[user] });
  }
  return bench;
}

const isDone = (answer: unknown): boolean => (answer as { done: boolean }).done;

/**
 * Taro presses Finish, Hanako when he is `calls` service calls into it; then they go on by turns of that many. Whoever is
 * told that somebody else is at work presses again. Returns how many were told so.
 */
export function finishTogether(bench: Workbench, calls: number): number {
  const ways = [TARO, HANAKO].map((user) => {
    bench.become(user);
    return { user, running: bench.steps.run("rpc", { ask: "wizard-finish", draft: DRAFTS[user] }) };
  });
  let under = ways;
  while (under.length > 0) under = under.filter(({ running }) => !running.step(calls));
  const told = ways.filter(({ running }) => !isDone(running.result));
  for (const { user } of told) {
    bench.become(user);
    if (!isDone(bench.run("rpc", { ask: "wizard-finish", draft: DRAFTS[user] })))
      throw new Error(`${user} cannot finish`);
  }
  return told.length;
}

/** What stands in the tabs of goals, KPIs and targets, and whose drafts are left; ids of goals by their words. */
export function finished(bench: Workbench) {
  const rows = (name: string): string[][] => shown(tab(bench, name)).slice(1);
  const goals = rows("ゴール(KGI)");
  const names = new Map(goals.map(([id, name]) => [id, name]));
  const placed = rows("KPI").filter(([, , , place]) => place !== "");
  return {
    goals: goals.map((cells) => [...cells.slice(1, 4), cells[5]].join()).sort(),
    ids: goals.map(([id]) => id).sort(),
    // The shared KPI belongs to the goal that came last.
    kpis: placed
      .map(([id, , owner, , goal, , , action]) =>
        [id, owner, id === "leads" ? "" : names.get(goal), action].join(),
      )
      .sort(),
    places: placed.map(([, , , place]) => place).sort(),
    targets: rows("目標値")
      .map((cells) => cells.join())
      .sort(),
    drafts: [TARO, HANAKO].filter((user) => {
      bench.become(user);
      return (bench.run("rpc", { ask: "wizard" }) as { draft: Draft | null }).draft !== null;
    }),
  };
}

/** Both goals, each once: leads kept their fifth place when the other first KPIs gave way. */
export const BOTH: ReturnType<typeof finished> = {
  goals: ["受注を増やす,roas,5,中村", "顧客を増やす,new-customers,5,佐藤"],
  ids: ["G1", "G2"],
  kpis: [
    "leads,,,",
    "new-customers,佐藤,顧客を増やす,顧客を増やすの手",
    "roas,中村,受注を増やす,受注を増やすの手",
  ],
  places: ["5", "6", "7"],
  targets: ["leads,2026-11,,10,", "new-customers,FY2026,,5,", "roas,FY2026,,5,"],
  drafts: [],
};
