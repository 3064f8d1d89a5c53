import { blobOf } from "../base/blob";
import { Emulated, type Emulates } from "../emulated";
import { Enum } from "../enum";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import { mismatch } from "../signature";
import { HtmlOutput } from "./html-output";
import { HtmlTemplate, TemplateBuffer } from "./html-template";

const SandboxMode = new Enum("HtmlService", "SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
const XFrameOptionsMode = new Enum("HtmlService", "XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

export class HtmlService
  extends Emulated
  implements Emulates<GoogleAppsScript.HTML.HtmlService, Exclude<keyof HtmlService, "initTemplate">>
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
    return new HtmlOutput(this.$execution.world, textOf(this, "createHtmlOutput", content));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.$execution.world, fileOf(this, name));
  }
  createTemplate(content: unknown): HtmlTemplate {
    return new HtmlTemplate(this.$execution, textOf(this, "createTemplate", content));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.$execution, fileOf(this, name));
  }
  getUserAgent(): string | null {
    return null;
  }
  /** Called by the code that a template becomes; Google does not document it. */
  initTemplate(): TemplateBuffer {
    return new TemplateBuffer(this.$execution.world);
  }
}

function textOf(service: HtmlService, method: string, content: unknown): string {
  if (typeof content === "string") return content;
  const blob = blobOf(content);
  if (blob === null) throw mismatch(service, method, [content]);
  return blob.getDataAsString();
}

function fileOf({ $execution }: HtmlService, name: string): string {
  const { html } = $execution.project;
  const content = html[name] ?? html[name.replace(/\.html$/, "")];
  if (content === undefined) throw new Exception(`No HTML file named ${name} was found.`);
  return content;
}
