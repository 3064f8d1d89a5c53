import { fingerprint } from "../../text/hash";
import { appMessages } from "../../text/messages/app";
import type { Platform } from "../platform";

/** The answer to a request that changes something. */
export interface ChangeAnswer {
  /** `conflict`: somebody changed it since the caller read it, in the sidebar or in the tab; nothing was written. */
  readonly outcome: "done" | "conflict" | "busy";
  readonly message: string;
}

/**
 * The version of some content (an entity tag): a hash, so that a change by hand in the tab counts as well, which a
 * counter would miss.
 */
export function versionOf(content: unknown): string {
  return fingerprint(JSON.stringify(content));
}

/** A change under optimistic concurrency control. */
export interface Change {
  /** The version that the caller read. */
  readonly seen: string;
  readonly now: () => string;
  /** The version that the work results in; "" if it always makes a new one. */
  readonly wanted: () => string;
  readonly work: () => void;
  readonly done: string;
}

/**
 * Optimistic concurrency control: does the work only if the content still has the version that the caller read. A lock
 * keeps others from writing in between. Content that is already as wanted counts as done: the answer to one's own save
 * may have been lost on its way.
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
