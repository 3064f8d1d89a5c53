import type { StateAnswer } from "../app/rpc";
import type { ScorecardKpi } from "../report/scorecard";
import { fill } from "../text/message";
import { statusWords } from "../text/messages/report";
import { formatValue } from "../text/number";
import { words } from "./words";

/** What needs attention now, what it was computed from, and what did not run. */
export function Home({
  state,
  kpiNames,
}: {
  state: StateAnswer;
  kpiNames: Readonly<Record<string, string>>;
}) {
  const { locale, scorecard } = state;
  if (scorecard === null) return <p>{words.empty[locale]}</p>;
  const judged = scorecard.kpis.filter((kpi) => kpi.variant === undefined && kpi.target !== null);
  const behind = [
    ...judged.filter((kpi) => kpi.status === "off-track"),
    ...judged.filter((kpi) => kpi.status === "watch"),
  ];
  return (
    <>
      <h2>{words.attention[locale]}</h2>
      {judged.length === 0 && <p>{words.noTargets[locale]}</p>}
      {judged.length > 0 && behind.length === 0 && <p>{words.good[locale]}</p>}
      <ul class="kpis">
        {behind.map((kpi) => (
          <Kpi key={kpi.id} kpi={kpi} name={kpiNames[kpi.id] ?? kpi.id} state={state} />
        ))}
      </ul>
      <h2>{words.data[locale]}</h2>
      <ul class="sources">
        {scorecard.sources.map((source) => (
          <li key={source.tab}>
            {source.tab} <span class="secondary">{fill(words.rows, locale, { rows: source.rows })}</span>
            {source.unread > 0 && (
              <span class="error"> {fill(words.unread, locale, { count: source.unread })}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="secondary">
        {fill(words.computed, locale, { at: scorecard.computedAt.slice(0, 16).replace("T", " ") })}
      </p>
      {state.notRun.length > 0 && (
        <>
          <h2>{words.notRun[locale]}</h2>
          <ul>
            {state.notRun.map((line) => (
              <li key={line} class="error">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Kpi({ kpi, name, state }: { kpi: ScorecardKpi; name: string; state: StateAnswer }) {
  const { locale, scorecard } = state;
  const currency = scorecard?.currency ?? "";
  return (
    <li class={kpi.status}>
      <strong>{name}</strong>
      <span class="status">{statusWords[kpi.status][locale]}</span>
      <span class="value">{formatValue(kpi.value, kpi.unit, locale, currency)}</span>
      <span class="secondary">
        {fill(words.target, locale, { target: formatValue(kpi.target, kpi.unit, locale, currency) })}
      </span>
    </li>
  );
}
