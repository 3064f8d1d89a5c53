import { createRoot } from "react-dom/client";
import { type Locale, toLocale } from "../../src/text/locale";
import { fetchAddon } from "./addon-files";
import { Frame } from "./frame";
import { indexedDbStore, loadState } from "./indexed-db-store";
import { fetchStart } from "./start";
import { say } from "./words";

/** Opens the page: its frame is rendered first, everything else loads in parallel. */
async function open(): Promise<void> {
  const root = createRoot(document.getElementById("app") as HTMLElement);
  const fallback: Locale = toLocale(navigator.language);
  root.render(<Frame locale={fallback} failure={null} />);
  try {
    const gridPart = import("./grid/grid").then(async (part) => {
      await part.prepareGrid();
      return part.Grid;
    });
    // Awaited below; without this its failure would be unhandled until then.
    gridPart.catch(() => {});
    const [{ PageController, Shell, importStart, warmUp }, files, kept, start] = await Promise.all([
      import("./open"),
      fetchAddon(),
      loadState(),
      fetchStart(),
    ]);
    const locale = toLocale(kept?.userLocale ?? start.locale ?? navigator.language);
    const prepare = async () => {
      const { loadPictures } = await import("./pictures");
      await loadPictures();
    };
    const controller = new PageController(files, start.today, locale, kept, prepare, indexedDbStore());
    root.render(<Shell controller={controller} grid={null} />);
    root.render(<Shell controller={controller} grid={await gridPart} />);
    if (kept === null) await importStart(controller, start);
    warmUp(files, locale);
  } catch (error) {
    const failure = say("failed", fallback, { reason: (error as Error).message });
    root.render(<Frame locale={fallback} failure={failure} />);
  }
}

void open();
