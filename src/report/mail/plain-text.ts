import type { Locale } from "../../text/locale";
import { mailWords, reportWords, statusWords } from "../../text/messages/report";
import { formatValue } from "../../text/number";
import type { Scorecard, ScorecardKpi } from "../scorecard";
import { periodText } from "../sources-text";
import { type MailContent, type MailRequest, nameOf, reasonOf } from "./content";

/** The plain text of the weekly mail, for programs that show no HTML. */
export function mailText(
  content: MailContent,
  { currency }: Scorecard,
  { locale, url }: MailRequest,
): string {
  return [
    content.greeting,
    "",
    `■ ${mailWords.act[locale]}`,
    content.question,
    "",
    ...content.kpis.flatMap((kpi) => kpiLines(kpi, locale, currency)),
    ...[...content.aboveTrend, ...content.belowTrend].flatMap(({ title, lines }) => section(title, lines)),
    "",
    `${mailWords.open[locale]}: ${url}`,
    "",
    content.how,
    mailWords.footer[locale],
  ].join("\n");
}

function kpiLines(kpi: ScorecardKpi, locale: Locale, currency: string): string[] {
  const shown = (value: number | null): string => formatValue(value, kpi.unit, locale, currency);
  const target = kpi.target === null ? "" : ` / ${reportWords.target[locale]} ${shown(kpi.target)}`;
  const status = statusWords[kpi.status][locale];
  const period = periodText(kpi.period, locale);
  const line = `${status}  ${nameOf(kpi, locale)} (${period}): ${shown(kpi.value)}${target}`;
  const reason = reasonOf(kpi, locale);
  return reason === "" ? [line] : [line, `    ${reason}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `■ ${title}`, ...lines.map((line) => `・${line}`)];
}
