import type { HttpRequest, HttpResponse } from "../app/platform";
import type { Fallbacks } from "./makeshifts";

/** Newer than the published types; without it a silent server would cost the whole run. */
const TIMEOUT = "timeoutSeconds";

/** Fetches an address; where Google does not know the limit of seconds, once more without it. */
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
