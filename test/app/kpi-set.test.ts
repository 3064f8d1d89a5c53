import { readGoals } from "../../src/app/tabs/goals";
import { fillKpiTab, readKpiList } from "../../src/app/tabs/kpi-list";
import { openOwned, writeOwned } from "../../src/app/tabs/owned";
import { issueText } from "../../src/app/wording";
import { dayOf } from "../../src/calendar/day";
import { paperWorkbook } from "./paper-workbook";

const OLD = ["ID", "KPI", "担当者", "ダッシュボードの順番"];
const NEW = [
  ...["ゴール", "見直し", "期限", "赤になったらすること", "位置づけ", "虚栄の指標でも使う理由"],
  "赤にする境界",
];

/** A KPI tab as it stands in somebody's workbook. */
function withKpiTab(
  rows: readonly (readonly (string | number | Date)[])[],
  locale: "ja_JP" | "en_US" = "ja_JP",
) {
  const { platform, tabs } = paperWorkbook(locale);
  const tab = openOwned(platform, "kpi");
  tabs.set(
    tab,
    rows.map((row) => [...row]),
  );
  return { platform, header: () => tabs.get(tab)?.[0] };
}

test("the tab of the first version works: what it lacks is blank, and appended to its header", () => {
  const { platform, header } = withKpiTab([OLD, ["leads", "リード獲得数", "田中", 2], ["cac", "CAC", "", 1]]);
  const { choices, dashboard, owners, issues } = readKpiList(platform);
  expect(dashboard).toEqual(["cac", "leads"]);
  expect(owners).toEqual({ leads: "田中", cac: "" });
  expect(choices[0]).toEqual({
    id: "leads",
    owner: "田中",
    place: 2,
    goal: "",
    cadence: null,
    deadline: null,
    action: "",
    tag: null,
    keptBecause: "",
    redBelow: null,
  });
  expect(issues).toEqual([]);
  expect(header()).toEqual([...OLD, ...NEW]);
});

test("a column of the person's own stays where it is; ours come behind it, once", () => {
  const { platform, header } = withKpiTab([
    [...OLD, "メモ"],
    ["leads", "", "田中", 1, "展示会が多い"],
  ]);
  readKpiList(platform);
  readKpiList(platform);
  expect(header()).toEqual([...OLD, "メモ", ...NEW]);
});

test("moved columns and headers of the other language are found by name", () => {
  const { platform, header } = withKpiTab([
    ["If it turns red", "Place on dashboard", "owner", "ID", "見直し", "Tag", "Goal"],
    ["電話する", 1, "田中", "leads", "Weekly", "歯止め", "G1"],
  ]);
  const [choice] = readKpiList(platform).choices;
  expect(choice).toMatchObject({
    id: "leads",
    owner: "田中",
    place: 1,
    goal: "G1",
    cadence: "weekly",
    action: "電話する",
    tag: "guardrail",
  });
  expect(header()?.slice(7)).toEqual(["KPI", "期限", "虚栄の指標でも使う理由", "赤にする境界"]);
});

test("a first column that a person renamed is still known by its place", () => {
  const { platform, header } = withKpiTab([
    ["ID", "KPI", "責任を持つ人", "順"],
    ["leads", "", "田中", 1],
  ]);
  expect(readKpiList(platform)).toMatchObject({ owners: { leads: "田中" }, dashboard: ["leads"] });
  expect(header()?.slice(0, 5)).toEqual(["ID", "KPI", "責任を持つ人", "順", "ゴール"]);
});

test("dates and words that cannot be read are blank, and said with row and column", () => {
  const { platform } = withKpiTab([
    [...OLD, ...NEW],
    ["leads", "", "田中", 1, "G1", "ときどき", "年度末", "", "", ""],
    ["cac", "", "", "", "", "毎月", new Date(Date.UTC(2027, 2, 31)), "", "挑戦", ""],
  ]);
  const { choices, issues } = readKpiList(platform);
  expect(choices.map(({ cadence, deadline, tag }) => [cadence, deadline, tag])).toEqual([
    [null, null, null],
    ["monthly", dayOf(2027, 3, 31), "aspirational"],
  ]);
  expect(issues.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
    ["not-a-date", 2, "期限", "年度末"],
    ["word-unknown", 2, "見直し", "ときどき"],
  ]);
});

