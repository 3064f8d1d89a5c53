import { useEffect, useId, useRef, useState } from "preact/hooks";
import { currencySymbol, type ValueUnit } from "../../text/number";
import { Field } from "./field";

/** One line of text. */
export function TextInput({
  label,
  hint,
  value,
  type = "text",
  onInput,
}: {
  label: string;
  hint?: string;
  value: string;
  type?: "text" | "date" | "search";
  onInput: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(given) => {
        const own = {
          ...given,
          value,
          onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
            onInput(event.currentTarget.value),
        };
        // Without an end, the year takes six digits, and the keyboard never goes on to the month.
        if (type === "date") return <input {...own} type="date" max="9999-12-31" />;
        return type === "search" ? <input {...own} type="search" /> : <input {...own} type="text" />;
      }}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  value,
  onInput,
}: {
  label: string;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(given) => (
        <textarea
          {...given}
          rows={2}
          maxLength={400}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A name, with those of the People tab to choose from. */
export function PersonInput({
  label,
  value,
  people,
  onInput,
}: {
  label: string;
  value: string;
  people: readonly string[];
  onInput: (value: string) => void;
}) {
  const list = useId();
  return (
    <Field label={label}>
      {(given) => (
        <>
          <input
            {...given}
            type="text"
            list={list}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <datalist id={list}>
            {people.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/**
 * A number as people write it: 1,200,000; a share is entered in per cent. What is no number is said, not
 * taken: the value stays what it was before. Blank text is null.
 */
export function NumberInput({
  label,
  unit,
  currency,
  value,
  wrong,
  hint,
  fits = () => true,
  onInput,
}: {
  label: string;
  unit: ValueUnit;
  currency: string;
  value: number | null;
  /** What to say of something that is no number, or none that fits. */
  wrong: string;
  hint?: string;
  fits?: (value: number) => boolean;
  onInput: (value: number | null) => void;
}) {
  const scale = unit === "percent" ? 100 : 1;
  const [text, setText] = useState(shown(value, scale));
  // What is on the screen is the person's; only a value that comes from elsewhere takes its place.
  const [handed, setHanded] = useState(value);
  const before = useRef(value);
  useEffect(() => {
    if (handed === value) return;
    setText(shown(value, scale));
    setHanded(value);
  }, [value]);
  const enter = (entered: string): void => {
    const number = read(entered, scale);
    const next = number === null && entered.trim() !== "" ? before.current : number;
    setText(entered);
    setHanded(next);
    onInput(next);
  };
  const money = unit === "money" || unit === "money-per-day";
  const suffix = unit === "percent" ? " (%)" : money ? ` (${currencySymbol(currency).trim()})` : "";
  const typed = read(text, scale);
  const bad = text.trim() !== "" && (typed === null || !fits(typed));
  return (
    <Field label={label + suffix} hint={hint} error={bad ? wrong : ""}>
      {(given) => (
        <input
          {...given}
          type="text"
          inputMode="decimal"
          aria-invalid={bad}
          value={text}
          onFocus={() => {
            before.current = value;
          }}
          onInput={(event) => enter(event.currentTarget.value)}
          onBlur={() => setText(shown(read(text, scale), scale) || text)}
        />
      )}
    </Field>
  );
}

function shown(value: number | null, scale: number): string {
  if (value === null) return "";
  const [whole, fraction] = String(Number((value * scale).toPrecision(12))).split(".");
  const text = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? text : `${text}.${fraction}`;
}

function read(text: string, scale: number): number | null {
  const plain = text.normalize("NFKC").replace(/[,\s¥$%]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) / scale : null;
}
