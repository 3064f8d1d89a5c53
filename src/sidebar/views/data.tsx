import { useEffect, useRef, useState } from "preact/hooks";
import type { Look } from "../../app/look";
import type { Source } from "../../app/sources";
import type { TableName } from "../../facts/table";
import { fill } from "../../text/message";
import { Add } from "../data/add";
import { confirmed, type Decisions, MappingForm } from "../data/mapping";
import type { ReadTable } from "../data/read-file";
import { Sending } from "../data/sending";
import { Sources } from "../data/sources";
import { keep, Upload, useUpload } from "../data/upload";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import { reasonOf } from "../server";
import type { ViewProps } from "../view";
import { words } from "../words/data";

interface Looking {
  readonly look: Look;
  readonly decisions: Decisions;
  /** Rows of a file wait in a staging tab until they are imported. */
  readonly staged: boolean;
}

/** Data in use, and the way in for more: choose, look over, use. */
export function Data(props: ViewProps) {
  const { locale, busy, send, say, fail, reload, go } = props;
  const [data, read] = useAnswer(send, { ask: "data" });
  const [looking, setLooking] = useState<Looking | null>(null);
  const [reading, setReading] = useState(false);
  const upload = useUpload();
  const top = useRef<HTMLParagraphElement>(null);
  const tab = looking?.look.tab;
  // A new step begins at its top, for eyes and screen readers alike.
  useEffect(() => {
    if (tab !== undefined) top.current?.focus();
  }, [tab]);

  const look = (id: number, staged: boolean, table: TableName | null, decisions: Decisions) =>
    send({ ask: "look", tab: id, table, decisions }, (answer) =>
      setLooking({ look: answer, decisions, staged }),
    );
  const arrived = upload?.state === "there" ? upload.tab : null;
  // It may have arrived while nobody was here.
  useEffect(() => {
    if (arrived !== null) void look(arrived, true, null, {});
  }, [arrived]);
  const bring = async (read: () => Promise<ReadTable>): Promise<void> => {
    setReading(true);
    // A large file keeps the browser busy for a second: what is happening must be on the screen before.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { table, texts } = await read();
    setReading(false);
    if (table === null) return fail(texts.join(" "));
    const begun = new Upload(table, texts);
    keep(begun);
    await carry(begun);
  };
  const carry = async (one: Upload): Promise<void> => {
    say("");
    try {
      if (!(await one.run())) say(words.cancelled[locale]);
    } catch (error) {
      fail(reasonOf(error, locale), () => void carry(one));
    }
  };
  const cancel = (one: Upload): void => {
    const isOnItsWay = one.state === "sending";
    one.cancel();
    if (!isOnItsWay) void carry(one);
  };
  const leave = async (message: string, undo?: () => void): Promise<void> => {
    setLooking(null);
    keep(null);
    await send({ ask: "refresh" });
    await read();
    await reload();
    // The button that had the keyboard is gone: it goes on from the top, where the next step is.
    go("data");
    say(message, undo);
  };
  /** Puts a table's source back to what it was: another one, or none. */
  const restore = (version: string, table: TableName, before: Source | undefined) => {
    if (before === undefined)
      return send({ ask: "source-drop", version, table }, ({ message }) => leave(message));
    const { tabId, url, key, mapping } = before;
    const source = { table, tab: tabId, url, key, mapping };
    return send({ ask: "source-save", version, source }, ({ message }) => leave(message));
  };
  const use = ({ look: found, decisions }: Looking) => {
    if (data === null) return;
    const mapping = confirmed(found, decisions);
    const key = mapping.columns?.id?.header ?? "";
    const known = data.sources.find(({ tabId }) => tabId === found.tab);
    const source = { table: found.table, tab: found.tab, url: known?.url ?? "", key, mapping };
    return send({ ask: "source-save", version: data.version, source }, async (answer) => {
      if (answer.outcome === "done") {
        const same = data.sources.find(({ table }) => table === found.table);
        return leave(answer.message, () => restore(answer.version, found.table, same));
      }
      await read();
      say(answer.message);
    });
  };
  const drop = (source: Source) =>
    data &&
    send({ ask: "source-drop", version: data.version, table: source.table }, async (answer) => {
      if (answer.outcome !== "done") {
        await read();
        return say(answer.message);
      }
      await leave(answer.message, () => restore(answer.version, source.table, source));
    });
  const importIt = ({ look: found, decisions }: Looking) => {
    const decided = confirmed(found, decisions);
    return send(
      { ask: "import-end", tab: found.tab, table: found.table, url: "", decisions: decided },
      (answer) => {
        if (answer.source === null) return fail(answer.texts.join(" "));
        const { tab: title } = answer.source;
        return leave(
          fill(words.brought, locale, { tab: title, added: answer.added, updated: answer.updated }),
        );
      },
    );
  };
  const back = async ({ look: found, staged }: Looking): Promise<void> => {
    if (staged) await send({ ask: "import-cancel", tab: found.tab });
    setLooking(null);
    keep(null);
  };

  if (data === null) return <Skeleton />;
  if (reading) return <p role="status">{words.reading[locale]}</p>;
  if (upload !== null && looking === null)
    return (
      <Sending
        upload={upload}
        locale={locale}
        goOn={() => void carry(upload)}
        cancel={() => cancel(upload)}
      />
    );
  if (looking !== null) {
    const { look: found, decisions, staged } = looking;
    const again = (next: Decisions) => look(found.tab, staged, found.table, next);
    const inUse = staged ? undefined : data.sources.find(({ tabId }) => tabId === found.tab);
    const nothing = found.columns.every(({ header }) => header === "");
    return (
      <>
        <p ref={top} tabIndex={-1}>
          <strong>{staged ? words.fromFile[locale] : found.title}</strong>
        </p>
        {upload?.notes.map((note) => (
          <p key={note} class="secondary">
            {note}
          </p>
        ))}
        <MappingForm
          look={found}
          url={staged ? "" : data.url}
          locale={locale}
          busy={busy}
          decisions={decisions}
          change={again}
          chooseTable={(table) => look(found.tab, staged, table, {})}
        />
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={busy || nothing}
            onClick={() => (staged ? importIt(looking) : use(looking))}
          >
            {staged ? words.bring[locale] : words.use[locale]}
          </button>
          <button type="button" disabled={busy} onClick={() => back(looking)}>
            {words.back[locale]}
          </button>
          {inUse !== undefined && (
            <button type="button" disabled={busy} onClick={() => drop(inUse)}>
              {words.drop[locale]}
            </button>
          )}
        </div>
      </>
    );
  }
  return (
    <>
      <Sources {...props} data={data} look={(id) => look(id, false, null, {})} />
      {data.sources.length > 0 && (
        <div class="buttons">
          <button type="button" class="action" onClick={() => go("wizard")}>
            {words.next[locale]}
          </button>
        </div>
      )}
      <Add data={data} locale={locale} busy={busy} look={(id) => look(id, false, null, {})} send={bring} />
    </>
  );
}
