import type { RpcAnswer, RpcRequest } from "../../src/app/rpc/rpc";
import type { Workbench } from "../../workbench/workbench";
import { shown, tab, withSample } from "./open-bench";

function ask<R extends RpcRequest>(bench: Workbench, request: R): RpcAnswer<R> {
  return bench.run("rpc", request) as RpcAnswer<R>;
}

const NEW = {
  ask: "action-add",
  kpi: "cac",
  action: "=広告を止める",
  owner: "佐藤 美咲",
  due: "2026-11-20",
} as const;

test("an action is a row with the KPI's value then; its effect is held against the value now", () => {
  const bench = withSample();
  const { actions } = ask(bench, NEW);
  const [row] = shown(tab(bench, "アクション")).slice(1);
  expect(row.slice(0, 6)).toEqual(["A1", "cac", "=広告を止める", "佐藤 美咲", "2026/11/20", "進行中"]);
  expect(actions[0]).toMatchObject({ kpiName: "顧客獲得コスト", overdue: true, decidedOn: "2026-11-23" });
  expect(actions[0].effect).toMatch(/^決めたとき ¥[\d,]+ → いま ¥[\d,]+（変わっていません）$/);
  // The cost is 1 yen less than it was: lower is better.
  tab(bench, "アクション").set(2, 9, (tab(bench, "アクション").value(2, 9) as number) + 1000);
  expect(ask(bench, { ask: "actions" }).actions[0].effect).toContain("良くなりました");
});

test("an action is closed with its result, opened again, and found after the rows were sorted", () => {
  const bench = withSample();
  ask(bench, NEW);
  ask(bench, { ...NEW, action: "LPを直す", due: "" });
  const done = ask(bench, { ask: "action-state", id: "A2", state: "done", result: "CVRが上がった" });
  expect(done.message).toBe("記録しました。");
  expect(done.actions.map(({ id, state }) => `${id} ${state}`)).toEqual(["A1 open", "A2 done"]);
  expect(shown(tab(bench, "アクション"))[2].slice(5, 7)).toEqual(["完了", "CVRが上がった"]);
  ask(bench, { ask: "action-state", id: "A2", state: "open", result: "" });
  expect(shown(tab(bench, "アクション"))[2].slice(5, 7)).toEqual(["進行中", ""]);
  const gone = ask(bench, { ask: "action-state", id: "A9", state: "done", result: "" });
  expect(gone.message).toContain("もうありません");
});

test("Home names what is behind and why, what is under way about it, and what failed with a way to run it", () => {
  const bench = withSample();
  const home = ask(bench, { ask: "home" });
  expect(home.kpis.length).toBeGreaterThan(0);
  expect(home.kpis.length).toBeLessThanOrEqual(5);
  const [first] = home.kpis;
  expect([first.status, first.action]).toEqual(["off-track", ""]);
  expect(first.why).not.toBe("");
  ask(bench, { ...NEW, kpi: first.id });
  expect(ask(bench, { ask: "home" }).kpis[0].action).toBe("=広告を止める (佐藤 美咲)");
  tab(bench, "実行ログ").setValues(10, 1, [["2026-11-23T07:00:00+09:00", "refresh", "失敗", "時間切れ"]]);
  const [failed] = ask(bench, { ask: "home" }).failed;
  expect([failed.job, failed.text]).toEqual(["refresh", expect.stringContaining("時間切れ")]);
  ask(bench, { ask: "run-job", job: "refresh" });
  expect(ask(bench, { ask: "home" }).failed).toEqual([]);
});
