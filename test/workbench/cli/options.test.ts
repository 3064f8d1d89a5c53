import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runJob } from "../../../workbench/cli/job";
import { loadBench } from "../../../workbench/cli/load";
import { readOptions, UsageError } from "../../../workbench/cli/options";
import { ImportError } from "../../../workbench/import-bytes";

const root = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "rashinban-"));
const deals = join(folder, "deals.csv");
const odd = join(folder, "odd.csv");
writeFileSync(deals, "Opportunity ID,Stage,Amount,Created Date\nD1,Won,100,2026-10-01\n");
writeFileSync(odd, "aaa,bbb\n1,2\n");

/** What is said about a command line; the job itself is not run. */
function refusal(line: readonly string[]): string {
  try {
    readOptions(line);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`${line.join(" ")} was taken`);
}

describe.each([
  [["--bogus", "1"], "「--bogus」というオプションはありません。", "There is no option --bogus."],
  [["once"], "「once」というオプションはありません。", "There is no option once."],
  [["--import"], "--import の後に値を書いてください。", "--import needs a value after it."],
  [
    ["--import", "deals"],
    "--import deals：「名前=値」の形で書いてください。",
    "--import deals: write it as NAME=VALUE.",
  ],
  [["--import", "deal=a.csv"], "「deal」という表はありません。", 'There is no table "deal".'],
  [["--import", "toString=a.csv"], "「toString」という表はありません。", 'There is no table "toString".'],
  [
    ["--map", "deals=Amount"],
    "--map deals=Amount：deals.amount=金額 のように",
    "--map deals=Amount: write TABLE.field=Header",
  ],
  [
    ["--values", "deals.amount=comma"],
    "--values deals.amount=comma：deals.amount=decimal-comma のように",
    "--values deals.amount=comma: write TABLE.field=FORMAT",
  ],
  [
    ["--values", "amount=decimal-comma"],
    "--values amount=decimal-comma：deals.amount=decimal-comma のように",
    "--values amount=decimal-comma: write TABLE.field=FORMAT",
  ],
  [
    ["--import", "deals=a.csv", "--map", "leads.channel=Source"],
    "--map・--values・--stage で「leads」を指定していますが",
    "--map, --values or --stage names leads, but no such file is imported.",
  ],
  [
    ["--stage", "Won=maybe"],
    "--stage Won=maybe：ステージは open（進行中）・won（受注）・lost（失注）のどれかです。",
    "--stage Won=maybe: a stage is open, won or lost",
  ],
  [
    ["--today", "2026-02-30"],
    "--today 2026-02-30：その日付はありません。",
    "--today 2026-02-30: there is no such day.",
  ],
  [
    ["--today", "yesterday"],
    "--today yesterday：その日付はありません。",
    "--today yesterday: there is no such day.",
  ],
  [["--period", "2026-13"], "--period 2026-13：2026-10、", "--period 2026-13: write 2026-10,"],
  [["--port", "abc"], "--port abc：0〜65535 の整数にしてください。", "--port abc: use a whole number"],
])("%j", (line, ja, en) => {
  test("is reported in the requested language, and in both where none was requested", () => {
    expect(refusal(["--locale", "ja", ...line])).toMatch(startingWith(ja));
    expect(refusal(["--locale", "en", ...line])).toMatch(startingWith(en));
    const both = refusal(line);
    expect([both.includes(ja), both.includes(en)]).toEqual([true, true]);
  });
});

const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

test("an unknown language is reported in both languages", () => {
  expect(refusal(["--locale", "fr"])).toBe(
    "--locale fr：ja か en にしてください。\n--locale fr: use ja or en.",
  );
});

test("a date is accepted in the ways people write it", () => {
  expect(readOptions(["--today", "2026/10/8"]).today).toBe("2026-10-08");
});

