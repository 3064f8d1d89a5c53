import { formulas, KPIS } from "../kpis/catalog";
import { explain } from "../metrics/explain";
import { type DefaultNow, type Kpi, variantsOf } from "../metrics/kpi";
import type { Locale } from "../text/locale";

/** What `KPI_EXPLAIN` says of a KPI or a variant; a variant that is not there is explained by its KPI, which names those that are. */
export function explainKpi(id: string, locale: Locale): string {
  const [base] = id.split(":");
  const kpi = (KPIS as Readonly<Record<string, Kpi>>)[base];
  return explanation(id in formulas() ? id : base, kpi, locale);
}

/** Definition, date basis, default period, notes, variants and source of a KPI. */
function explanation(id: string, kpi: Kpi, locale: Locale): string {
  const ja = locale === "ja";
  const variant = variantsOf(kpi)[id.split(":")[1] ?? ""];
  const nameOf = (other: string): string =>
    (KPIS as Readonly<Record<string, Kpi>>)[other]?.name[locale] ?? other;
  const name = variant === undefined ? kpi.name[locale] : `${kpi.name[locale]} (${variant.label[locale]})`;
  const lines = [
    `${name}: ${kpi.question[locale]}`,
    `${ja ? "定義" : "Definition"}: ${explain((variant ?? kpi).formula, locale, nameOf)}`,
    `${ja ? "期間を省くと" : "Without a period"}: ${nowText(kpi.now, locale)}`,
    `${ja ? "注意" : "Note"}: ${variant?.note[locale] ?? kpi.note[locale]}`,
  ];
  if (kpi.vanity !== undefined) lines.push(`${ja ? "見せかけに注意" : "Vanity"}: ${kpi.vanity[locale]}`);
  const others = Object.entries(variantsOf(kpi)).map(
    ([key, other]) => `${id.split(":")[0]}:${key} (${other.label[locale]})`,
  );
  if (others.length > 0) lines.push(`${ja ? "ほかの定義" : "Variants"}: ${others.join(", ")}`);
  lines.push(`${ja ? "出典" : "Source"}: ${kpi.source}`);
  return lines.join("\n");
}

export function nowText(now: DefaultNow, locale: Locale): string {
  const ja = locale === "ja";
  if (now.kind === "today") return ja ? "今日の時点（今月分）" : "today (this month)";
  if (now.kind === "month-to-date") return ja ? "今月の今日まで" : "this month to date";
  if (now.months === 1) return ja ? "先月" : "the last complete month";
  return ja ? `直近の完了した${now.months}か月` : `the last ${now.months} complete months`;
}
