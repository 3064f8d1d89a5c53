import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Locale } from "../../text/locale";
import { words } from "../words/frame";

/** Confirmation of what cannot be undone: the first click asks, and the focus is on Cancel. */
export function Confirm({
  locale,
  label,
  question,
  yes,
  busy,
  run,
}: {
  locale: Locale;
  label: string;
  question: string;
  /** Says what will happen, not "OK". */
  yes: string;
  busy: boolean;
  run: () => void;
}) {
  const [open, setOpen] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open) way.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open)
    return (
      <button type="button" ref={opener} disabled={busy} onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  return (
    <fieldset
      class="confirm"
      aria-label={label}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      <p>{question}</p>
      <button
        type="button"
        class="danger"
        disabled={busy}
        onClick={() => {
          setOpen(false);
          run();
        }}
      >
        {yes}
      </button>
      <button type="button" ref={way} onClick={() => setOpen(false)}>
        {words.cancel[locale]}
      </button>
    </fieldset>
  );
}
