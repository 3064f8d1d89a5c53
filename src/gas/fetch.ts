import type { HttpRequest, HttpResponse } from "../app/platform";
import type { Fallbacks } from "./makeshifts";

/**
 * The option for a time limit, newer than the published types; without it a silent server would use up the whole run.
 */
const TIMEOUT = "timeoutSeconds";

/** Fetches an address; where Google does not know the option of a time limit, once more without it. */
export function fetchUrl(fallbacks: Fallbacks, { url, timeoutSeconds }: HttpRequest): HttpResponse {
  try {
    return fetched(url, { [TIMEOUT]: timeoutSeconds });
  } catch (error) {
    // Google's words come in the person's language; the name of the key is the same in all, and not from the address.
    if (!String(error).split(url).join("").includes(TIMEOUT)) throw error;
    fallbacks.note({ kind: "no-timeout" });
    return fetched(url, {});
  }
}

function fetched(url: string, limit: object): HttpResponse {
  const response = UrlFetchApp.fetch(url, { muteHttpExceptions: true, ...limit });
  return { status: response.getResponseCode(), bytes: response.getContent() };
}
