import type { DataAnswer } from "../../app/rpc/data";
import { fill } from "../../text/message";
import type { ViewProps } from "../view";
import { words } from "../words/data";

/** What is in use; each with a second look and a way out that can be undone. */
export function Sources({
  data,
  read,
  look,
  locale,
  state,
  busy,
  send,
  say,
  reload,
}: ViewProps & {
  data: DataAnswer;
  read: () => Promise<unknown>;
  look: (tab: number) => void;
}) {
  const label = new Map(data.tables.map((one) => [one.table, one.label]));
  const drop = (source: DataAnswer["sources"][number]) =>
    send({ ask: "source-drop", version: data.version, table: source.table }, async (answer) => {
      await read();
      await reload();
      const { table, tabId: tab, url, key, mapping } = source;
      say(answer.message, () =>
        send(
          { ask: "source-save", version: answer.version, source: { table, tab, url, key, mapping } },
          async ({ message }) => {
            await read();
            await reload();
            say(message);
          },
        ),
      );
    });
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
              <strong>{table}</strong> <span class="secondary">{source.tab}</span>
              {found !== undefined && found.unread > 0 && (
                <span class="error"> {fill(words.unread, locale, { count: found.unread })}</span>
              )}
              {source.url !== "" && (
                <p class="secondary">{fill(words.pulled, locale, { url: source.url })}</p>
              )}
              {source.state !== "" && <p class="error">{source.state}</p>}
              <span class="pair">
                <button
                  type="button"
                  aria-label={fill(words.reviewOf, locale, { table })}
                  disabled={busy}
                  onClick={() => look(source.tabId)}
                >
                  {words.review[locale]}
                </button>
                <button
                  type="button"
                  aria-label={fill(words.dropOf, locale, { table })}
                  disabled={busy}
                  onClick={() => drop(source)}
                >
                  {words.drop[locale]}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
