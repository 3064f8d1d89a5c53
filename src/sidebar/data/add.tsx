import { useEffect, useRef, useState } from "preact/hooks";
import type { DataAnswer } from "../../app/rpc/data";
import type { Locale } from "../../text/locale";
import { Choice, Field } from "../parts/field";
import { FileInput } from "../parts/file-input";
import { words } from "../words/data";
import { type ReadTable, readFile, readText } from "./read-file";

/** Three ways to bring data: a tab, a file, the clipboard. */
export function Add({
  data,
  locale,
  busy,
  text,
  setText,
  look,
  send,
}: {
  data: DataAnswer;
  locale: Locale;
  busy: boolean;
  /** What has been pasted: it outlives a table that could not be read, or found no room. */
  text: string;
  setText: (text: string) => void;
  look: (tab: number) => void;
  send: (read: () => Promise<ReadTable>) => void;
}) {
  const [over, setOver] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isReading = useRef(false);
  // A button that rests loses the keyboard; where nothing came of it, it gets it back.
  useEffect(() => {
    if (busy || !isReading.current) return;
    isReading.current = false;
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [busy]);
  const languages = { locale, bookLocale: data.bookLocale };
  const open = (file: File | undefined): void => {
    if (file !== undefined) send(() => readFile(file, languages));
  };
  const used = new Set(data.sources.map(({ tabId }) => tabId));
  const free = data.tabs.filter(({ id }) => !used.has(id));
  return (
    <>
      <h3>{words.add[locale]}</h3>
      <Choice
        label={words.tab[locale]}
        value=""
        disabled={busy}
        options={[
          ["", words.chooseTab[locale]],
          ...free.map(({ id, title }): [string, string] => [String(id), title]),
        ]}
        onChange={(tab) => tab !== "" && look(Number(tab))}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the file input inside. */}
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) open(event.dataTransfer?.files[0]);
        }}
      >
        <FileInput
          label={words.file[locale]}
          hint={words.fileHint[locale]}
          accept=".csv,.tsv,.txt,text/csv"
          locale={locale}
          disabled={busy}
          open={open}
        />
      </div>
      <Field label={words.paste[locale]} hint={words.pasteHint[locale]}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            value={text}
            disabled={busy}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button
        type="button"
        ref={button}
        disabled={busy || text.trim() === ""}
        onClick={() => {
          isReading.current = true;
          send(async () => readText(text, words.pasted[locale], languages));
        }}
      >
        {words.readPaste[locale]}
      </button>
    </>
  );
}
