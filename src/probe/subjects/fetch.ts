import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const fetched = (id: string, question: string, url: string, options: object = {}): DirectProbe =>
  direct(`fetch-${id}`, "§7.2", question, () =>
    // Whole addresses are long and say nothing.
    String(UrlFetchApp.fetch(url, { muteHttpExceptions: true, ...options }).getResponseCode()),
  );

/** Refusals that need no server of ours. */
export const FETCH: readonly DirectProbe[] = [
  fetched("no-scheme", "fetch() of an address without https://", "rashinban"),
  fetched(
    "long-url",
    "fetch() of an address of 2,100 characters",
    `https://rashinban.invalid/${"x".repeat(2074)}`,
  ),
  fetched(
    "unknown-host",
    "fetch() of a host that is not there, failures muted",
    "https://rashinban.invalid/a?b=c",
  ),
  fetched(
    "timeout-seconds",
    "fetch() with timeoutSeconds, of a host that is not there",
    "https://rashinban.invalid/",
    { timeoutSeconds: 10 },
  ),
  fetched(
    "unknown-key",
    "fetch() with a key that does not exist, of a host that is not there",
    "https://rashinban.invalid/",
    { rashinban: 1 },
  ),
  fetched("other-scheme", "fetch() of ftp://", "ftp://rashinban.invalid/"),
];
