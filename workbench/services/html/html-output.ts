import { Blob } from "../base/blob";
import { encodeText } from "../base/charset";
import { Emulated, type Emulates } from "../emulated";

export class HtmlOutput
  extends Emulated
  implements Emulates<GoogleAppsScript.HTML.HtmlOutput, keyof HtmlOutput>
{
  $title = "";
  private $width: number | null = null;
  private $height: number | null = null;
  private readonly $meta: Record<string, string> = {};

  constructor(private $content: string) {
    super("HtmlService", "HtmlOutput");
  }

  append(text: string): this {
    this.$content += text;
    return this;
  }
  appendUntrusted(text: string): this {
    const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    return this.append(escaped);
  }
  setContent(content: string): this {
    this.$content = content;
    return this;
  }
  getContent(): string {
    return this.$content;
  }
  clear(): this {
    return this.setContent("");
  }
  setTitle(title: string): this {
    this.$title = title;
    return this;
  }
  getTitle(): string {
    return this.$title;
  }
  /** Dialogs only: a sidebar is always 300 px wide (platform.md §4). */
  setWidth(width: number): this {
    this.$width = width;
    return this;
  }
  getWidth(): number | null {
    return this.$width;
  }
  setHeight(height: number): this {
    this.$height = height;
    return this;
  }
  getHeight(): number | null {
    return this.$height;
  }
  addMetaTag(name: string, content: string): this {
    this.$meta[name] = content;
    return this;
  }
  /** There is one mode since 2017; the call does nothing. */
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  getBlob(): Blob {
    return new Blob(encodeText(this.$content, "UTF-8"), "text/html", null);
  }
}
