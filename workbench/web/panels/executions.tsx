import type { JSX } from "react";
import type { PageController } from "../page-controller";
import { say } from "../words";
import { instantText } from "./instant";

const SHOWN = 50;

/** The list of executions as in Apps Script: the newest first, with errors and logs. */
export function Executions({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale, bench } = controller;
  const runs = bench.executions.slice(-SHOWN).map((run, at) => ({ ...run, at: run.at, key: at }));
  if (runs.length === 0) return <p className="secondary">{say("no-run", locale)}</p>;
  return (
    <ul className="runs">
      {runs.reverse().map(({ key, functionName, kind, at, ms, error, log }) => (
        <li key={key} className={error === null ? "" : "failed"}>
          <code>{functionName}</code> <span className="secondary">{say(`by-${kind}`, locale)}</span>
          <div className="secondary">
            {instantText(controller, at)} · {say("ms", locale, { ms: Math.round(ms) })}
          </div>
          {error !== null && <div className="failure said">{error}</div>}
          {log.length > 0 && <pre>{log.map(({ text }) => text).join("\n")}</pre>}
        </li>
      ))}
    </ul>
  );
}
