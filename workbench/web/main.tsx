import { createRoot } from "react-dom/client";
import { type Locale, toLocale } from "../../src/text/locale";
import { fetchAddon } from "./addon-files";
import { Frame } from "./frame";
import { browserShelf, readKept } from "./keep";
import { fetchStart } from "./start";
import { say } from "./words";

/** Everything that can be loaded side by side is; the page's frame is drawn before any of it has arrived. */
async function open(): Promise<void> {
  const root = createRoot(document.getElementById("app") as HTMLElement);
  const fallback: Locale = toLocale(navigator.language);
  root.render(<Frame locale={fallback} failure={null} />);
  try {
    const gridPart = import("./grid/grid").then(async (part) => {
      await part.prepareGrid();
      return part.Grid;
    });
    // Awaited below; until then its failure is nobody's.
    gridPart.catch(() => {});
    const [{ Desk, Shell, importStart, warmUp }, files, kept, start] = await Promise.all([
      import("./open"),
      fetchAddon(),
      readKept(),
      fetchStart(),
    ]);
    const locale = toLocale(kept?.userLocale ?? start.locale ?? navigator.language);
    const prepare = async () => {
      const { loadPictures } = await import("./pictures");
      await loadPictures();
    };
    const desk = new Desk(files, start.today, locale, kept, prepare, browserShelf());
    root.render(<Shell desk={desk} grid={null} />);
    root.render(<Shell desk={desk} grid={await gridPart} />);
    if (kept === null) await importStart(desk, start);
    warmUp(files, locale);
  } catch (error) {
    const failure = say("failed", fallback, { reason: (error as Error).message });
    root.render(<Frame locale={fallback} failure={failure} />);
  }
}

void open();
