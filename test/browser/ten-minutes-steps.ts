import type { FrameLocator } from "playwright-core";
import { words as wizard } from "../../src/sidebar/words/wizard";
import type { Locale } from "../../src/text/locale";
import { appMessages } from "../../src/text/messages/app";
import type { Hands } from "./hands";
import { ODD_STAGE, ownFiles } from "./own-files";
import type { Visitor } from "./workbench-page";

const WORDS = {
  ja: {
    open: "羅針盤を開く",
    own: "自分のデータを使う",
    file: "CSVファイル",
    kind: "何のデータですか",
    unread: /^読めなかったもの/,
    stillOpen: "進行中",
    allRead: "すべての行を読めました。",
    bring: "取り込む",
    broughtDeals: /商談データ：126行を加え/,
    broughtSpend: /費用データ：840行を加え/,
    wizard: "次へ：KPIを決める",
    goal: "どこへ行きたいですか（自分の言葉で）",
    goalText: "今年度の受注を1億2千万円にする",
    measure: "何で測りますか",
    won: "受注金額",
    amount: "目標の数値 (¥)",
    amountText: "120000000",
    deadline: "期限",
    day: "2027-03-31",
    owner: "責任者",
    ownerName: "佐藤",
    next: "次へ",
    lead: "新規商談数",
    kept: "下書きを保存しました。",
    menu: "KPI",
    resumed: wizard.resumed.ja,
    history: /か月の実績/,
    green: /●.*順調/,
    red: "新規商談数が赤になったら、何をしますか",
    redText: "佐藤が休眠顧客10社に電話する",
    save: "この内容で保存する",
    refresh: "いま更新してダッシュボードに出す",
    dashboard: "経営ダッシュボード A1",
    settings: "設定",
    add: "メンバーを加える",
    email: "メール",
    role: "役割",
    executive: "経営",
    savePeople: "メンバーを保存",
    savedPeople: appMessages["people-saved"].ja,
    send: "今週のメールを送る",
    outbox: "送信箱",
  },
  en: {
    open: "Open Rashinban",
    own: "Use my data",
    file: "A CSV file",
    kind: "What kind of data is this?",
    unread: /^What could not be read/,
    stillOpen: "Open",
    allRead: "Every row could be read.",
    bring: "Import",
    broughtDeals: /Deals data: 126 rows added/,
    broughtSpend: /Spend data: 840 rows added/,
    wizard: "Next: set up KPIs",
    goal: "Where do you want to be, in your own words?",
    goalText: "Win 1.2 million of business by the end of the year",
    measure: "What will it be measured by?",
    won: "Won amount",
    amount: "Amount ($)",
    amountText: "1200000",
    deadline: "Deadline",
    day: "2026-12-31",
    owner: "Owner",
    ownerName: "Sato",
    next: "Next",
    lead: "New deals",
    kept: "Draft saved.",
    menu: "KPIs",
    resumed: wizard.resumed.en,
    history: /months, .* to /,
    green: /● on track/,
    red: "If New deals turns red, what will you do?",
    redText: "Sato calls ten sleeping customers",
    save: "Save all this",
    refresh: "Refresh now to show them on the dashboard",
    dashboard: "Executive dashboard A1",
    settings: "Settings",
    add: "Add a person",
    email: "E-mail",
    role: "Role",
    executive: "Executive",
    savePeople: "Save people",
    savedPeople: appMessages["people-saved"].en,
    send: "Send this week's mail",
    outbox: "Outbox",
  },
} as const;

/** One person's way from an empty workbook to a mail, with whatever hands. */
export class TenMinutes {
  private readonly words;
  private readonly frame: FrameLocator;

  constructor(
    private readonly visitor: Visitor,
    private readonly hands: Hands,
    private readonly look: (what: string) => Promise<void>,
  ) {
    this.words = WORDS[visitor.locale as Locale];
    this.frame = visitor.page.frameLocator(".sidebar iframe");
  }

  private button(name: string) {
    return this.frame.getByRole("button", { name, exact: true });
  }
  private async idle(): Promise<void> {
    await this.frame.locator('main[aria-busy="false"]').waitFor({ timeout: 30000 });
  }

