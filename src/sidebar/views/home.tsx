import type { RpcRequest } from "../../app/rpc";
import type { StateAnswer } from "../../app/rpc/state";
import type { ScorecardKpi } from "../../report/scorecard";
import { fill } from "../../text/message";
import { statusWords } from "../../text/messages/report";
import { formatValue } from "../../text/number";
import type { ViewProps } from "../view";
import { words } from "../words/home";

/** What needs attention now, what it was computed from, and what did not run. */
export function Home({ state, busy, send, say, reload, go }: ViewProps) {
  const { locale, scorecard } = state;
  const run = (request: RpcRequest & { ask: "refresh" | "resend" | "schedule" }) =>
    send(request, async ({ message }) => {
      await reload();
      say(message);
    });
  if (scorecard === null)
    return (
      <>
        <p>{words.empty[locale]}</p>
        <button type="button" class="action" onClick={() => go("start")}>
          {words.start[locale]}
        </button>
      </>
    );
  const judged = scorecard.kpis.filter((kpi) => kpi.variant === undefined && kpi.target !== null);
  const behind = [
    ...judged.filter((kpi) => kpi.status === "off-track"),
    ...judged.filter((kpi) => kpi.status === "watch"),
  ];
  return (
    <>
      <h3>{words.attention[locale]}</h3>
      {judged.length === 0 && <p>{words.noTargets[locale]}</p>}
      {judged.length > 0 && behind.length === 0 && <p>{words.good[locale]}</p>}
      <ul class="kpis">
        {behind.map((kpi) => (
          <Kpi key={kpi.id} kpi={kpi} name={state.kpiNames[kpi.id] ?? kpi.id} state={state} />
        ))}
      </ul>
      <h3>{words.data[locale]}</h3>
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
          <h3>{words.notRun[locale]}</h3>
          <ul>
            {state.notRun.map((line) => (
              <li key={line} class="error">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      {state.unresolved.map((address) => (
        <div key={address} class="unresolved">
          <p class="error">{fill(words.unresolved, locale, { address })}</p>
          <button type="button" disabled={busy} onClick={() => run({ ask: "resend", address })}>
            {words.resend[locale]}
          </button>
        </div>
      ))}
      <div class="buttons">
        <button type="button" class="action" disabled={busy} onClick={() => run({ ask: "refresh" })}>
          {words.refresh[locale]}
        </button>
        {state.scheduled ? (
          <p class="secondary">{words.scheduled[locale]}</p>
        ) : (
          <button type="button" disabled={busy} onClick={() => run({ ask: "schedule" })}>
            {words.schedule[locale]}
          </button>
        )}
      </div>
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
