import { type Emulates, memberKind } from "../emulated";
import type { Execution } from "../execution";
import { Settable } from "../settable";
import type { World } from "../world";
import { HtmlOutput } from "./html-output";
import { templateCode } from "./template-code";

/** Google's published types have no name for its properties; they are whatever the script sets. */
type GoogleTemplate = Pick<
  GoogleAppsScript.HTML.HtmlTemplate,
  "evaluate" | "getCode" | "getCodeWithComments" | "getRawContent"
>;

/** HTML with scriptlets (platform.md §4). Properties set on it are variables of its scriptlets. */
export class HtmlTemplate extends Settable implements Emulates<GoogleTemplate, "evaluate"> {
  constructor(
    readonly $execution: Execution,
    readonly $content: string,
  ) {
    super("HtmlService", "HtmlTemplate");
  }

  override $assign(name: string, value: unknown): boolean {
    if (memberKind(this, name) !== null) return false;
    this.$own.set(name, value);
    return true;
  }

  /** Runs the scriptlets in the script's own scope, with the properties as variables. */
  evaluate(): HtmlOutput {
    const names = [...this.$own.keys()].filter((name) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name));
    const source = `(function (${names.join(", ")}) {\nreturn ${templateCode(this.$content, false)}.getContent();\n})`;
    const run = this.$execution.realm.evaluate(source) as (...values: unknown[]) => string;
    return new HtmlOutput(this.$execution.world, run(...names.map((name) => this.$own.get(name))));
  }
  getCode(): string {
    return templateCode(this.$content, false);
  }
  getCodeWithComments(): string {
    return templateCode(this.$content, true);
  }
  getRawContent(): string {
    return this.$content;
  }
}

/** The output buffer of the generated code: setting `_` appends a text as it is, setting `_$` escapes it. */
export class TemplateBuffer extends Settable {
  readonly $page: HtmlOutput;

  constructor(world: World) {
    super("HtmlService", "TemplateBuffer");
    this.$page = new HtmlOutput(world, "");
  }

  override $assign(name: string, value: unknown): boolean {
    if (name === "_") this.$page.append(String(value));
    else if (name === "_$") this.$page.appendUntrusted(String(value));
    return name === "_" || name === "_$";
  }
  /** The page written so far. */
  page(): HtmlOutput {
    return this.$page;
  }
}
