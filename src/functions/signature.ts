import type { Kpi } from "../metrics/kpi";
import type { Text } from "../text/locale";

/** One argument as Sheets' help shows it. */
export interface Argument {
  readonly name: string;
  readonly about: Text;
}

/** A cell function as it stands in the pushed file: name, arguments and the help that Sheets shows. */
export interface Signature {
  readonly name: string;
  readonly summary: Text;
  readonly arguments: readonly Argument[];
}

const LIVE: readonly Argument[] = [
  { name: "period", about: { ja: "期間", en: 'period "2026-10"' } },
  { name: "segment", about: { ja: "絞り込み", en: 'segment "owner=Sato"' } },
  { name: "updated", about: { ja: "RASHINBAN_UPDATED", en: "RASHINBAN_UPDATED" } },
];

/**
 * Sheets shows one signature, so each argument is named for both uses: `period_or_spend, segment_or_customers,
 * updated`. Plain arguments beyond three extend the list.
 */
export function kpiSignature(kpi: Kpi): Signature {
  const count = Math.max(LIVE.length, kpi.plain.length);
  const list: Argument[] = [];
  for (let index = 0; index < count; index += 1) {
    const live = LIVE[index];
    const plain = kpi.plain[index];
    if (live && plain) {
      list.push({
        name: `${live.name}_or_${plain.name}`,
        about: {
          ja: `${live.about.ja} か ${plain.label.ja}`,
          en: `${live.about.en} or ${plain.label.en}`,
        },
      });
    } else if (live) list.push(live);
    else list.push({ name: plain.name, about: plain.label });
  }
  return { name: kpi.function, summary: summaryOf(kpi), arguments: list };
}

function summaryOf(kpi: Kpi): Text {
  return {
    ja: `${kpi.name.ja}：${kpi.question.ja}`,
    en: `${kpi.name.en}: ${kpi.question.en}`,
  };
}

/** The comment that must stand directly above the function for Sheets to list it; HTML would be stripped. */
export function jsdoc(signature: Signature): string {
  const both = (text: Text): string => (text.ja === text.en ? text.ja : `${text.ja} / ${text.en}`);
  const line = (text: Text): string => both(text).replace(/\*\//g, "* /").replace(/\s+/g, " ");
  return [
    "/**",
    ` * ${line(signature.summary)}`,
    ...signature.arguments.map((argument) => ` * @param {any} ${argument.name} ${line(argument.about)}`),
    " * @customfunction",
    " */",
  ].join("\n");
}
