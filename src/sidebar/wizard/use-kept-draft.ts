import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../app/wizard/draft";
import type { Locale } from "../../text/locale";
import { fill } from "../../text/message";
import { ask, reasonOf } from "../server";
import type { ViewProps } from "../view";
import { words } from "../words/wizard";

/** Typing pauses this long before the draft is kept. */
const PAUSE = 700;

export interface KeptDraft {
  /** What a person is told of it. */
  readonly state: "" | "keeping" | "kept";
  /** Keeps it soon: typing goes on. */
  soon(draft: Draft): void;
  /** Keeps now what waits. */
  now(): void;
  /** Nothing waits and nothing is on its way any more, so that no late draft comes after what is asked next. */
  rest(): Promise<void>;
}

/**
 * Keeps the wizard's draft on the server, one request after the other: Google answers several at once in any order, and
 * an older draft must not come last. One that failed waits to be tried again, with whatever came since.
 */
export function useKeptDraft(locale: Locale, fail: ViewProps["fail"]): KeptDraft {
  const [state, setState] = useState<KeptDraft["state"]>("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<Draft | null>(null);
  const sending = useRef<Promise<void> | null>(null);
  const now = (): void => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    if (draft === null || sending.current !== null) return;
    waiting.current = null;
    setState("keeping");
    sending.current = ask({ ask: "wizard-save", draft }).then(
      () => {
        sending.current = null;
        if (waiting.current === null) setState("kept");
        else now();
      },
      (error) => {
        sending.current = null;
        waiting.current ??= draft;
        setState("");
        fail(fill(words.notSaved, locale, { reason: reasonOf(error, locale) }), now);
      },
    );
  };
  const soon = (draft: Draft): void => {
    waiting.current = draft;
    clearTimeout(timer.current);
    timer.current = setTimeout(now, PAUSE);
  };
  const rest = async (): Promise<void> => {
    clearTimeout(timer.current);
    waiting.current = null;
    await sending.current;
    // One that failed on its way has put itself back.
    waiting.current = null;
  };
  // Another view: what was typed last is kept too.
  useEffect(() => now, []);
  return { state, soon, now, rest };
}
