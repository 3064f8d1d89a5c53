import type { WideChoice } from "../../src/facts/mapping";
import { longRows, readWide, writeWide } from "../../src/facts/wide";

/** The rows that come out of a header and rows; the first column is the day. */
function turned(lines: readonly string[], decided: Record<string, WideChoice> = {}) {
  const [header, ...rows] = lines.map((line) => line.split(","));
  const nameOf = (field: string, unit: string) => (unit === "" ? field : `${field}(${unit})`);
  return longRows({ header, rows, kept: [header[0]], decided, nameOf });
}

test.each([
  [
    "suffixes of one letter",
    "day,tv_S,web_S,web_I,web_clicks_P",
    "cost tv|cost web|impressions web|clicks web",
  ],
  [
    "suffixes that are words",
    "day,TV spend,Web Ads spend,Web Ads impressions",
    "cost TV|cost Web Ads|impressions Web Ads",
  ],
  ["prefixes", "day,Cost - Google Ads,Cost - Meta,Clicks - Meta", "cost Google Ads|cost Meta|clicks Meta"],
  [
    "Japanese, joined",
    "日付,Google広告費,テレビ広告費,Google表示回数",
    "cost Google|cost テレビ|impressions Google",
  ],
  [
    "Japanese, in brackets",
    "日付,費用（Google）,費用（Meta）,クリック数（Meta）",
    "cost Google|cost Meta|clicks Meta",
  ],
])("channels are found in %s", (_, header, expected) => {
  const cells = header.split(",").map((__, index) => (index === 0 ? "2026-10-01" : "1"));
  const { wide } = turned([header, cells.join(",")]) ?? { wide: {} };
  expect(
    Object.values<WideChoice>(wide)
      .map(({ field, channel }) => `${field} ${channel}`)
      .join("|"),
  ).toBe(expected);
});

test("each day becomes a row for each channel; where all of a channel's cells are blank there is none", () => {
  const long = turned(["day,tv_cost,web_cost,web_clicks", "10/1,5,3,1", "10/2,,4,"]);
  expect([long?.header, ...(long?.rows ?? [])]).toEqual([
    ["day", "channel", "cost", "clicks"],
    ["10/1", "tv", "5", ""],
    ["10/1", "web", "3", "1"],
    ["10/2", "web", "4", ""],
  ]);
});

test("what is no paid channel's is named: totals, prices, texts, channels without a cost", () => {
  const header = "day,tv_cost,web_cost,total_cost,cost per click,seo_clicks,note_cost,sales";
  const { issues, wide } = turned([header, "10/1,1,2,3,4,5,x,7"]) ?? { issues: [], wide: {} };
  const left = "total_cost, cost per click, seo_clicks, note_cost, sales";
  expect(issues.map(({ code, details }) => [code, details?.columns])).toEqual([
    ["wide-read", "tv_cost = cost: tv, web_cost = cost: web"],
    ["wide-left-out", left],
  ]);
  expect(Object.values(wide).filter(({ field }) => field === "")).toHaveLength(5);
});

test("amounts in thousands keep their unit; another unit cannot stand in the same column", () => {
  const long = turned(["日付,Google費用(千円),Meta費用(千円),TV費用(円)", "10/1,1,2,3000"]);
  expect(long?.header).toEqual(["日付", "channel", "cost(千円)"]);
  expect(long?.wide["TV費用(円)"].field).toBe("");
});

test("one channel, or a person's no, leaves a file as it is", () => {
  expect(turned(["day,tv_cost,web_clicks", "10/1,1,2"])).toBeNull();
  const no = { field: "", channel: "", kind: "person" } as const;
  expect(turned(["day,tv_cost,web_cost", "10/1,1,2"], { "*": no })).toBeNull();
});

test("a choice is written as a person may write it again", () => {
  expect(["cost: tv", "費用：テレビ", "-", "tv", "sales: tv"].map(readWide)).toEqual([
    { field: "cost", channel: "tv" },
    { field: "cost", channel: "テレビ" },
    { field: "", channel: "" },
    null,
    null,
  ]);
  expect(writeWide({ field: "cost", channel: "tv", kind: "person" })).toBe("cost: tv");
});
