import { Emulated, type Emulates } from "../emulated";

export class HtmlOutputMetaTag
  extends Emulated
  implements Emulates<GoogleAppsScript.HTML.HtmlOutputMetaTag, keyof HtmlOutputMetaTag>
{
  constructor(
    readonly $name: string,
    readonly $content: string,
  ) {
    super("HtmlService", "HtmlOutputMetaTag");
  }

  getName(): string {
    return this.$name;
  }
  getContent(): string {
    return this.$content;
  }
}
