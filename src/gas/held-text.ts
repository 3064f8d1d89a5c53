import type { Locale, Text } from "../text/locale";

const OPEN = '<script type="application/gzip" id="texts">';

let texts: readonly (readonly [ja: string, en: string])[] | null = null;

/** HtmlService may be used everywhere the add-on runs, cells included; it only may not show anything there. */
function readTexts(): readonly (readonly [ja: string, en: string])[] {
  if (texts === null) {
    const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
    const start = page.indexOf(OPEN) + OPEN.length;
    const packed = Utilities.base64Decode(page.slice(start, page.indexOf("</script>", start)));
    texts = JSON.parse(Utilities.ungzip(Utilities.newBlob(packed, "application/x-gzip")).getDataAsString());
  }
  return texts as readonly (readonly [ja: string, en: string])[];
}

class HeldText implements Text {
  constructor(private readonly at: number) {}
  get ja(): string {
    return readTexts()[this.at][0];
  }
  get en(): string {
    return readTexts()[this.at][1];
  }
  toJSON(): Record<Locale, string> {
    return { ja: this.ja, en: this.en };
  }
}

/** The text that the build moved to place `at` of the list in sidebar.html (scripts/held-text-loader.cjs). */
export function heldText(at: number): Text {
  return new HeldText(at);
}
