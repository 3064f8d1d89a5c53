import type { Look, LookedColumn } from "../../app/import/look";
import type { Mapping } from "../../facts/mapping";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { Field } from "../parts/field";
import { words } from "../words/data";

/** Which column is what: the guess, how sure it is, and what its first cells are read as. */
export function Columns({
  look,
  decisions,
  locale,
  busy,
  choose,
}: {
  look: Look;
  decisions: Partial<Mapping>;
  locale: Locale;
  busy: boolean;
  choose: (field: string, header: string) => void;
}) {
  const shown = look.columns.filter(({ header, required }) => header !== "" || required);
  const others = look.columns.filter((column) => !shown.includes(column));
  const line = (column: LookedColumn) => (
    <ColumnLine
      key={column.field}
      column={column}
      chosen={decisions.columns?.[column.field]?.header ?? column.header}
      look={look}
      locale={locale}
      busy={busy}
      choose={choose}
    />
  );
  return (
    <>
      <h3>{words.columns[locale]}</h3>
      {shown.map(line)}
      {others.length > 0 && (
        <details>
          <summary>{interpolate(words.others, locale, { count: others.length })}</summary>
          {others.map(line)}
        </details>
      )}
    </>
  );
}

function ColumnLine({
  column,
  chosen,
  look,
  locale,
  busy,
  choose,
}: {
  column: LookedColumn;
  /** Header; what is known of the column may still be of the one before. */
  chosen: string;
  look: Look;
  locale: Locale;
  busy: boolean;
  choose: (field: string, header: string) => void;
}) {
  const { field, label, required, header, sure, confidence, examples } = column;
  const percent = Math.round(confidence * 100);
  const missing = required && header === "";
  const hint = header === "" ? "" : sure ? words.sure[locale] : interpolate(words.ask, locale, { percent });
  const names = header === "" || look.headers.includes(header) ? look.headers : [header, ...look.headers];
  return (
    <Field
      label={required ? interpolate(words.needed, locale, { label }) : label}
      hint={hint}
      error={missing ? words.missing[locale] : ""}
      unsure={header !== "" && !sure}
      more={examples
        .map(({ cell, read }) =>
          read === cell
            ? cell
            : interpolate(read === null ? words.unreadable : words.reads, locale, { cell, read: read ?? "" }),
        )
        .join(" ・ ")}
    >
      {(given) => (
        <select
          {...given}
          value={chosen}
          aria-disabled={busy}
          onChange={(event) => choose(field, event.currentTarget.value)}
        >
          <option value="" selected={chosen === ""}>
            {words.noColumn[locale]}
          </option>
          {names.map((name) => (
            <option key={name} value={name} selected={name === chosen}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
