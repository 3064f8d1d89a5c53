import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A control with its label on top, and what to know about it below. */
export function Field({
  label,
  hint = "",
  error = "",
  unsure = false,
  inline = false,
  more = "",
  children,
}: {
  label: string;
  hint?: string;
  error?: string;
  /** The hint is a question. */
  unsure?: boolean;
  /** Label and control share a line. */
  inline?: boolean;
  /** A further line below, examples say. */
  more?: string;
  children: (given: { readonly id: string; readonly "aria-describedby"?: string }) => ComponentChildren;
}) {
  const id = useId();
  const isDescribed = hint !== "" || error !== "" || more !== "";
  return (
    <div class={inline ? "form-group inline" : "form-group"}>
      <label for={id}>{label}</label>
      {children({ id, ...(isDescribed ? { "aria-describedby": `${id}-about` } : {}) })}
      {isDescribed && (
        <div id={`${id}-about`} class="about">
          {error !== "" && <p class="error">{error}</p>}
          {error === "" && hint !== "" && <p class={unsure ? "question" : "secondary"}>{hint}</p>}
          {more !== "" && <p class="secondary">{more}</p>}
        </div>
      )}
    </div>
  );
}

/** A choice among few; the words shown are the choices' own. */
export function Choice({
  label,
  hint,
  value,
  options,
  disabled = false,
  inline = false,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  disabled?: boolean;
  inline?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} inline={inline}>
      {(given) => (
        <select
          {...given}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option} selected={option === value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
