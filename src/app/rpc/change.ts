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

/** Does the work unless what the asker saw has changed meanwhile. Nobody else writes while it looks and works. */
export function changeSame(
  platform: Platform,
  seen: string,
  current: () => string,
  work: () => string,
): ChangeAnswer {
  const answer = platform.exclusively((): ChangeAnswer => {
    if (current() !== seen)
      return { outcome: "conflict", message: appMessages["changed-meanwhile"][platform.locale] };
    return { outcome: "done", message: work() };
  });
  return answer ?? { outcome: "busy", message: appMessages.busy[platform.locale] };
}
