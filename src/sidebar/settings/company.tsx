import { useState } from "preact/hooks";
import type { SettingsAnswer } from "../../app/rpc/settings";
import type { Locale, Text } from "../../text/locale";
import { interpolate } from "../../text/message";
import { Choice, Field } from "../parts/field";
import type { ViewProps } from "../view";
import { words } from "../words/settings";

type Settings = SettingsAnswer["settings"];
type Key = keyof Settings;

const CURRENCIES = ["JPY", "USD", "EUR", "GBP", "KRW", "CNY", "TWD"];
const FIELDS = ["owner", "channel", "product", "segment"];

/** The company's settings. What was changed here stays changed while others save theirs. */
export function Company({
  answer,
  read,
  locale,
  busy,
  send,
  say,
}: ViewProps & { answer: SettingsAnswer; read: () => Promise<unknown> }) {
  const [draft, setDraft] = useState<Partial<Settings>>({});
  const now = { ...answer.settings, ...draft };
  const change = (key: Key, value: string | number) => setDraft({ ...draft, [key]: value });
  const save = (version: string, settings: Partial<Settings>, undo: Partial<Settings> | null) =>
    send({ ask: "settings-save", version, settings }, async (saved) => {
      if (saved.outcome === "done") setDraft({});
      await read();
      say(
        saved.message,
        saved.outcome === "done" && undo !== null ? () => void save(saved.version, undo, null) : undefined,
      );
    });
  const before = Object.fromEntries(
    (Object.keys(draft) as Key[]).map((key) => [key, answer.settings[key]]),
  ) as Partial<Settings>;
  const keys = Object.keys(answer.about) as Key[];
  const faulty = keys.some((key) => outside(answer, key, now[key]));
  return (
    <section>
      <h3>{words.company[locale]}</h3>
      {keys.map((key) => (
        <Setting
          key={key}
          name={key}
          value={now[key]}
          answer={answer}
          locale={locale}
          change={(value) => change(key, value)}
        />
      ))}
      <p class="secondary">
        {interpolate(words.tabLanguage, locale, { language: words[answer.tabsIn][locale] })}
      </p>
      <button
        type="button"
        class="action"
        disabled={busy || faulty || Object.keys(draft).length === 0}
        onClick={() => save(answer.version, draft, before)}
      >
        {words.save[locale]}
      </button>
    </section>
  );
}

/** Left blank, the company's own history decides. */
const MAY_BE_BLANK: readonly Key[] = ["staleDays"];

function blankOf(key: Key): string | number {
  return MAY_BE_BLANK.includes(key) ? "" : Number.NaN;
}

function outside({ about }: SettingsAnswer, key: Key, value: string | number): boolean {
  const { range } = about[key];
  if (value === "" && MAY_BE_BLANK.includes(key)) return false;
  return (
    range !== null && !(Number.isInteger(value) && Number(value) >= range[0] && Number(value) <= range[1])
  );
}

function Setting({
  name,
  value,
  answer,
  locale,
  change,
}: {
  name: Key;
  value: string | number;
  answer: SettingsAnswer;
  locale: Locale;
  change: (value: string | number) => void;
}) {
  const { label, about, range } = answer.about[name];
  const options = optionsOf(name, String(value), answer, locale);
  if (options !== null)
    return (
      <Choice
        label={label}
        value={String(value)}
        options={options}
        onChange={(chosen) => change(range === null ? chosen : Number(chosen))}
      />
    );
  const error =
    range !== null && outside(answer, name, value)
      ? interpolate(words.range, locale, { least: range[0], most: range[1] })
      : "";
  return (
    <Field label={label} hint={about} error={error}>
      {(given) => (
        <input
          {...given}
          // The two are one control here; Preact's types tell them apart.
          type={(range === null ? "text" : "number") as "text"}
          value={value}
          aria-invalid={error !== ""}
          onInput={({ currentTarget: { value: text } }) =>
            change(range === null ? text : text === "" ? blankOf(name) : Number(text))
          }
        />
      )}
    </Field>
  );
}

/** What to choose from; null for what is typed. */
function optionsOf(
  key: Key,
  value: string,
  { about }: SettingsAnswer,
  locale: Locale,
): [string, string][] | null {
  const { choices, range } = about[key];
  const worded = (names: readonly string[]): [string, string][] =>
    names.map((name) => [name, (words as Readonly<Record<string, Text>>)[name]?.[locale] ?? name]);
  const withOwn = (names: readonly string[]): readonly string[] =>
    names.includes(value) ? names : [...names, value];
  if (choices.length > 0) return worded(choices);
  if (key === "currency") return worded(withOwn(CURRENCIES));
  if (key === "by") return worded(withOwn(FIELDS));
  if (range === null || key === "historyWeeks") return null;
  const numbers = Array.from({ length: range[1] - range[0] + 1 }, (_, at) => range[0] + at);
  return numbers.map((number) => [String(number), numberWord(key, number, locale)]);
}

/** April, Monday, 8:00: numbers as people say them. */
function numberWord(key: Key, number: number, locale: Locale): string {
  const word = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(date);
  if (key === "fiscalYearStart") return word({ month: "long" }, new Date(Date.UTC(2026, number - 1, 1)));
  // 1 June 2026 is a Monday.
  if (key === "mailWeekday") return word({ weekday: "long" }, new Date(Date.UTC(2026, 5, number)));
  return interpolate(words.hour, locale, { hour: number });
}
