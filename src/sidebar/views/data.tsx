import { useEffect, useRef, useState } from "preact/hooks";
import type { Look } from "../../app/import/look";
import type { Source } from "../../app/import/sources";
import type { TableName } from "../../facts/table";
import { fill } from "../../text/message";
import { Add } from "../data/add";
import { confirmed, type Decisions, MappingForm } from "../data/mapping";
import type { ReadTable } from "../data/read-file";
import { Sending } from "../data/sending";
import { Sources } from "../data/sources";
import { forget, Upload, useUpload } from "../data/upload";
import { drawn } from "../parts/drawn";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import { reasonOf } from "../server";
import type { ViewProps } from "../view";
import { words } from "../words/data";

interface Looking {
  readonly look: Look;
  readonly decisions: Decisions;
  /** A file whose rows wait in a staging tab until they are imported. */
  readonly staged: Upload | null;
}

/** Data in use, and the way in for more: choose, look over, use. */
export function Data(props: ViewProps) {
  const { locale, busy, send, say, fail, reload, go } = props;
  const [data, read] = useAnswer(send, { ask: "data" });
  const [looking, setLooking] = useState<Looking | null>(null);
  /** What was chosen since, while its answer is on the way: the next choice is added to it. */
  const [chosen, setChosen] = useState<{ table: TableName; decisions: Decisions } | null>(null);
  const [reading, setReading] = useState(false);
  const [pasted, setPasted] = useState("");
  const upload = useUpload();
  const top = useRef<HTMLParagraphElement>(null);
  /** So many times it was asked; the answer before a later choice tells of less than was chosen. */
  const asked = useRef(0);
  const tab = looking?.look.tab;
  // A new step begins at its top, for eyes and screen readers alike.
  useEffect(() => {
    if (tab !== undefined) top.current?.focus();
  }, [tab]);

  const look = async (
    id: number,
    staged: Upload | null,
    table: TableName | null,
    decisions: Decisions,
  ): Promise<void> => {
    say("");
    // Who leaves the columns of a file and comes back goes on with what was chosen.
    if (staged !== null) staged.reading = { as: table, decisions };
    if (table !== null) setChosen({ table, decisions });
    asked.current += 1;
    const turn = asked.current;
    await send(
      { ask: "look", tab: id, table, decisions },
      (answer) => {
        if (!staged?.isGivenUp && turn === asked.current) setLooking({ look: answer, decisions, staged });
      },
      "read",
    );
    // Where no answer came, what was answered before is shown again: that is what would be used.
    if (turn === asked.current) setChosen(null);
  };
  const lookAt = (id: number) => look(id, null, null, {});
  const arrived = upload?.state === "there" ? upload : null;
  // It may have arrived while nobody was here.
  useEffect(() => {
    if (arrived === null || arrived.tab === null) return;
    void look(arrived.tab, arrived, arrived.reading.as, arrived.reading.decisions);
  }, [arrived]);
  const bring = async (read: () => Promise<ReadTable>): Promise<void> => {
    say("");
    setReading(true);
    // A large file keeps the browser busy for a second: what is happening must be on the screen before.
    await drawn();
    try {
      const { table, texts } = await read();
      if (table === null) fail(texts.join(" "));
      else void carry(new Upload(table, texts));
    } catch (error) {
      fail(reasonOf(error, locale));
    } finally {
      setReading(false);
    }
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
    forget();
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
        if (answer.source === null) {
          fail(answer.texts.join(" "));
          return;
        }
        setPasted("");
        const { tab: title } = answer.source;
        return leave(
          fill(words.brought, locale, { tab: title, added: answer.added, updated: answer.updated }),
        );
      },
    );
  };
  const back = async ({ look: found, staged }: Looking): Promise<void> => {
    if (staged !== null) await send({ ask: "import-cancel", tab: found.tab });
    setLooking(null);
    forget();
  };

  if (data === null) return <Skeleton />;
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
    const { look: found, staged } = looking;
    const { table, decisions } = chosen ?? { table: found.table, decisions: looking.decisions };
    const again = (next: Decisions) => look(found.tab, staged, table, next);
    const inUse = staged !== null ? undefined : data.sources.find(({ tabId }) => tabId === found.tab);
    const nothing = found.columns.every(({ header }) => header === "");
    return (
      <>
        <p ref={top} tabIndex={-1}>
          <strong>{staged !== null ? words.fromFile[locale] : found.title}</strong>
        </p>
        {staged?.notes.map((note) => (
          <p key={note} class="secondary">
            {note}
          </p>
        ))}
        <MappingForm
          look={found}
          table={table}
          url={staged !== null ? "" : data.url}
          locale={locale}
          busy={busy}
          decisions={decisions}
          change={again}
          chooseTable={(other) => look(found.tab, staged, other, {})}
        />
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={busy || nothing}
            onClick={() => (staged !== null ? importIt(looking) : use(looking))}
          >
            {staged !== null ? words.bring[locale] : words.use[locale]}
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
  const waits = busy || reading;
  return (
    <>
      {reading && <p role="status">{words.reading[locale]}</p>}
      <Sources {...props} busy={waits} data={data} look={lookAt} />
      {data.sources.length > 0 && (
        <div class="buttons">
          <button type="button" class="action" onClick={() => go("wizard")}>
            {words.next[locale]}
          </button>
        </div>
      )}
      <Add
        data={data}
        locale={locale}
        busy={waits}
        text={pasted}
        setText={setPasted}
        look={lookAt}
        send={bring}
      />
    </>
  );
}
