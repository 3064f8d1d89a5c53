import type { Source } from "../../app/import/sources";
import type { TableName } from "../../facts/table";
import { words } from "../words/data";
import { confirmed } from "./mapping";
import { BackButton, Review, type ReviewProps, UseButton } from "./review";
import { forget } from "./upload";

/** The review of a tab: it is used as a table, or not any more; either can be taken back. */
export function TabReview(props: ReviewProps) {
  const { looking, data, locale, busy, close } = props;
  const inUse = data.sources.find(({ tabId }) => tabId === looking.look.tab);
  const back = (): void => {
    close();
    forget();
  };
  return (
    <Review {...props} title={looking.look.title} url={data.url}>
      <UseButton {...props} text={words.use[locale]} run={() => save(props)} />
      <BackButton {...props} run={back} />
      {inUse !== undefined && (
        <button type="button" disabled={busy} onClick={() => drop(props, inUse)}>
          {words.drop[locale]}
        </button>
      )}
    </Review>
  );
}

function save(props: ReviewProps) {
  const { looking, data, send, say, read, leave } = props;
  const { look, decisions } = looking;
  const mapping = confirmed(look, decisions);
  const key = mapping.columns?.id?.header ?? "";
  const known = data.sources.find(({ tabId }) => tabId === look.tab);
  const source = { table: look.table, tab: look.tab, url: known?.url ?? "", key, mapping };
  return send({ ask: "source-save", version: data.version, source }, async (answer) => {
    if (answer.outcome === "done") {
      const before = data.sources.find(({ table }) => table === look.table);
      return leave(answer.message, () => restore(props, answer.version, look.table, before));
    }
    await read();
    say(answer.message);
  });
}

function drop(props: ReviewProps, source: Source) {
  const { data, send, say, read, leave } = props;
  return send({ ask: "source-drop", version: data.version, table: source.table }, async (answer) => {
    if (answer.outcome !== "done") {
      await read();
      return say(answer.message);
    }
    await leave(answer.message, () => restore(props, answer.version, source.table, source));
  });
}

/** Puts a table's source back to what it was: another one, or none. */
function restore(
  { send, leave }: ReviewProps,
  version: string,
  table: TableName,
  before: Source | undefined,
) {
  if (before === undefined)
    return send({ ask: "source-drop", version, table }, ({ message }) => leave(message));
  const { tabId, url, key, mapping } = before;
  const source = { table, tab: tabId, url, key, mapping };
  return send({ ask: "source-save", version, source }, ({ message }) => leave(message));
}
