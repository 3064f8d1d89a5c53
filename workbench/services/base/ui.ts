import { Emulated, type Emulates } from "../emulated";
import { Enum, EnumValue } from "../enum";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { HtmlOutput } from "../html/html-output";
import { mismatch } from "../signature";
import type { ShownPage } from "../world";
import { Menu } from "./menu";

const Button = new Enum("SpreadsheetApp", "Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const ButtonSet = new Enum("SpreadsheetApp", "ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

export class PromptResponse
  extends Emulated
  implements Emulates<GoogleAppsScript.Base.PromptResponse, keyof PromptResponse>
{
  constructor(
    readonly $button: EnumValue,
    readonly $text: string,
  ) {
    super("SpreadsheetApp", "PromptResponse");
  }

  getSelectedButton(): EnumValue {
    return this.$button;
  }
  getResponseText(): string {
    return this.$text;
  }
}

export class Ui extends Emulated implements Emulates<GoogleAppsScript.Base.Ui, keyof Ui> {
  constructor(readonly $execution: Execution) {
    super("SpreadsheetApp", "Ui");
  }

  get Button(): Enum {
    return Button;
  }
  get ButtonSet(): Enum {
    return ButtonSet;
  }
  createMenu(caption: string): Menu {
    return new Menu(this.$execution, caption);
  }
  /** The submenu named after the add-on under Extensions. */
  createAddonMenu(): Menu {
    return new Menu(this.$execution, "Extensions");
  }
  alert(...args: unknown[]): EnumValue {
    return ask(this, "alert", args).button;
  }
  prompt(...args: unknown[]): PromptResponse {
    const { button, text } = ask(this, "prompt", args);
    return new PromptResponse(button, text);
  }
  showSidebar(page: unknown): void {
    if (!(page instanceof HtmlOutput)) throw mismatch(this, "showSidebar", [page]);
    show(this, "sidebar", page, page.$title);
  }
  showModalDialog(page: unknown, title: string): void {
    if (!(page instanceof HtmlOutput)) throw mismatch(this, "showModalDialog", [page, title]);
    show(this, "modal", page, title);
  }
  showModelessDialog(page: unknown, title: string): void {
    if (!(page instanceof HtmlOutput)) throw mismatch(this, "showModelessDialog", [page, title]);
    show(this, "modeless", page, title);
  }
}

/** Reads `(prompt)`, `(prompt, buttons)` and `(title, prompt, buttons)`, then answers as the test scripted. */
function ask(ui: Ui, method: string, args: readonly unknown[]): { button: EnumValue; text: string } {
  const given = args[args.length - 1];
  const buttons = given instanceof EnumValue ? given : ButtonSet.$values.OK;
  const texts = args.filter((value) => value !== given || !(given instanceof EnumValue));
  if (texts.length < 1 || texts.length > 2 || (texts.length === 2 && !(given instanceof EnumValue))) {
    throw mismatch(ui, method, args);
  }
  const { world } = ui.$execution;
  const title = texts.length === 2 ? String(texts[0]) : "";
  world.alerts.push({ title, message: String(texts[texts.length - 1]), buttons: buttons.$name });
  // The script is suspended while a person reads, and its locks are lost (platform.md §1.7).
  for (const [name, holder] of Object.entries(world.locks)) {
    if (holder === ui.$execution.id) delete world.locks[name];
  }
  const affirmative = buttons.$name.startsWith("YES") ? "YES" : "OK";
  const { button, text } = world.answers.shift() ?? { button: affirmative, text: "" };
  if (!Button.$has(button)) throw new Exception(`Scripted answer ${button} is no button.`);
  return { button: Button.$values[button], text };
}

/** A person sees one page of the add-on at a time; a new one closes the old one (platform.md §4). */
function show(ui: Ui, kind: ShownPage["kind"], page: HtmlOutput, title: string): void {
  ui.$execution.world.page = { kind, title, html: page.$served() };
}
