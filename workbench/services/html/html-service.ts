import { blobOf } from "../base/blob";
import { Emulated, type Emulates } from "../emulated";
import { Enum } from "../enum";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { mismatch } from "../signature";
import { HtmlOutput } from "./html-output";

const SandboxMode = new Enum("HtmlService", "SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
const XFrameOptionsMode = new Enum("HtmlService", "XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

export class HtmlService
  extends Emulated
  implements Emulates<GoogleAppsScript.HTML.HtmlService, keyof HtmlService>
{
  constructor(readonly $execution: Execution) {
    super("HtmlService", "HtmlService");
  }

  get SandboxMode(): Enum {
    return SandboxMode;
  }
  get XFrameOptionsMode(): Enum {
    return XFrameOptionsMode;
  }
  createHtmlOutput(content: unknown = ""): HtmlOutput {
    if (typeof content === "string") return new HtmlOutput(content);
    const blob = blobOf(content);
    if (blob === null) throw mismatch(this, "createHtmlOutput", [content]);
    return new HtmlOutput(blob.getDataAsString());
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const { html } = this.$execution.project;
    const content = html[name] ?? html[name.replace(/\.html$/, "")];
    if (content === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return new HtmlOutput(content);
  }
}
