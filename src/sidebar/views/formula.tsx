import { useState } from "preact/hooks";
import type { Inserted } from "../../app/formula/insert";
import type { FunctionItem } from "../../app/formula/list";
import { interpolate } from "../../text/message";
import { matchDistance } from "../../text/romaji";
import { TextInput } from "../parts/inputs";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import type { ViewProps } from "../view";
import { words } from "../words/formula";
import { FilledForm } from "./formula-form";

/** So many fit without scrolling; a word more finds the rest. */
const SHOWN = 8;

/** Finds a function, fills it in, shows what it will give, and puts it into the cell in front. */
export function Formula(props: ViewProps) {
  const { locale, busy, send, say } = props;
  const [list] = useAnswer(send, { ask: "functions" });
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<FunctionItem | null>(null);
  if (list === null) return <Skeleton />;
  /** Says what was written, with the way back. */
  const done = ({ message, changes }: Inserted): void =>
    say(
      message,
      changes.length === 0
        ? undefined
        : () => void send({ ask: "formula-undo", changes }, (undone) => say(undone.message)),
    );
  if (chosen !== null)
    return <FilledForm key={chosen.name} {...props} item={chosen} done={done} back={() => setChosen(null)} />;
  const found = list.functions
    .map((item) => ({ item, far: matchDistance(item.keys, query) }))
    .filter(({ far }) => far < 3)
    .sort((a, b) => a.far - b.far)
    .map(({ item }) => item);
  return (
    <>
      <TextInput
        label={words.search[locale]}
        hint={words.searchHint[locale]}
        type="search"
        value={query}
        onInput={setQuery}
      />
      {found.length === 0 && <p>{words.none[locale]}</p>}
      <ul class="choices">
        {found.slice(0, SHOWN).map((item) => (
          <li key={item.name}>
            <button type="button" onClick={() => setChosen(item)}>
              <strong>{item.title}</strong> <code>{item.name}</code>
              {item.about !== "" && <span class="secondary">{item.about}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p class="secondary">{interpolate(words.more, locale, { count: found.length - SHOWN })}</p>
      )}
      <h3>{words.liveTitle[locale]}</h3>
      <p>{words.liveAbout[locale]}</p>
      <button type="button" disabled={busy} onClick={() => send({ ask: "formula-live" }, done)}>
        {words.makeLive[locale]}
      </button>
    </>
  );
}
