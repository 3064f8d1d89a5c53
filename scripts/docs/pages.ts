import { functionPage } from "./function-page";
import { withFunctionTable } from "./function-table";
import { glossaryPage } from "./glossary-page";
import { kpiPage } from "./kpi-page";

/** What `npm run docs` writes from the catalogs, by path; the README keeps what stands around its table. */
export function pages(readme: string): [path: string, text: string][] {
  return [
    ["docs/kpis.md", kpiPage()],
    ["docs/functions.md", functionPage()],
    ["docs/glossary.md", glossaryPage()],
    ["README.md", withFunctionTable(readme)],
  ];
}
