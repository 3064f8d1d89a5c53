import { useState } from "preact/hooks";
import type { TestedExample } from "../../app/help/self-test";
import { interpolate } from "../../text/message";
import { matchDistance } from "../../text/romaji";
import { TextInput } from "../parts/inputs";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import type { ViewProps } from "../view";
import { words } from "../words/help";

/** The words of the product, what each status means, and proof that it can count. */
export function Help({ locale, busy, send }: ViewProps) {
  const [help] = useAnswer(send, { ask: "help" });
  const [query, setQuery] = useState("");
  const [tested, setTested] = useState<readonly TestedExample[] | null>(null);
  if (help === null) return <Skeleton />;
  const found = help.terms
    .map((term) => ({ term, far: matchDistance(term.keys, query) }))
    .filter(({ far }) => far < 3)
    .sort((a, b) => a.far - b.far)
    .map(({ term }) => term);
  const bad = tested?.filter(({ ok }) => !ok).length ?? 0;
  return (
    <>
      <h3>{words.statuses[locale]}</h3>
      <dl>
        {help.statuses.map(({ status, word, meaning }) => (
          <div key={status}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.selfTest[locale]}</h3>
      <p>{words.selfTestAbout[locale]}</p>
      <button
        type="button"
        disabled={busy}
        onClick={() => send({ ask: "self-test" }, ({ examples }) => setTested(examples))}
      >
        {words.run[locale]}
      </button>
      {tested !== null && (
        <>
          <p class={bad === 0 ? "after" : "after error"}>
            {interpolate(words[bad === 0 ? "passed" : "failed"], locale, { count: tested.length, bad })}
          </p>
          <ul class="examples">
            {tested.map(({ formula, expected, how, from, got, ok }) => (
              <li key={formula}>
                <code>{formula}</code>
                <p>
                  {ok ? "✓" : "✖"} {interpolate(words.got, locale, { got })}
                  <span class="secondary"> {interpolate(words.expected, locale, { expected, how })}</span>
                  {from !== "" && <span class="secondary"> {interpolate(words.from, locale, { from })}</span>}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.glossary[locale]}</h3>
      <TextInput
        label={words.search[locale]}
        hint={words.searchHint[locale]}
        type="search"
        value={query}
        onInput={setQuery}
      />
      {found.length === 0 && <p>{words.none[locale]}</p>}
      <dl>
        {found.map(({ id, name, other, meaning, kpis }) => (
          <div key={id}>
            <dt>
              {name} {other !== "" && <span class="secondary">{other}</span>}
            </dt>
            <dd>
              {meaning}
              {kpis.length > 0 && (
                <span class="secondary">
                  {" "}
                  {interpolate(words.kpis, locale, { kpis: kpis.join(locale === "ja" ? "、" : ", ") })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
