import { GENERAL } from "../../src/functions/general";
import { KPIS } from "../../src/kpis/catalog";
import { type Kpi, variantsOf } from "../../src/metrics/kpi";
import type { Text } from "../../src/text/locale";
import { both, code, table } from "./markdown";
import { FAMILIES } from "./words";

const START = "<!-- functions -->";
const END = "<!-- /functions -->";

/** The README with its table of functions as the catalogs have them now. */
export function withFunctionTable(readme: string): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md lacks ${START} … ${END}`);
  return `${before}${START}\n${tables()}\n${END}${after}`;
}

/** A KPI's function with the arguments of its plain form. */
export function plainSignature(kpi: Kpi): string {
  return `${kpi.function}(${kpi.plain.map(({ name }) => name).join(", ")})`;
}

function tables(): string {
  const families = (Object.entries(FAMILIES) as [Kpi["family"], Text][]).map(([family, name]) => {
    const rows = (Object.entries(KPIS) as [string, Kpi][])
      .filter(([, kpi]) => kpi.family === family)
      .map(([id, kpi]) => [
        code(plainSignature(kpi)),
        `[${both(kpi.name)}](docs/kpis.md#${id})`,
        Object.keys(variantsOf(kpi)).map(code).join(" "),
      ]);
    return table([`**${both(name)}**`, "KPI", "variants"], rows);
  });
  const general = Object.values(GENERAL).map((one) => [
    code(`${one.name}(${one.arguments.map(({ name }) => name).join(", ")})`),
    both(one.summary),
  ]);
  return [...families, table(["**どのKPIにも / for any KPI**", ""], general)].join("\n\n");
}
