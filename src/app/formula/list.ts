import { namedFunctions, signatureOf } from "../../functions/names";
import { KPIS, type KpiId } from "../../kpis/catalog";
import { READINGS } from "../../kpis/readings";
import type { Kpi } from "../../metrics/kpi";
import { GLOSSARY } from "../../text/glossary";
import type { Term } from "../../text/glossary/term";
import type { Locale } from "../../text/locale";
import { fieldWords } from "../../text/messages/app-formula";
import { searchKeys } from "../../text/romaji";
import { argumentsOf, type FieldOf, type Use } from "./fields";

/** A function as the sidebar lists it. */
export interface FunctionItem {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The search keys, folded. */
  readonly keys: string;
  readonly uses: readonly {
    readonly use: Use;
    readonly fields: readonly (FieldOf & { readonly label: string; readonly help: string })[];
  }[];
}

/** Every cell function, in the order of the catalogue. */
export function functionList(locale: Locale): FunctionItem[] {
  return namedFunctions().map((named) => {
    const { name, kpi: id } = named;
    const { summary, arguments: list } = signatureOf(named);
    const kpi: Kpi | undefined = id === "" ? undefined : KPIS[id];
    const uses: Use[] =
      kpi === undefined ? ["live"] : kpi.formula.kind === "plain-only" ? ["plain"] : ["live", "plain"];
    const other = [summary.ja, summary.en];
    return {
      name,
      title: kpi === undefined ? summary[locale] : kpi.name[locale],
      about: kpi === undefined ? "" : kpi.question[locale],
      keys: searchKeys([name, id, ...(kpi === undefined ? other : wordsFor(id as KpiId, kpi))]),
      uses: uses.map((use) => ({
        use,
        fields: argumentsOf(name, use).map((field) => {
          const plain = kpi?.plain.find((one) => use === "plain" && one.name === field.name);
          const own = list.find((one) => one.name === field.name);
          const words = fieldWords[field.name as keyof typeof fieldWords];
          return {
            ...field,
            label: words?.label[locale] ?? plain?.label[locale] ?? own?.about[locale] ?? field.name,
            help: words?.help[locale] ?? "",
          };
        }),
      })),
    };
  });
}

function wordsFor(id: KpiId, { name, question }: Kpi): string[] {
  const terms = (Object.values(GLOSSARY) as Term[]).filter(({ kpis }) => kpis?.[0] === id);
  const reading = READINGS[id];
  return [
    name.ja,
    name.en,
    question.ja,
    question.en,
    ...(reading === undefined ? [] : [reading]),
    ...terms.flatMap((term) => [term.name.ja, term.name.en, ...term.aliases]),
  ];
}
