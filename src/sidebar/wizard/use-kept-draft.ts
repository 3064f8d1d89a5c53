import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../app/wizard/draft";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { ask, reasonOf } from "../server";
import type { ViewProps } from "../view";
import { words } from "../words/wizard";

/** Typing pauses this long before the draft is kept. */
const PAUSE = 700;

export interface KeptDraft {
  /** Message about it for the person. */
  readonly state: "" | "keeping" | "kept";
  /** Keeps it soon: typing goes on. */
  soon(draft: Draft): void;
  /** Keeps now what waits. */
  now(): void;
  /** Nothing waits and nothing is on its way any more, so that no late draft comes after what is asked next. */
  rest(): Promise<void>;
  /** Waits for what is on its way: the draft that could not be kept, newer than the server's; null where all is kept. */
  arrived(): Promise<Draft | null>;
}

// Of all wizards that this sidebar has shown: the next one asks for what the one before is still sending.
let waiting: Draft | null = null;
let sending: Promise<void> | null = null;
/** Tells the wizard on the screen how far it is, whichever one has sent it. */
let tell = (_: KeptDraft["state"]): void => {};
/** Removes the message of a failure. */
let takeBack = (): void => {};

/**
 * Keeps the wizard's draft on the server, one request after the other: Google answers several at once in any order, and
 * an older draft must not come last. One that failed waits to be tried again, with whatever came since.
 */
export function useKeptDraft(locale: Locale, fail: ViewProps["fail"]): KeptDraft {
  const [state, setState] = useState<KeptDraft["state"]>("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isLeft = useRef(false);
  const now = (): void => {
    clearTimeout(timer.current);
    const draft = waiting;
    if (draft === null || sending !== null) return;
    waiting = null;
    tell("keeping");
    sending = ask({ ask: "wizard-save", draft }).then(
      () => {
        sending = null;
        takeBack();
        if (waiting === null) tell("kept");
        else now();
      },
      (error) => {
        sending = null;
        waiting ??= draft;
        tell("");
        takeBack = fail(interpolate(words.notSaved, locale, { reason: reasonOf(error, locale) }), now);
      },
    );
  };
  const soon = (draft: Draft): void => {
    // An answer that comes late to a wizard that was left knows nothing of what the next one has been told since.
    if (isLeft.current) return;
    waiting = draft;
    clearTimeout(timer.current);
    timer.current = setTimeout(now, PAUSE);
  };
  const rest = async (): Promise<void> => {
    clearTimeout(timer.current);
    waiting = null;
    await sending;
    // One that failed on its way has put itself back.
    waiting = null;
  };
  const arrived = async (): Promise<Draft | null> => {
    while (sending !== null) await sending;
    return waiting;
  };
  useEffect(() => {
    tell = setState;
    return () => {
      tell = () => {};
      isLeft.current = true;
      // Another view: what was typed last is kept too.
      now();
    };
  }, []);
  return { state, soon, now, rest, arrived };
}
