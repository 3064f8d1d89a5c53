import type { Locator, Page } from "playwright-core";

/** What a person does at the page, whatever they do it with; every act is counted. */
export interface Hands {
  /** Clicks of the mouse. */
  clicks: number;
  /** Keys pressed, those of typed text among them. */
  keys: number;
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** A day as `2027-03-31`. */
  writeDay(field: Locator, day: string): Promise<void>;
  choose(list: Locator, label: string): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** Brings a file the shortest way there is: dropped, or chosen in the browser's own window. */
  bring(area: Locator, field: Locator, name: string, text: string): Promise<void>;
  /** Chooses a file in the browser's own window. */
  file(field: Locator, name: string, text: string): Promise<void>;
}

/** The digits of a day as one types them into a date field of this browser, whose own words are English. */
function digitsOf(day: string): string {
  const [year, month, rest] = day.split("-");
  return month + rest + year;
}

async function chooseFile(page: Page, open: () => Promise<void>, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), open()]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

/** Clicks and types, and touches neither Tab nor arrows. */
export class Mouse implements Hands {
  clicks = 0;
  keys = 0;
  constructor(private readonly page: Page) {}
  async press(target: Locator): Promise<void> {
    await target.click();
    this.clicks += 1;
  }
  async write(field: Locator, text: string): Promise<void> {
    await this.press(field);
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }
  async writeDay(field: Locator, day: string): Promise<void> {
    await field.click({ position: { x: 12, y: 12 } });
    this.clicks += 1;
    const digits = digitsOf(day);
    await this.page.keyboard.type(digits);
    this.keys += digits.length;
  }
  /** The list that drops down belongs to the system, not to the page: a click to open it and one to choose. */
  async choose(list: Locator, label: string): Promise<void> {
    await list.selectOption({ label });
    this.clicks += 2;
  }
  async tick(box: Locator): Promise<void> {
    await this.press(box);
  }
  /** The browser cannot be made to drag from outside of it: what it tells the page when a file falls is told. */
  async bring(area: Locator, _: Locator, name: string, text: string): Promise<void> {
    await area.evaluate(
      (node, [fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName, { type: "text/csv" }));
        for (const type of ["dragover", "drop"])
          node.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
    this.clicks += 1;
  }
  file(field: Locator, name: string, text: string): Promise<void> {
    return chooseFile(this.page, () => this.press(field), name, text);
  }
}

/** So many presses of Tab may be needed to come around the whole page once. */
const AROUND = 150;

/** Tab, Enter, Space, arrows and letters; nothing is clicked, and the focus goes only where the keys lead it. */
export class Keyboard implements Hands {
  readonly clicks = 0;
  keys = 0;
  constructor(private readonly page: Page) {}
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.key("Enter");
  }
  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }
  async writeDay(field: Locator, day: string): Promise<void> {
    await this.write(field, digitsOf(day));
  }
  async choose(list: Locator, label: string): Promise<void> {
    await this.reach(list);
    for (let steps = 0; ; steps += 1) {
      const chosen = await list.evaluate((node) => (node as HTMLSelectElement).selectedOptions[0]?.label);
      if (chosen === label) return;
      if (steps > 30) throw new Error(`The arrows never come to ${label}`);
      await this.key("ArrowDown");
    }
  }
  bring(_: Locator, field: Locator, name: string, text: string): Promise<void> {
    return this.file(field, name, text);
  }
  async tick(box: Locator): Promise<void> {
    await this.reach(box);
    await this.key("Space");
  }
  file(field: Locator, name: string, text: string): Promise<void> {
    return chooseFile(this.page, () => this.press(field), name, text);
  }
  private async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
    this.keys += 1;
  }
  /** Goes on with Tab from wherever the focus is, or back where the target stands before it, as one sees. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses <= AROUND; presses += 1) {
      const way = await target.evaluate((node) => {
        const { activeElement } = document;
        const isElsewhere =
          !document.hasFocus() || activeElement === null || activeElement.tagName === "IFRAME";
        if (isElsewhere) return "Tab";
        if (activeElement === node) return null;
        const isBefore = activeElement.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
        return isBefore ? "Shift+Tab" : "Tab";
      });
      if (way === null) return;
      await this.key(way);
    }
    throw new Error(`Tab never reaches ${target}`);
  }
}
