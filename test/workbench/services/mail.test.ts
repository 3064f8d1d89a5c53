import { benchOf, errorOf } from "../bench-of";

describe("MailApp (platform.md §7.1)", () => {
  test("a sent mail is in the outbox with its pictures", () => {
    const bench = benchOf(`function send() {
      const picture = Utilities.newBlob([-119, 80, 78, 71], "image/png", "chart.png");
      MailApp.sendEmail({ to: "a@example.jp, b@example.jp", subject: "週報", body: "本文", htmlBody: "<img src='cid:chart'>",
        inlineImages: { chart: picture }, attachments: [picture], name: "羅針盤", replyTo: "r@example.jp" });
    }`);
    bench.run("send");
    expect(bench.outbox).toEqual([
      {
        at: Date.parse("2026-10-08T00:00:00Z"),
        from: "taro@example.jp",
        to: "a@example.jp, b@example.jp",
        cc: "",
        bcc: "",
        replyTo: "r@example.jp",
        name: "羅針盤",
        subject: "週報",
        body: "本文",
        htmlBody: "<img src='cid:chart'>",
        inlineImages: { chart: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
        attachments: [{ name: "chart.png", type: "image/png", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }],
      },
    ]);
  });

  test("sendEmail accepts its short forms", () => {
    const bench = benchOf(`function send() {
      MailApp.sendEmail("a@example.jp", "s", "b");
      MailApp.sendEmail("a@example.jp", "s", "b", { htmlBody: "<b>b</b>" });
      MailApp.sendEmail("a@example.jp", "r@example.jp", "s", "b");
    }`);
    bench.run("send");
    expect(
      bench.outbox.map(({ subject, body, htmlBody, replyTo }) => [subject, body, htmlBody, replyTo]),
    ).toEqual([
      ["s", "b", "", ""],
      ["s", "b", "<b>b</b>", ""],
      ["s", "b", "", "r@example.jp"],
    ]);
  });

  test.each([
    ["taro", "Exception: Invalid email: taro"],
    ["a@example.jp, b@", "Exception: Invalid email: b@"],
    ["", "Exception: Failed to send email: no recipient"],
  ])("refuses %j", (to, message) => {
    expect(errorOf(`MailApp.sendEmail(${JSON.stringify(to)}, "s", "b")`)).toBe(message);
  });

  test("50 recipients a message, 200 KB of text for a consumer and 400 KB in Workspace (§1.2)", () => {
    const many = JSON.stringify(Array.from({ length: 51 }, (_, at) => `u${at}@example.jp`).join());
    expect(errorOf(`MailApp.sendEmail(${many}, "s", "b")`)).toMatch("Email Recipients Per Message");
    const long = `MailApp.sendEmail("a@example.jp", "s", "x".repeat(300 * 1024))`;
    expect(errorOf(long)).toMatch("Email Body Size");
    expect(() => benchOf(`function send() { ${long} }`, { account: "workspace" }).run("send")).not.toThrow();
  });

  test("recipients are counted against 100 a day, and the day starts with the first mail (§1.1)", () => {
    const bench = benchOf(
      `function send(n) { for (let i = 0; i < n; i += 1) MailApp.sendEmail("a@example.jp", "s", "b"); return MailApp.getRemainingDailyQuota(); }`,
    );
    expect(bench.run("send", 99)).toBe(1);
    bench.advance({ hours: 23 });
    expect(bench.run("send", 1)).toBe(0);
    expect(() => bench.run("send", 1)).toThrow("Service invoked too many times for one day: email.");
    expect(bench.outbox).toHaveLength(100);
    bench.advance({ hours: 1 });
    expect(bench.run("send", 1)).toBe(99);
  });
});
