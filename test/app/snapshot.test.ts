import type { HomeAnswer } from "../../src/app/rpc/home";
import { outage } from "../../workbench/runtime/faults";
import type { Workbench } from "../../workbench/workbench";
import { lastToast, shown, tab, withFewDeals, withSample } from "./open-bench";

const send = (bench: Workbench) => bench.clickMenu("rashinbanSnapshot");

describe("the weekly mail", () => {
  const bench = withSample();
  tab(bench, "メンバー").set(3, 5, "en");
  send(bench);

  test("goes to executives and managers, each in their language, as HTML and as plain text", () => {
    expect(bench.outbox.map((mail) => [mail.to, mail.subject.slice(0, 17)])).toEqual([
      ["nakamura@minato-seiki.example.jp", "【羅針盤】2026-W48 の週次"],
      ["sato@minato-seiki.example.jp", "[Rashinban] Week "],
    ]);
    for (const mail of bench.outbox) {
      expect(mail.htmlBody).toContain("cid:trend");
      expect(mail.htmlBody).not.toContain("data:");
      expect(mail.body.length).toBeGreaterThan(200);
    }
    expect(bench.outbox[0].body).toContain("今週の問い");
    expect(bench.outbox[1].body).toContain("This week's question");
  });

  test("carries one picture, a PNG that shows something", () => {
    const picture = bench.outbox[0].inlineImages.trend;
    // The PNG signature: https://www.w3.org/TR/png-3/#5PNG-file-signature
    expect([...picture.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(picture.length).toBeGreaterThan(4000);
  });

  test("is sent once per person and week, however often it is asked for", () => {
    send(bench);
    expect(bench.outbox).toHaveLength(2);
    bench.advance({ days: 7 });
    send(bench);
    expect(bench.outbox).toHaveLength(4);
  });

  test("appends the week to the KPI history once", () => {
    send(bench);
    const weeks = shown(tab(bench, "KPI履歴"))
      .slice(1)
      .map(([week]) => week);
    expect([...new Set(weeks)]).toEqual(["2026-W48", "2026-W49"]);
    expect(weeks.filter((week) => week === "2026-W48")).toHaveLength(weeks.length / 2);
  });
});

test("an address that stands twice among the people gets one mail a week", () => {
  const bench = withSample();
  const people = tab(bench, "メンバー");
  const again = ["中村（兼任）", " Nakamura@minato-seiki.example.jp", "manager", "第二", ""];
  people.setValues(people.lastRow() + 1, 1, [again]);
  send(bench);
  send(bench);
  expect(bench.outbox.map((mail) => mail.to)).toEqual([
    "nakamura@minato-seiki.example.jp",
    "sato@minato-seiki.example.jp",
  ]);
});

test("a mail that broke off half-way is never sent again by itself", () => {
  const bench = withSample();
  let left = false;
  // The run dies after the first mail has left and before that is written down.
  bench.gate.onCall = (name) => {
    if (left) throw new Error("killed");
    left = name === "MailApp.sendEmail";
  };
  expect(() => send(bench)).toThrow("killed");
  bench.gate.onCall = () => {};
  expect(bench.outbox.map((mail) => mail.to)).toEqual(["nakamura@minato-seiki.example.jp"]);
  send(bench);
  expect(bench.outbox.map((mail) => mail.to)).toEqual([
    "nakamura@minato-seiki.example.jp",
    "sato@minato-seiki.example.jp",
  ]);
  expect(lastToast(bench)).toContain("送信の途中で止まった記録があります");
  const log = shown(tab(bench, "送信記録"))
    .slice(1)
    .map(([, key, step]) => [key.split("|")[2], step]);
  expect(log).toEqual([
    ["nakamura@minato-seiki.example.jp", "intent"],
    ["sato@minato-seiki.example.jp", "intent"],
    ["sato@minato-seiki.example.jp", "sent"],
  ]);
});

test.each([
  [
    "ja",
    "メンバー",
    "メンバータブの 中村 健一 さん：「not an address」は宛先として使えません。直してください。",
  ],
  ["en", "People", 'People: "not an address" (Ken Nakamura) is not an e-mail address. Correct it.'],
] as const)(
  "in %s an address that is none is named, and the others get their mail",
  (locale, people, sentence) => {
    const bench = withSample(locale);
    tab(bench, people).set(2, 2, "not an address");
    send(bench);
    expect(bench.outbox.map((mail) => mail.to)).toEqual(["sato@minato-seiki.example.jp"]);
    expect(lastToast(bench)).toContain(sentence);
  },
);

test.each([
  ["ja", "今日送れるメールの残りが足りません（残り 0、必要 2）。"],
  ["en", "Not enough mail quota left today (0 left, 2 needed)."],
] as const)("in %s an exhausted quota is said, and the mail goes out when it is back", (locale, sentence) => {
  const bench = withSample(locale);
  bench.world.usage["taro@example.jp|email"] = { since: bench.world.now, count: 100 };
  send(bench);
  expect([bench.outbox.length, lastToast(bench).includes(sentence)]).toEqual([0, true]);
  bench.advance({ days: 1, hours: 1 });
  send(bench);
  expect(bench.outbox).toHaveLength(2);
});

describe("a chart that cannot be drawn", () => {
  const bench = withFewDeals();
  const start = bench.snapshot();
  beforeEach(() => bench.restore(start));
  const NOT_DRAWN = "受注金額の図：今回は描けませんでした。数字はスプレッドシートにあります。";
  const REASON =
    "Googleの側で一時的な障害が起きました。少し待ってから、もう一度試してください。（We're sorry, a server error occurred. Please wait a bit and try again.）";
  const failed = (bench: Workbench): string[] =>
    (bench.run("rpc", { ask: "home" }) as HomeAnswer).failed.map(({ text }) => text);

  test("stops no mail: it says so in the receiver's language, and the log, Home and the next mail say why", () => {
    tab(bench, "メンバー").set(3, 5, "en");
    bench.gate.failNext("Charts", outage());
    send(bench);
    const [ja, en] = bench.outbox;
    expect(Object.keys(ja.inlineImages)).toEqual([]);
    expect(ja.htmlBody).not.toContain("cid:");
    for (const part of [ja.htmlBody, ja.body]) expect(part.split(NOT_DRAWN)).toHaveLength(2);
    // Each language has a chart of its own; the English one was drawn.
    expect(Object.keys(en.inlineImages)).toEqual(["trend"]);
    expect(en.htmlBody).not.toContain("could not be drawn");
    expect(lastToast(bench)).toBe(
      `2人に送りました（2026-W48）。 うち1通は、図を描けなかったので図なしです。${REASON}`,
    );
    const log = shown(tab(bench, "実行ログ")).map((cells) => cells.slice(1));
    expect(log).toContainEqual(["picture", "失敗", REASON]);
    expect(log).toContainEqual(["snapshot", "完了", lastToast(bench)]);
    expect(failed(bench)).toEqual([`「週次メールの図」が動きませんでした（2026-11-23 09:00）：${REASON}`]);
    bench.advance({ days: 7 });
    send(bench);
    expect(bench.outbox[2].body).toContain("■ 動かなかったもの\n・「週次メールの図」が動きませんでした");
    expect(bench.outbox.slice(2).map(({ inlineImages }) => Object.keys(inlineImages))).toEqual([
      ["trend"],
      ["trend"],
    ]);
    expect(failed(bench)).toEqual([]);
    bench.advance({ days: 7 });
    send(bench);
    // A picture is told of when it fails and when it is back, and not week after week.
    const pictures = shown(tab(bench, "実行ログ")).filter(([, job]) => job === "picture");
    expect(pictures.map(([, , result]) => result)).toEqual(["失敗", "完了"]);
  });

  test("is no word about mails where none went out", () => {
    bench.gate.failNext("Charts", outage());
    bench.world.usage["taro@example.jp|email"] = { since: bench.world.now, count: 99 };
    bench.gate.failNext("MailApp.sendEmail", outage());
    send(bench);
    expect(lastToast(bench)).toMatch(/^0人に送りました/);
    expect(lastToast(bench)).not.toContain("図");
  });

  test("in English too", () => {
    const bench = withFewDeals("en");
    bench.gate.failNext("Charts", outage());
    send(bench);
    expect(bench.outbox.map(({ inlineImages }) => Object.keys(inlineImages))).toEqual([[], []]);
    const sentence =
      "The chart of the won amount could not be drawn this time. Its numbers are in the spreadsheet.";
    for (const { body, htmlBody } of bench.outbox) {
      expect(body).toContain(`What is missing\n・${sentence}`);
      expect(htmlBody).toContain(sentence);
    }
    expect(lastToast(bench)).toContain(
      `2 of them have no chart, because it could not be drawn. Something went wrong on Google's side, usually for a short time. Wait a little, then try again. (We're sorry, a server error`,
    );
  });

  test("whichever call of the service fails, everybody has the mail, and the schedule takes the week for done", () => {
    const calls = new Set<string>();
    bench.gate.onCall = (name) => {
      if (name.startsWith("Charts.")) calls.add(name);
    };
    send(bench);
    bench.gate.onCall = () => {};
    expect(calls.size).toBeGreaterThan(6);
    for (const name of calls) {
      bench.restore(start);
      bench.gate.failNext(name, outage());
      send(bench);
      expect([name, ...bench.outbox.map(({ inlineImages }) => Object.keys(inlineImages).length)]).toEqual([
        name,
        0,
        0,
      ]);
    }
    bench.restore(start);
    // Monday, half past six: the mail is due within three hours.
    bench.now = "2026-11-29T21:30:00Z";
    bench.run("rpc", { ask: "schedule" });
    bench.gate.failNext("Charts", outage());
    bench.advance({ hours: 5 });
    const log = shown(tab(bench, "実行ログ")).filter(([, job]) => job === "snapshot");
    expect(log.map(([, , result]) => result)).toEqual(["完了"]);
  });

  test("is in the mail again when it is made from the history: for who gets it later, and for who looks back", () => {
    bench.gate.failNext("Charts", outage());
    send(bench);
    const people = tab(bench, "メンバー");
    people.setValues(4, 1, [["高橋", "takahashi@example.jp", "executive", "", "ja"]]);
    send(bench);
    const later = bench.outbox[2];
    expect([later.to, Object.keys(later.inlineImages)]).toEqual(["takahashi@example.jp", ["trend"]]);
    expect([later.htmlBody.includes("cid:trend"), later.body.includes(NOT_DRAWN)]).toEqual([true, false]);
    expect(failed(bench)).toEqual([]);
    const { html } = bench.run("rpc", { ask: "past-mail", week: "2026-W48", name: "高橋" }) as {
      html: string;
    };
    expect(html).toBe(later.htmlBody);
  });

  test("is something else than a run that Google ends there", () => {
    bench.gate.failNext("Charts", { ...outage(), what: "kill" });
    expect(() => send(bench)).toThrow();
    expect(bench.outbox).toEqual([]);
    send(bench);
    expect(bench.outbox.map(({ inlineImages }) => Object.keys(inlineImages))).toEqual([["trend"], ["trend"]]);
  });
});
