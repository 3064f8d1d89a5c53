import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A control with its label on top, and what to know about it below. */
export function Field({
  label,
  hint = "",
  error = "",
  children,
}: {
  label: string;
  hint?: string;
  error?: string;
  children: (given: { readonly id: string; readonly "aria-describedby"?: string }) => ComponentChildren;
}) {
  const id = useId();
  const told = hint !== "" || error !== "";
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      {children({ id, ...(told ? { "aria-describedby": `${id}-about` } : {}) })}
      {told && (
        <p id={`${id}-about`} class={error === "" ? "secondary" : "error"}>
          {error === "" ? hint : error}
        </p>
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
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  disabled?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint}>
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
