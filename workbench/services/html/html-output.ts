import { Blob } from "../base/blob";
import { encodeText } from "../base/charset";
import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { World } from "../world";
import { withoutComments } from "./cut-comments";
import { escapeFor } from "./escape";
import { HtmlOutputMetaTag } from "./html-output-meta-tag";

/** The reference of HtmlOutput.addMetaTag lists these and no others. */
const META = [
  "apple-mobile-web-app-capable",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

export class HtmlOutput
  extends Emulated
  implements Emulates<GoogleAppsScript.HTML.HtmlOutput, keyof HtmlOutput>
{
  $title = "";
  private $width: number | null = null;
  private $height: number | null = null;
  private $favicon: string | null = null;
  private readonly $meta: HtmlOutputMetaTag[] = [];

  constructor(
    private readonly $world: World,
    private $content: string,
  ) {
    super("HtmlService", "HtmlOutput");
  }

  append(text: string): this {
    this.$content += text;
    return this;
  }
  /** Escapes for the place at which the page now ends. */
  appendUntrusted(text: string): this {
    return this.append(escapeFor(this.$content, text));
  }
  setContent(content: string): this {
    this.$content = content;
    return this;
  }
  /** The page as it is sent to the browser. */
  $served(): string {
    return withoutComments(this.$content, this.$world.ways.pageCut);
  }
  getContent(): string {
    return this.$world.ways.contentIsCut ? withoutComments(this.$content, "all") : this.$content;
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
    if (!META.includes(name))
      throw new Exception("The meta tag you specified is not allowed in this context.");
    this.$meta.push(new HtmlOutputMetaTag(name, content));
    return this;
  }
  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.$meta];
  }
  setFaviconUrl(url: string): this {
    this.$favicon = url;
    return this;
  }
  getFaviconUrl(): string | null {
    return this.$favicon;
  }
  /** Matters for web apps only. */
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }
  /** There is one mode since 2017; the call does nothing. */
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  getBlob(): Blob {
    return new Blob(encodeText(this.$content, "UTF-8"), "text/html", null);
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
}
