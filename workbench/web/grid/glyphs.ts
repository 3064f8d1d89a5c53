/** Loads font subsets for letters on the canvas that were not seen before, then redraws: a canvas does not wait for fonts. */
export class Glyphs {
  private readonly seen = new Set<string>();
  private fresh = "";

  constructor(private readonly onLoaded: () => void) {}

  readonly see = (text: string): void => {
    for (const letter of text) {
      if (letter < "\u0080" || this.seen.has(letter)) continue;
      this.seen.add(letter);
      if (this.fresh === "") queueMicrotask(() => void this.load());
      this.fresh += letter;
    }
  };

  private async load(): Promise<void> {
    const text = this.fresh;
    this.fresh = "";
    await document.fonts.load('13px "Noto Sans JP"', text).catch(() => []);
    this.onLoaded();
  }
}