test.each([
  [0.8, 0.8],
  ["80%", 0.8],
  ["８５ ％", 0.85],
  [0.01, 0.01],
  ["", null],
])("a red border of %p is read as %p", (cell, share) => {
  const { platform } = withKpiTab([
    ["ID", "KPI", "担当者", "ダッシュボードの順番", "赤にする境界"],
    ["leads", "", "", 1, cell],
  ]);
  const { choices, borders, issues } = readKpiList(platform);
  expect(choices[0].redBelow).toBe(share);
  expect(borders).toEqual(share === null ? {} : { leads: share });
  expect(issues).toEqual([]);
});

test.each([["八割"], [0], [-0.8], [0.008], [1], ["100%"], [80], ["120%"]])(
  "a red border of %p cannot be right: said with its place, and the method decides",
  (cell) => {
    const { platform } = withKpiTab(
      [
        ["Id", "KPI", "Owner", "Place on dashboard", "Border to red"],
        ["cac", "", "", 1, ""],
        ["leads", "", "", 2, cell],
      ],
      "en_US",
    );
    const { borders, issues } = readKpiList(platform);
    expect(borders).toEqual({});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ tab: "KPI", row: 3, column: "Border to red", value: String(cell) });
    expect(issueText(issues[0], "en")).toContain(`KPI, row 3, "Border to red": "${cell}" cannot be used.`);
    expect(issueText(issues[0], "ja")).toContain(
      `「KPI」タブ 3行「Border to red」：「${cell}」は使えません。`,
    );
  },
);

test("of a KPI that stands twice the first red border counts", () => {
  const { platform } = withKpiTab([
    ["ID", "KPI", "担当者", "ダッシュボードの順番", "赤にする境界"],
    ["leads", "", "", 1, ""],
    ["leads", "", "", 2, 0.7],
    ["leads", "", "", 3, 0.6],
  ]);
  expect(readKpiList(platform).borders).toEqual({ leads: 0.7 });
});

test("an empty KPI tab is filled with every KPI and seven for the dashboard", () => {
  const { platform } = paperWorkbook("en_US");
  fillKpiTab(platform, { followers: { owner: "Ken", more: ["", "Monthly"] } });
  const { dashboard, choices } = readKpiList(platform);
  expect(dashboard).toHaveLength(7);
  expect(choices.find(({ id }) => id === "followers")).toMatchObject({
    owner: "Ken",
    cadence: "monthly",
    place: null,
  });
});

test("goals are read with their measure by id or name, amounts and dates as people write them", () => {
  const { platform } = paperWorkbook("ja_JP");
  writeOwned(platform, "goals", [
    ["G1", "受注を伸ばす", "受注金額", "1億8,000万円", "2027/3/31", "佐藤"],
    ["", "評判を上げる", "", "", "", ""],
    ["G3", "", "cac", 1, "", ""],
    ["G4", "利益を増やす", "利益", "たくさん", "いつか", "中村"],
  ]);
  const { goals, issues } = readGoals(platform);
  expect(goals).toEqual([
    {
      id: "G1",
      name: "受注を伸ばす",
      kpi: "won-amount",
      amount: 180_000_000,
      deadline: dayOf(2027, 3, 31),
      owner: "佐藤",
    },
    { id: "評判を上げる", name: "評判を上げる", kpi: null, amount: null, deadline: null, owner: "" },
    { id: "G4", name: "利益を増やす", kpi: null, amount: null, deadline: null, owner: "中村" },
  ]);
  expect(issues.map(({ code, row, column }) => `${row} ${column} ${code}`)).toEqual([
    "5 目標の数値 not-a-number",
    "5 期限 not-a-date",
    "5 測るKPI goal-unknown-kpi",
  ]);
});
