import { scriptHost } from "../../../workbench/client/script-host";

interface Host {
  close(): void;
  setWidth(width: number): void;
  setHeight(height: number): void;
  readonly editor: { focus(): void };
}

describe("google.script.host in a page (platform.md §4)", () => {
  const done: unknown[] = [];
  const frame = {
    close: () => done.push("closed"),
    resize: (size: object) => done.push(size),
    focusSheet: () => done.push("focused"),
  };
  beforeEach(() => {
    done.length = 0;
  });

  test("a dialog closes, changes its size and gives the sheet the focus", () => {
    const host = scriptHost("dialog", frame) as Host;
    host.setWidth(400);
    host.setHeight(300);
    host.editor.focus();
    host.close();
    expect(done).toEqual([{ width: 400 }, { height: 300 }, "focused", "closed"]);
  });
  test("a sidebar keeps its width", () => {
    (scriptHost("sidebar", frame) as Host).setWidth(500);
    expect(done).toEqual([]);
  });
  test("history and url are for web apps only", () => {
    expect(Object.keys(scriptHost("sidebar", frame)).sort()).toEqual([
      "close",
      "editor",
      "origin",
      "setHeight",
      "setWidth",
    ]);
  });
});
