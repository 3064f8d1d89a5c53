import type { Locale } from "../../text/locale";
import { words } from "../words/frame";
import { Field } from "./field";

/** A file to be read at once. The browser's own button would speak the browser's language; it lies unseen over ours. */
export function FileInput({
  label,
  hint,
  accept,
  locale,
  disabled,
  open,
}: {
  label: string;
  hint: string;
  accept: string;
  locale: Locale;
  disabled: boolean;
  open: (file: File | undefined) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(given) => (
        <div class="file">
          <input
            {...given}
            type="file"
            accept={accept}
            disabled={disabled}
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
          <span class="face" aria-hidden="true">
            {words.chooseFile[locale]}
          </span>
        </div>
      )}
    </Field>
  );
}
