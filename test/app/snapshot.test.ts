import type { Workbench } from "../../workbench/workbench";
import { lastToast, shown, tab, withSample } from "./open-bench";

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
