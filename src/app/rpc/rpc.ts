import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import type { Platform } from "../platform";
import { ACTION_ASKS } from "./actions";
import type { Ask } from "./ask";
import { DATA_ASKS } from "./data";
import { FORMULA_ASKS } from "./formula";
import { HELP_ASKS } from "./help";
import { HOME_ASKS } from "./home";
import { IMPORT_ASKS } from "./import";
import { INSIGHT_ASKS } from "./insight";
import { MAIL_ASKS } from "./mail";
import { RULE_ASKS } from "./rules";
import { SETTINGS_ASKS } from "./settings";
import { type Fields, type ObjectOf, object } from "./shape";
import { STATE_ASKS } from "./state";
import { WIZARD_ASKS } from "./wizard";

/** Everything the sidebar can ask, one file an area: the check at run time and the types of both sides in one. */
export const ASKS = {
  ...STATE_ASKS,
  ...MAIL_ASKS,
  ...IMPORT_ASKS,
  ...INSIGHT_ASKS,
  ...RULE_ASKS,
  ...DATA_ASKS,
  ...SETTINGS_ASKS,
  ...HOME_ASKS,
  ...WIZARD_ASKS,
  ...FORMULA_ASKS,
  ...ACTION_ASKS,
  ...HELP_ASKS,
};

type Asks = typeof ASKS;
type AskName = keyof Asks;

export type RpcRequest = {
  [K in AskName]: { readonly ask: K } & ObjectOf<Asks[K]["fields"]>;
}[AskName];
export type RpcAnswer<R extends RpcRequest> = ReturnType<Asks[R["ask"]]["answer"]>;

/** Answers one request of the sidebar. What is no such request, from a page of another version say, gets a sentence. */
export function answer(platform: Platform, request: unknown): object {
  const { ask: name, ...rest } = Object(request) as { readonly ask?: unknown };
  if (!Object.keys(ASKS).includes(String(name)))
    throw new Error(interpolate(appMessages["request-unknown"], platform.locale, { ask: String(name) }));
  const ask: Ask<Fields, object> = ASKS[name as AskName] as never;
  const fault = object(ask.fields)(rest, "");
  if (fault !== null)
    throw new Error(
      interpolate(appMessages["request-malformed"], platform.locale, { ask: String(name), at: fault }),
    );
  return ask.answer(platform, rest as never);
}
