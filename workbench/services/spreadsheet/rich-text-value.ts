import { Emulated, type Emulates } from "../emulated";

/** A cell's text with a link over the whole of it; runs of different looks are not kept. */
export class RichTextValue
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.RichTextValue, keyof RichTextValue>
{
  constructor(
    readonly $text: string,
    readonly $link: string | null,
  ) {
    super("SpreadsheetApp", "RichTextValue");
  }

  getText(): string {
    return this.$text;
  }
  getLinkUrl(): string | null {
    return this.$link;
  }
}

export class RichTextValueBuilder
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, keyof RichTextValueBuilder>
{
  private $text = "";
  private $link: string | null = null;

  constructor() {
    super("SpreadsheetApp", "RichTextValueBuilder");
  }

  setText(text: string): this {
    this.$text = String(text);
    this.$link = null;
    return this;
  }
  setLinkUrl(url: string | null): this {
    this.$link = url;
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.$text, this.$link);
  }
}
