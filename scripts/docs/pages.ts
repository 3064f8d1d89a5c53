import { functionPage } from "./function-page";
import { withFunctionTable } from "./function-table";
import { glossaryPage } from "./glossary-page";
import { kpiPage } from "./kpi-page";

/** The generated pages by path; of the README only the table is generated. */
export function pages(readme: string): [path: string, text: string][] {
  return [
    ["docs/kpis.md", kpiPage()],
    ["docs/functions.md", functionPage()],
    ["docs/glossary.md", glossaryPage()],
    ["README.md", withFunctionTable(readme)],
  ];
}
