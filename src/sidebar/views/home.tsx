import type { Attention } from "../../app/mail/attention";
import type { RpcRequest } from "../../app/rpc/rpc";
import { interpolate } from "../../text/message";
import { STATUS_COLOURS } from "../../text/status-colours";
import { propose } from "../handover";
import { Skeleton } from "../parts/skeleton";
import { Trend } from "../parts/trend";
import { useAnswer } from "../parts/use-answer";
import type { ViewProps } from "../view";
import { words } from "../words/home";
import { Freshness } from "./freshness";

/** What needs attention now, why, and the next action; how fresh the data are; what did not run. */
export function Home(props: ViewProps) {
  const { locale, state, busy, send, say, reload, go } = props;
  const [home, read] = useAnswer(send, { ask: "home" });
  const run = (request: RpcRequest & { ask: "refresh" | "resend" | "schedule" | "run-job" }) =>
    send(request, async ({ message }) => {
      await reload();
      await read();
      say(message);
    });
  if (state.scorecard === null)
    return (
      <>
        <p>{words.empty[locale]}</p>
        <button type="button" class="action" onClick={() => go("start")}>
          {words.start[locale]}
        </button>
      </>
    );
  return (
    <>
      <h3>{words.attention[locale]}</h3>
      {home === null ? (
        <Skeleton lines={4} />
      ) : (
        <>
          {home.judged === 0 && <p>{words.noTargets[locale]}</p>}
          {home.judged === 0 && (
            <button type="button" class="action" onClick={() => go("wizard")}>
              {words.wizard[locale]}
            </button>
          )}
          {home.judged > 0 && home.kpis.length === 0 && <p>{words.good[locale]}</p>}
          <ul class="kpis">
            {home.kpis.map((kpi) => (
              <Kpi key={kpi.id} kpi={kpi} {...props} />
            ))}
          </ul>
          {home.more > 0 && <p class="secondary">{interpolate(words.more, locale, { count: home.more })}</p>}
          {home.failed.length > 0 && <h3>{words.notRun[locale]}</h3>}
          {home.failed.map(({ job, text }) => (
            <div key={text} class="card">
              <p class="error">{text}</p>
              {job !== "" && (
                <button type="button" disabled={busy} onClick={() => run({ ask: "run-job", job })}>
                  {words.runNow[locale]}
                </button>
              )}
            </div>
          ))}
        </>
      )}
      {state.unresolved.map((address) => (
        <div key={address} class="card">
          <p class="error">{interpolate(words.unresolved, locale, { address })}</p>
          <button type="button" disabled={busy} onClick={() => run({ ask: "resend", address })}>
            {words.resend[locale]}
          </button>
        </div>
      ))}
      <Freshness locale={locale} scorecard={state.scorecard} />
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

function Kpi({ kpi, locale, go }: { kpi: Attention } & Pick<ViewProps, "locale" | "go">) {
  const act = (): void => {
    propose({ kpi: kpi.id, action: kpi.plan });
    go("actions");
  };
  const { ink, tint } = STATUS_COLOURS[kpi.status];
  return (
    <li class={kpi.status} style={{ borderColor: ink, background: tint }}>
      <strong>{kpi.name}</strong>
      <span class="status">{kpi.statusWord}</span>
      <span class="value">{kpi.value}</span>
      <span class="secondary">{interpolate(words.target, locale, { target: kpi.target })}</span>
      <div class="wide">
        <Trend values={kpi.trend} height={28} label={interpolate(words.trend, locale, { kpi: kpi.name })} />
        <p>{kpi.why}</p>
        {kpi.action !== "" ? (
          <p>{interpolate(words.doing, locale, { action: kpi.action })}</p>
        ) : (
          <>
            <p>
              {kpi.plan === "" ? words.nobody[locale] : interpolate(words.plan, locale, { plan: kpi.plan })}
            </p>
            <button type="button" aria-label={`${words.act[locale]}: ${kpi.name}`} onClick={act}>
              {words.act[locale]}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