/** What the whole job says of the person's files: a refusal, or its lines. */
function job(locale: "ja" | "en", line: readonly string[]): string {
  try {
    const options = readOptions(["--once", "--locale", locale, ...line]);
    return runJob(loadBench(root, locale, "2026-11-23"), options).messages.join("\n");
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

test.each([
  ["ja", [`deals=${folder}`], [], `「${folder}」はフォルダです。`],
  ["en", [`deals=${folder}`], [], `"${folder}" is a folder.`],
  ["ja", [`deals=${deals}x`], [], `ファイル「${deals}x」が見つかりません。`],
  ["en", [`deals=${deals}x`], [], `There is no file "${deals}x".`],
  ["ja", [`deals=${odd}`], [], "ここでは --map deals.項目=見出し で列を指定できます。"],
  ["en", [`deals=${odd}`], [], "Here, --map deals.field=Header names a column."],
  [
    "ja",
    [`deals=${deals}`],
    ["--map", "deals.amount=Nope"],
    "「deals.csv」に「Nope」という見出しはありません。あるのは Opportunity ID, Stage,",
  ],
  [
    "en",
    [`deals=${deals}`],
    ["--map", "deals.amount=Nope"],
    '"deals.csv" has no header "Nope". It has: Opportunity ID, Stage,',
  ],
  [
    "ja",
    [`deals=${deals}`],
    ["--by", "region"],
    "「region」で分けられる列がないので、内訳はありません。分けられるのは stageName です。",
  ],
  [
    "en",
    [`deals=${deals}`],
    ["--by", "region"],
    'No table has a "region" to break down by. There are: stageName.',
  ],
] as const)("in %s %j %j: %s", (locale, files, rest, sentence) => {
  expect(job(locale, [...files.flatMap((file) => ["--import", file]), ...rest])).toContain(sentence);
});

test("what values leave open is asked in the job, and answered by --values", () => {
  const open = join(folder, "open.csv");
  writeFileSync(
    open,
    [
      "Opportunity ID,Stage,Amount,Probability,Created Date,Closed Date",
      "D1,Won,1.234,0.5,01/02/2026,2026-10-05",
      "D2,Won,12.500,0.8,03/04/2026,2026-10-06",
      "D3,Won,987.000,1.2,05/06/2026,2026-10-07",
    ].join("\n"),
  );
  const files = ["--import", `deals=${open}`, "--period", "2026-10"];
  const asked = job("en", files);
  expect(asked).toContain('"1.234" is read as 1,234.');
  expect(asked).toContain("Here, --values deals.amount=decimal-comma is an answer.");
  expect(asked).toContain('"1.2" is read as 120%.');
  expect(asked).toContain("Here, --values deals.createdOn=ymd|dmy|mdy is an answer.");
  expect(job("ja", files)).toContain("「1.234」を 1,234 と読んでいます。");
  const answers = ["amount=decimal-point", "probability=percent", "createdOn=dmy"];
  const options = readOptions([...files, ...answers.flatMap((answer) => ["--values", `deals.${answer}`])]);
  const { messages, scorecard } = runJob(loadBench(root, "en", "2026-11-23"), options);
  expect(messages.join("\n")).not.toContain("--values");
  // 1.234 + 12.5 + 987
  expect(scorecard.kpis.find(({ id }) => id === "won-amount")?.value).toBeCloseTo(1000.734, 9);
});

test("the English of one of everything is right, and the mail greets nobody by a wrong name", () => {
  const options = readOptions(["--once", "--locale", "en", "--import", `deals=${deals}`]);
  const { bench, messages } = runJob(loadBench(root, "en", "2026-11-23"), options);
  const [mail] = bench.outbox;
  const dashboard = bench.book.byName("Executive dashboard");
  const all = [...messages, mail.body, mail.htmlBody, dashboard?.display(2, 1)].join("\n");
  expect(all).toContain("from 1 row.");
  expect(dashboard?.display(2, 1)).toContain("Deals data 1 row");
  expect(mail.body).toMatch(/^Here are this week's KPIs\./);
  expect(all).not.toMatch(/\b1 (rows|days|tables|KPIs|more tables)\b|\bYou,/);
});
