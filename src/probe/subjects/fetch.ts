import { direct } from "../direct";
import type { DirectProbe } from "../probe";

const fetched = (id: string, question: string, url: string): DirectProbe =>
  direct(`fetch-${id}`, "§7.2", question, () =>
    // Whole addresses are long and say nothing.
    String(UrlFetchApp.fetch(url, { muteHttpExceptions: true }).getResponseCode()),
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
  fetched("other-scheme", "fetch() of ftp://", "ftp://rashinban.invalid/"),
];
