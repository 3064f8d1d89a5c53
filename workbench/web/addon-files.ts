import type { Locale } from "../../src/text/locale";
import { Workbench } from "../workbench";

/** The built files of the add-on, as clasp pushes them. */
export interface AddonFiles {
  readonly code: string;
  readonly manifest: object;
  readonly sidebar: string;
}

/** Fetches the add-on's files, which are served beside the page. */
export async function fetchAddon(): Promise<AddonFiles> {
  const [code, manifest, sidebar] = await Promise.all(
    ["Code.js", "appsscript.json", "sidebar.html"].map(async (name) => {
      const response = await fetch(`addon/${name}`);
      if (!response.ok) throw new Error(`addon/${name}: ${response.status}`);
      return response.text();
    }),
  );
  return { code, manifest: JSON.parse(manifest), sidebar };
}

/**
 * The add-on in an empty spreadsheet of the language; the clock stands at nine in the morning of a given day, else at
 * now.
 */
export function freshBench(files: AddonFiles, locale: Locale, today: string | null): Workbench {
  const japanese = locale === "ja";
  const bench = Workbench.create({
    code: files.code,
    manifest: files.manifest,
    files: { sidebar: files.sidebar },
    now: today === null ? new Date().toISOString() : `${today}T${japanese ? "00" : "14"}:00:00Z`,
    locale: japanese ? "ja_JP" : "en_US",
    timeZone: japanese ? "Asia/Tokyo" : "America/New_York",
    scriptTimeZone: japanese ? "America/New_York" : "Asia/Tokyo",
    userLocale: locale,
    user: "you@example.jp",
  });
  // The loopback is the page's own server here, which may serve a file to pull.
  bench.http.loopback = true;
  // A page loses the answers that Google would lose.
  bench.trouble.losesAnswers = true;
  return bench;
}
