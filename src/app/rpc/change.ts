import { fingerprint } from "../../text/hash";
import { appMessages } from "../../text/messages/app";
import type { Platform } from "../platform";

export interface ChangeAnswer {
  /** `conflict`: somebody changed it since the asker looked, in the sidebar or in the tab; nothing was written. */
  readonly outcome: "done" | "conflict" | "busy";
  readonly message: string;
}

/**
 * The version of what a person sees. It follows from the content, so that a change by hand in the tab counts as well;
 * no number could know of that.
 */
export function versionOf(content: unknown): string {
  return fingerprint(JSON.stringify(content));
}

export interface Change {
  /** Version that the asker saw. */
  readonly seen: string;
  readonly now: () => string;
  /** Version that the work makes; "" if it makes another than there is. */
  readonly wanted: () => string;
  readonly work: () => void;
  readonly done: string;
}

/**
 * Does the work unless what the asker saw has changed meanwhile. Nobody else writes while it looks and works. What is
 * wanted and already there is done: the answer to one's own save may have been lost on its way.
 */
export function changeIfUnchanged(
  platform: Platform,
  { seen, now, wanted, work, done }: Change,
): ChangeAnswer {
  const answer = platform.exclusively((): ChangeAnswer => {
    const current = now();
    if (current === seen) work();
    else if (current !== wanted())
      return { outcome: "conflict", message: appMessages["changed-meanwhile"][platform.locale] };
    return { outcome: "done", message: done };
  });
  return answer ?? { outcome: "busy", message: appMessages.busy[platform.locale] };
}
