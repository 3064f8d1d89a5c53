import type { DataAnswer } from "../../app/rpc/data";
import { interpolate } from "../../text/message";
import type { ViewProps } from "../view";
import { words } from "../words/data";

/** What is in use; each with a second look. */
export function Sources({
  data,
  look,
  locale,
  state,
  busy,
}: ViewProps & {
  data: DataAnswer;
  look: (tab: number) => void;
}) {
  const label = new Map(data.tables.map((one) => [one.table, one.label]));
  return (
    <>
      <h3>{words.inUse[locale]}</h3>
      {data.sources.length === 0 && <p class="secondary">{words.none[locale]}</p>}
      <ul class="list">
        {data.sources.map((source) => {
          const table = label.get(source.table) ?? source.table;
          const found = state.scorecard?.sources.find((one) => one.table === source.table);
          return (
            <li key={source.id}>
              <div class="row">
                <span>
                  <strong>{table}</strong> <span class="secondary">{source.tab}</span>
                </span>
                <button
                  type="button"
                  aria-label={interpolate(words.reviewOf, locale, { table })}
                  disabled={busy}
                  onClick={() => look(source.tabId)}
                >
                  {words.review[locale]}
                </button>
              </div>
              {found !== undefined && found.unread > 0 && (
                <p class="error">{interpolate(words.unread, locale, { count: found.unread })}</p>
              )}
              {source.url !== "" && (
                <p class="secondary">{interpolate(words.pulled, locale, { url: source.url })}</p>
              )}
              {source.state !== "" && <p class="error">{source.state}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
