import { type JSX, useState } from "react";
import type { MenuEntry } from "../services/world";
import { CsvDialog } from "./csv-dialog";
import { Dialog } from "./dialog";
import { InstallDialog } from "./install-dialog";
import { Menu, type MenuItem } from "./menu";
import type { PageController } from "./page-controller";
import { PANEL_NAMES, type PanelName } from "./panels/names";
import { say } from "./words";

interface MenuBarProps {
  readonly controller: PageController;
  readonly panel: PanelName | null;
  readonly onPanel: (name: PanelName) => void;
}

/** Title, menus, what belongs to the workbench alone, and the language. */
export function MenuBar({ controller, panel, onPanel }: MenuBarProps): JSX.Element {
  const { locale, bench } = controller;
  const [dialog, setDialog] = useState<"csv" | "install" | "start-over" | null>(null);
  const file: MenuItem[] = [
    { caption: say("open-csv", locale), run: () => setDialog("csv") },
    { caption: say("save-xlsx", locale), run: () => void download(controller) },
    { caption: say("install", locale), run: () => setDialog("install") },
    { caption: say("start-over", locale), run: () => setDialog("start-over") },
  ];
  const extensions = bench.world.menu.map(
    ({ items = [] }): MenuItem => ({ caption: "Rashinban", items: itemsOf(controller, items) }),
  );
  return (
    <header className="bar">
      <h1>{say("name", locale)}</h1>
      <nav className="menus" aria-label={say("name", locale)}>
        <Menu caption={say("file", locale)} items={file} />
        <Menu caption={say("extensions", locale)} items={extensions} />
      </nav>
      <fieldset className="tools" aria-label={say("tools", locale)}>
        {PANEL_NAMES.map((name) => (
          <button type="button" key={name} aria-pressed={panel === name} onClick={() => onPanel(name)}>
            {say(name, locale)}
            {name === "outbox" && bench.outbox.length > 0 && (
              <span className="count">{bench.outbox.length}</span>
            )}
          </button>
        ))}
      </fieldset>
      <fieldset className="tools" aria-label={say("language", locale)}>
        {(["ja", "en"] as const).map((language) => (
          <button
            type="button"
            key={language}
            lang={language}
            aria-pressed={language === locale}
            onClick={() => controller.setLocale(language)}
          >
            {language === "ja" ? "日本語" : "English"}
          </button>
        ))}
      </fieldset>
      {dialog === "csv" && <CsvDialog controller={controller} onClose={() => setDialog(null)} />}
      {dialog === "install" && <InstallDialog controller={controller} onClose={() => setDialog(null)} />}
      {dialog === "start-over" && <StartOver controller={controller} onClose={() => setDialog(null)} />}
    </header>
  );
}

/** An add-on's menu: separators have no caption, submenus items of their own. */
function itemsOf(controller: PageController, entries: readonly MenuEntry[]): MenuItem[] {
  return entries.map(({ caption, functionName, items }) => ({
    caption,
    ...(items === undefined ? {} : { items: itemsOf(controller, items) }),
    ...(functionName === undefined ? {} : { run: () => void controller.clickMenu(functionName) }),
  }));
}

async function download(controller: PageController): Promise<void> {
  const { saveWorkbook } = await import("./save-xlsx");
  await saveWorkbook(controller.bench.book, say("untitled", controller.locale));
}

function StartOver({
  controller,
  onClose,
}: {
  readonly controller: PageController;
  readonly onClose: () => void;
}): JSX.Element {
  const { locale } = controller;
  return (
    <Dialog title={say("start-over", locale).replace("…", "")} onClose={onClose}>
      <p>{say("start-over-sure", locale)}</p>
      <div className="buttons">
        <button type="button" onClick={onClose}>
          {say("cancel", locale)}
        </button>
        <button
          type="button"
          className="action"
          onClick={() => {
            controller.startOver();
            onClose();
          }}
        >
          {say("start-over-do", locale)}
        </button>
      </div>
    </Dialog>
  );
}
