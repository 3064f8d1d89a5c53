import { useEffect, useRef, useState } from "preact/hooks";
import type { FilledCall } from "../../app/formula/fields";
import type { Inserted } from "../../app/formula/insert";
import type { FunctionItem } from "../../app/formula/list";
import type { Preview } from "../../app/formula/preview";
import { interpolate } from "../../text/message";
import { Choice } from "../parts/field";
import { TextInput } from "../parts/inputs";
import { ask } from "../server";
import type { ViewProps } from "../view";
import { words } from "../words/formula";

/** Typing pauses this long before the result is asked for. */
const PAUSE = 400;

/** One function with its arguments, its result, and the way into the sheet. */
export function FilledForm({
  locale,
  state,
  busy,
  send,
  say,
  item,
  done,
  back,
}: ViewProps & { item: FunctionItem; done: (inserted: Inserted) => void; back: () => void }) {
  const [at, setAt] = useState(0);
  const { use, fields } = item.uses[at];
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [occupied, setOccupied] = useState<Inserted["occupied"]>(null);
  const call = { name: item.name, use, fields: fields.map((_, index) => texts[index] ?? "") };
  const preview = usePreview(call);
  const put = (index: number, text: string): void => {
    const next = fields.map((_, place) => texts[place] ?? "");
    next[index] = text;
    setTexts(next);
  };
  const insert = (over: boolean): void => {
    setOccupied(null);
    void send({ ask: "formula-insert", ...call, over }, (inserted) => {
      setOccupied(inserted.occupied);
      if (inserted.occupied === null) done(inserted);
    });
  };
  const takeSelection = (index: number): void => {
    void send({ ask: "selection" }, ({ reference }) => {
      if (reference === "") say(words.nothing[locale]);
      else put(index, reference);
    });
  };
  const kpis = Object.entries(state.kpiNames);
  return (
    <>
      <button type="button" class="link" onClick={back}>
        {words.back[locale]}
      </button>
      <h3>
        {item.title} <code>{item.name}</code>
      </h3>
      {item.about !== "" && <p>{item.about}</p>}
      {item.uses.length > 1 && (
        <Choice
          label={words.use[locale]}
          value={String(at)}
          options={item.uses.map((one, index) => [String(index), words[one.use][locale]] as const)}
          onChange={(value) => {
            setAt(Number(value));
            setTexts([]);
          }}
        />
      )}
      {fields.map(({ name, label, help }, index) =>
        name === "id" ? (
          <Choice
            key={name}
            label={label}
            value={texts[index] ?? ""}
            options={[["", "–"], ...kpis]}
            onChange={(value) => put(index, value)}
          />
        ) : (
          <TextArgument
            key={`${use} ${name}`}
            label={label}
            hint={help}
            text={texts[index] ?? ""}
            locale={locale}
            busy={busy}
            change={(value) => put(index, value)}
            takeSelection={() => takeSelection(index)}
          />
        ),
      )}
      <div class="card" aria-live="polite">
        <code>{preview?.formula ?? `=${item.name}()`}</code>
        <p class={preview?.error ? "error" : "value lines"}>{preview?.error || preview?.shown || "…"}</p>
      </div>
      {occupied === null ? (
        <button type="button" class="action" disabled={busy} onClick={() => insert(false)}>
          {words.insert[locale]}
        </button>
      ) : (
        <Overwrite
          occupied={occupied}
          locale={locale}
          busy={busy}
          over={() => insert(true)}
          keep={() => setOccupied(null)}
        />
      )}
    </>
  );
}

/** An argument that is typed, or taken from the cells selected in the sheet. */
function TextArgument({
  label,
  hint,
  text,
  locale,
  busy,
  change,
  takeSelection,
}: Pick<ViewProps, "locale" | "busy"> & {
  label: string;
  hint: string;
  text: string;
  change: (text: string) => void;
  takeSelection: () => void;
}) {
  return (
    <div class="with-button">
      <TextInput label={label} hint={hint} value={text} onInput={change} />
      <button
        type="button"
        class="link"
        disabled={busy}
        aria-label={interpolate(words.selectionFor, locale, { field: label })}
        onClick={takeSelection}
      >
        {words.selection[locale]}
      </button>
    </div>
  );
}

/** Question whether to overwrite the cells that the formula would fill; the focus is on keeping them. */
function Overwrite({
  occupied,
  locale,
  busy,
  over,
  keep,
}: Pick<ViewProps, "locale" | "busy"> & {
  occupied: NonNullable<Inserted["occupied"]>;
  over: () => void;
  keep: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [occupied]);
  return (
    <fieldset class="confirm" aria-label={words.insert[locale]}>
      <p>{interpolate(words.occupied, locale, occupied)}</p>
      <button type="button" class="danger" disabled={busy} onClick={over}>
        {words.over[locale]}
      </button>
      <button type="button" ref={button} onClick={keep}>
        {words.keep[locale]}
      </button>
    </fieldset>
  );
}

/** The formula of a call and its result, asked for when typing pauses; null while there is none. */
function usePreview(call: FilledCall): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const asked = JSON.stringify(call);
  useEffect(() => {
    let isMeant = true;
    const show = (shown: Preview | null): void => {
      // Answers come in any order: one about an earlier text says nothing of this one.
      if (isMeant) setPreview(shown);
    };
    const timer = setTimeout(() => {
      // What cannot be shown now is shown by the cell: a failed preview stops nobody.
      ask({ ask: "formula-preview", ...call }).then(show, () => show(null));
    }, PAUSE);
    return () => {
      isMeant = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return preview;
}
