import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SettingsAnswer } from "../../app/rpc/settings";
import type { Locale, Text } from "../../text/locale";
import { interpolate } from "../../text/message";
import { Choice, Field } from "../parts/field";
import type { ViewProps } from "../view";
import { words } from "../words/settings";

type Member = SettingsAnswer["people"][number];
const NEW: Member = { row: 0, name: "", email: "", role: "", team: "", language: "" };
const ROLES = ["executive", "manager", "member"] as const;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Members: who they are in the data, what they may see, where their mail goes. */
export function People({
  answer,
  read,
  locale,
  busy,
  send,
  say,
}: ViewProps & { answer: SettingsAnswer; read: () => Promise<unknown> }) {
  const [draft, setDraft] = useState<readonly Member[]>(answer.people);
  const last = useRef<HTMLDetailsElement>(null);
  const added = useRef(false);
  useEffect(() => setDraft(answer.people), [answer.peopleVersion]);
  // Before the next key can be pressed: what is typed at once must not be lost.
  useLayoutEffect(() => {
    if (added.current) last.current?.querySelector("input")?.focus();
    added.current = false;
  }, [draft.length]);

  const change = (at: number, changed: Partial<Member>) =>
    setDraft(draft.map((one, place) => (place === at ? { ...one, ...changed } : one)));
  const save = (version: string, people: readonly Member[], undo: readonly Member[] | null) =>
    send({ ask: "people-save", version, people: [...people] }, async (saved) => {
      await read();
      const back = undo?.map((one) => ({ ...one }));
      say(
        saved.message,
        saved.outcome === "done" && back !== undefined
          ? () => void save(saved.version, back, null)
          : undefined,
      );
    });
  const faulty = draft.some(({ name, email }) => name.trim() === "" || !mayBeEmail(email));
  return (
    <section>
      <h3>{words.people[locale]}</h3>
      <p class="secondary">{words.peopleAbout[locale]}</p>
      {draft.length === 0 && <p>{words.nobody[locale]}</p>}
      {draft.map((person, at) => (
        <details
          key={person.row === 0 ? `new-${at}` : person.row}
          ref={at === draft.length - 1 ? last : null}
          open={person.row === 0}
        >
          <summary>
            <bdi>{person.name || words.newPerson[locale]}</bdi>{" "}
            <span class="secondary">{wordOfRole(person.role, locale)}</span>
          </summary>
          <Person
            person={person}
            locale={locale}
            change={(changed) => change(at, changed)}
            remove={() => setDraft(draft.filter((_, place) => place !== at))}
          />
        </details>
      ))}
      <div class="pair">
        <button
          type="button"
          onClick={() => {
            added.current = true;
            setDraft([...draft, NEW]);
          }}
        >
          {words.addPerson[locale]}
        </button>
        <button
          type="button"
          class="action"
          disabled={busy || faulty || draft === answer.people}
          onClick={() => save(answer.peopleVersion, draft, answer.people)}
        >
          {words.savePeople[locale]}
        </button>
      </div>
    </section>
  );
}

function mayBeEmail(text: string): boolean {
  return text.trim() === "" || EMAIL.test(text.trim());
}

/** The role a word in the tab means, in either language; null for any other word. */
function roleOf(word: string): (typeof ROLES)[number] | null {
  const wanted = word.trim().toLowerCase();
  const found = ROLES.find((role) => [role, words[role].ja, words[role].en.toLowerCase()].includes(wanted));
  return found ?? null;
}

function wordOfRole(word: string, locale: Locale): string {
  const role = roleOf(word);
  return role === null ? word : words[role][locale];
}

function Person({
  person,
  locale,
  change,
  remove,
}: {
  person: Member;
  locale: Locale;
  change: (changed: Partial<Member>) => void;
  remove: () => void;
}) {
  const line = (field: "name" | "email" | "team", label: Text, error = "") => (
    <Field label={label[locale]} error={error}>
      {(given) => (
        <input
          {...given}
          // The two are one control here; Preact's types tell them apart.
          type={(field === "email" ? "email" : "text") as "text"}
          value={person[field]}
          aria-invalid={error !== ""}
          onInput={(event) => change({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const role = roleOf(person.role) ?? person.role;
  return (
    <>
      {line("name", words.name, person.name.trim() === "" ? words.noName[locale] : "")}
      {line("email", words.email, mayBeEmail(person.email) ? "" : words.badEmail[locale])}
      <Choice
        label={words.role[locale]}
        value={role}
        options={[
          ["", words.noRole[locale]],
          ...ROLES.map((known): [string, string] => [known, words[known][locale]]),
          // Another word that somebody wrote in the tab stays.
          ...(role === "" || roleOf(role) !== null ? [] : ([[role, role]] as const)),
        ]}
        onChange={(chosen) => change({ role: chosen })}
      />
      {line("team", words.team)}
      <Choice
        label={words.language[locale]}
        value={person.language}
        options={[
          ["", words.same[locale]],
          ["ja", words.ja[locale]],
          ["en", words.en[locale]],
        ]}
        onChange={(language) => change({ language })}
      />
      <button type="button" onClick={remove}>
        {interpolate(words.removePerson, locale, { name: person.name || words.newPerson[locale] })}
      </button>
    </>
  );
}