  /** Deals are dropped and spend is chosen; a stage that nobody knows is asked about. */
  async bringData(): Promise<void> {
    const { words, hands, frame } = this;
    const { locale, page } = this.visitor;
    const { deals, spend } = ownFiles(locale);
    await hands.press(page.getByRole("button", { name: words.open }));
    await hands.press(this.button(words.own));
    await hands.bring(frame.locator(".drop"), frame.getByLabel(words.file), "deals.csv", deals);
    await frame.getByLabel(words.kind).waitFor({ timeout: 30000 });
    await this.idle();
    expect(await frame.getByLabel(words.kind).inputValue()).toBe("deals");
    await frame.getByText(words.unread).waitFor();
    await this.look("mapping");
    await hands.choose(frame.getByLabel(ODD_STAGE[locale]), words.stillOpen);
    await frame.getByText(words.allRead).waitFor();
    await this.idle();
    await hands.press(this.button(words.bring));
    await frame.getByText(words.broughtDeals).waitFor({ timeout: 30000 });
    await this.look("imported");
    await hands.file(frame.getByLabel(words.file), "spend.csv", spend);
    await frame.getByLabel(words.kind).waitFor({ timeout: 30000 });
    await this.idle();
    expect(await frame.getByLabel(words.kind).inputValue()).toBe("spend");
    await hands.press(this.button(words.bring));
    await frame.getByText(words.broughtSpend).waitFor({ timeout: 30000 });
  }

  async setGoal(): Promise<void> {
    const { words, hands, frame } = this;
    await hands.press(this.button(words.wizard));
    await hands.write(frame.getByLabel(words.goal), words.goalText);
    await hands.choose(frame.getByLabel(words.measure), words.won);
    await hands.write(frame.getByLabel(words.amount, { exact: true }), words.amountText);
    await hands.writeDay(frame.getByLabel(words.deadline), words.day);
    await hands.write(frame.getByLabel(words.owner), words.ownerName);
    await this.look("goal");
    await hands.press(this.button(words.next));
    await hands.tick(frame.getByRole("checkbox", { name: words.lead, exact: true }));
    await frame.getByText(words.kept).waitFor();
    await this.look("kpis");
  }

  /** The page is loaded anew in the middle of the wizard: the same step, with everything that was entered. */
  async reloadAndResume(): Promise<void> {
    const { words, hands, frame } = this;
    const { page } = this.visitor;
    await page.reload();
    await this.visitor.sheetIsThere();
    await frame.locator("main h2").waitFor();
    await hands.press(this.button(words.menu));
    await frame.getByText(words.resumed).waitFor({ timeout: 30000 });
    await this.idle();
    expect(await frame.getByRole("checkbox", { name: words.lead, exact: true }).isChecked()).toBe(true);
    expect(await frame.getByRole("checkbox", { name: words.won, exact: true }).isChecked()).toBe(true);
  }

  async setTargets(): Promise<void> {
    const { words, hands, frame } = this;
    await hands.press(this.button(words.next));
    const won = frame.getByRole("region", { name: words.won });
    const lead = frame.getByRole("region", { name: words.lead });
    await won.getByText(words.history).waitFor({ timeout: 30000 });
    expect(await won.locator("svg").count()).toBe(1);
    const target = { name: /^(目標値|Target)/ };
    expect((await won.getByRole("textbox", target).inputValue()).replace(/,/g, "")).toBe(words.amountText);
    await hands.write(lead.getByRole("textbox", target), "120");
    await lead.getByText(words.green).waitFor({ timeout: 30000 });
    await this.look("targets");
    await hands.press(this.button(words.next));
    await this.look("owners");
    await hands.press(this.button(words.next));
    await hands.write(frame.getByLabel(words.red), words.redText);
    await hands.press(this.button(words.next));
    await frame.getByText("SMART").first().waitFor({ timeout: 30000 });
    await this.idle();
    await this.look("check");
  }

  async seeDashboard(): Promise<void> {
    const { words, hands, frame } = this;
    await hands.press(this.button(words.save));
    await this.look("saved");
    await hands.press(this.button(words.refresh));
    await frame.locator(".kpis li").first().waitFor({ timeout: 60000 });
    await this.visitor.cellSays(words.dashboard);
    await this.look("dashboard");
  }

  async mail(): Promise<void> {
    const { words, hands, frame } = this;
    const { page } = this.visitor;
    await hands.press(this.button(words.settings));
    await hands.press(this.button(words.add));
    // The new person's name has the focus already.
    await page.keyboard.type(words.ownerName);
    hands.keys += words.ownerName.length;
    await hands.write(frame.getByLabel(words.email, { exact: true }), "sato@example.com");
    await hands.choose(frame.getByLabel(words.role, { exact: true }), words.executive);
    await hands.press(this.button(words.savePeople));
    await frame.getByText(words.savedPeople).waitFor({ timeout: 30000 });
    await this.look("people");
    await hands.press(this.button(words.send));
    await page.locator(".count", { hasText: "1" }).waitFor({ timeout: 60000 });
    await hands.press(page.getByRole("button", { name: words.outbox }));
    const mail = page.frameLocator(".mails iframe");
    await mail.getByText(words.won).first().waitFor();
    await mail.getByText(words.lead).first().waitFor();
    await this.look("mail");
  }
}
