import { KPIS, type KpiId } from "../../kpis/catalog";
import { GLOSSARY } from "../../text/glossary";
import type { Term } from "../../text/glossary/term";
import type { Locale } from "../../text/locale";
import { statusMeanings } from "../../text/messages/app-help";
import { statusWords } from "../../text/messages/report";
import { searchKeys } from "../../text/romaji";

export interface HelpAnswer {
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    /** Its name in the other language; "" where it is the same. */
    readonly other: string;
    readonly meaning: string;
    readonly kpis: readonly string[];
    /** The search keys, folded. */
    readonly keys: string;
  }[];
  readonly statuses: readonly { readonly status: string; readonly word: string; readonly meaning: string }[];
}

/** The glossary and what each status means, in one language. */
export function help(locale: Locale): HelpAnswer {
  const other = locale === "ja" ? "en" : "ja";
  return {
    terms: (Object.entries(GLOSSARY) as [string, Term][]).map(
      ([id, { name, aliases, meaning, kpis = [] }]) => ({
        id,
        name: name[locale],
        other: name[other] === name[locale] ? "" : name[other],
        meaning: meaning[locale],
        kpis: kpis.flatMap((kpi) => (kpi in KPIS ? KPIS[kpi as KpiId].name[locale] : [])),
        keys: searchKeys([name.ja, name.en, ...aliases]),
      }),
    ),
    statuses: (Object.keys(statusWords) as (keyof typeof statusWords)[]).map((status) => ({
      status,
      word: statusWords[status][locale],
      meaning: statusMeanings[status][locale],
    })),
  };
}
