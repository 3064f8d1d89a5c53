import type { RpcAnswer, RpcRequest } from "../../src/app/rpc/rpc";
import { interpolate } from "../../src/text/message";
import { judgeWords } from "../../src/text/messages/insight-signal";
import type { Workbench } from "../../workbench/workbench";
import { openBench, shown, tab, typeFormula, withFewDeals } from "./open-bench";

function ask<R extends RpcRequest>(bench: Workbench, request: R): RpcAnswer<R> {
  return bench.run("rpc", request) as RpcAnswer<R>;
}

/** October is over: 1,000,000 were won of a target of 1,200,000, which is 83.3 %. */
function october(locale: "ja" | "en" = "ja"): Workbench {
  const bench = withFewDeals(locale);
  const targets = tab(bench, locale === "ja" ? "目標値" : "Targets");
  targets.setValues(2, 1, [["won-amount", "2026-10", "", 1_200_000]]);
  const { version } = ask(bench, { ask: "settings" });
  ask(bench, { ask: "settings-save", version, settings: { period: "2026-10" } });
  return bench;
}

/** Types a red border for the won amount into the KPI tab, wherever the column stands. */
function draw(bench: Workbench, border: string | number): void {
  const list = tab(bench, "KPI");
  const [header, ...rows] = shown(list);
  const column = header.findIndex((name) => name === "赤にする境界" || name === "Border to red") + 1;
  const row = rows.findIndex(([id]) => id === "won-amount") + 2;
  bench.person.type("KPI", row, column, String(border));
}

/** Status and note of the won amount on the dashboard. */
function seen(bench: Workbench, name = "受注金額", title = "経営ダッシュボード"): string[] {
  const row = shown(tab(bench, title)).find(([first]) => first === name) ?? [];
  return [row[4], row[9]];
}

test("what is typed into the KPI tab colours dashboard, home, cells, mail and history alike", () => {
  const bench = october();
  bench.clickMenu("rashinbanRefresh");
  // Attainment alone: below 90 % is red.
  expect(seen(bench)[0]).toBe("✖ 遅れ");
  draw(bench, "80%");
  bench.clickMenu("rashinbanRefresh");
  const where = interpolate(judgeWords["border-higher"], "ja", { share: "80%" });
  const says = `${interpolate(judgeWords.level, "ja", { share: "83.3%" })}${interpolate(judgeWords.border, "ja", { where })}`;
  expect(seen(bench)).toEqual(["▲ 注意", says]);
  const home = ask(bench, { ask: "home" }).kpis.find(({ id }) => id === "won-amount");
  expect(home).toMatchObject({ status: "watch", why: says });
  expect(typeFormula(bench, '=KPI_STATUS("won-amount","",RASHINBAN_UPDATED)')).toBe("▲ 注意");
  expect(typeFormula(bench, '=KPI_STATUS("won-amount","理由",RASHINBAN_UPDATED)')).toBe(says);
  bench.clickMenu("rashinbanSnapshot");
  expect(bench.outbox[0].subject).toContain("遅れ 0件・注意 1件");
  expect(bench.outbox[0].body).toContain("▲ 注意");
  const recorded = shown(tab(bench, "KPI履歴")).find(([, key]) => key === "won-amount");
  expect(recorded?.[8]).toBe("watch");
  // 83.3 % is below 85 %.
  draw(bench, "85%");
  bench.clickMenu("rashinbanRefresh");
  expect(seen(bench)[0]).toBe("✖ 遅れ");
  draw(bench, "");
  bench.clickMenu("rashinbanRefresh");
  expect(seen(bench)[1]).not.toContain("赤にする境界");
});

test("the column shows shares, also where it comes to a tab that had none", () => {
  const bench = withFewDeals();
  const list = tab(bench, "KPI");
  list.set(1, 11, "社内のメモ");
  list.maxColumns = 11;
  bench.clickMenu("rashinbanRefresh");
  expect(shown(list)[0].slice(10)).toEqual(["社内のメモ", "赤にする境界"]);
  const kpi = {
    ...{ id: "leads", target: null, period: "", owner: "", cadence: "" },
    action: "",
    keptBecause: "",
  };
  const goal = { name: "G", kpi: "", amount: null, deadline: "", owner: "" };
  bench.run("rpc", { ask: "wizard-finish", draft: { step: 5, goal, kpis: [{ ...kpi, redBelow: 0.75 }] } });
  expect(shown(list).find(([id]) => id === "leads")?.[11]).toBe("75%");
});

test("what cannot be a border is named with its place, and the method decides", () => {
  const bench = october("en");
  draw(bench, "80");
  bench.clickMenu("rashinbanRefresh");
  expect(seen(bench, "Won amount", "Executive dashboard")[0]).toBe("✖ Off track");
  const [, name, row, column, value, says] =
    shown(tab(bench, "To check")).find(([, , , header]) => header === "Border to red") ?? [];
  expect([name, column, value]).toEqual(["KPI", "Border to red", "80"]);
  expect(says).toContain(`KPI, row ${row}, "Border to red": "80" cannot be used.`);
});

test("the settings' file carries it, and one of a version before it is read in all the same", () => {
  const bench = october();
  draw(bench, "80%");
  const file = ask(bench, { ask: "settings-export" });
  const other = openBench();
  ask(other, { ask: "settings-import", file });
  const border = (row: readonly string[] | undefined) => row?.[10];
  expect(border(shown(tab(other, "KPI")).find(([id]) => id === "won-amount"))).toBe("80%");
  const kpi = file.tabs.kpi.map((row) => row.slice(0, 10));
  ask(other, { ask: "settings-import", file: { ...file, tabs: { ...file.tabs, kpi } } });
  const list = shown(tab(other, "KPI"));
  expect(border(list[0])).toBe("赤にする境界");
  expect(border(list.find(([id]) => id === "won-amount"))).toBe("");
});
