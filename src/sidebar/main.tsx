import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { RpcRequest, StateAnswer } from "../app/rpc";
import { toLocale } from "../text/locale";
import { fill } from "../text/message";
import { Home } from "./home";
import { ask } from "./server";
import { words } from "./words";

type Command = Extract<RpcRequest, { ask: "refresh" | "sample" | "schedule" | "resend" }>;

function App() {
  const [state, setState] = useState<StateAnswer | null>(null);
  const [message, setMessage] = useState("");
  const [failure, setFailure] = useState("");
  const [busy, setBusy] = useState(true);
  const locale = state?.locale ?? toLocale(navigator.language);
  const load = async () => {
    setBusy(true);
    try {
      setState(await ask({ ask: "state" }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  const run = async (request: Command) => {
    setBusy(true);
    setFailure("");
    try {
      setMessage((await ask(request)).message);
      await load();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  useEffect(() => {
    load();
  }, []);
  return (
    <div lang={locale} aria-busy={busy}>
      <h1>{words.title[locale]}</h1>
      <p class="message" role="status">
        {busy ? words.loading[locale] : message}
      </p>
      {failure !== "" && (
        <p class="error" role="alert">
          {fill(words.failed, locale, { error: failure })}
        </p>
      )}
      {state !== null && <Home state={state} kpiNames={state.kpiNames} />}
      {state?.unresolved.map((address) => (
        <div key={address} class="unresolved">
          <p class="error">{fill(words.unresolved, locale, { address })}</p>
          <button type="button" disabled={busy} onClick={() => run({ ask: "resend", address })}>
            {words.resend[locale]}
          </button>
        </div>
      ))}
      {state !== null && (
        <div class="buttons">
          {state.sources.length === 0 ? (
            <button type="button" class="action" disabled={busy} onClick={() => run({ ask: "sample" })}>
              {words.sample[locale]}
            </button>
          ) : (
            <button type="button" class="action" disabled={busy} onClick={() => run({ ask: "refresh" })}>
              {words.refresh[locale]}
            </button>
          )}
          {state.scheduled ? (
            <p class="secondary">{words.scheduled[locale]}</p>
          ) : (
            <button type="button" disabled={busy} onClick={() => run({ ask: "schedule" })}>
              {words.schedule[locale]}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const root = document.getElementById("app");
if (root !== null) render(<App />, root);
