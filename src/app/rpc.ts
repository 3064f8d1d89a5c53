import { fill } from "../text/message";
import { appMessages } from "../text/messages/app";
import type { Platform } from "./platform";
import { ACTION_ASKS } from "./rpc/actions";
import type { Ask } from "./rpc/ask";
import { DATA_ASKS } from "./rpc/data";
import { FORMULA_ASKS } from "./rpc/formula";
import { HELP_ASKS } from "./rpc/help";
import { HOME_ASKS } from "./rpc/home";
import { IMPORT_ASKS } from "./rpc/import";
import { INSIGHT_ASKS } from "./rpc/insight";
import { MAIL_ASKS } from "./rpc/mail";
import { RULE_ASKS } from "./rpc/rules";
import { SETTINGS_ASKS } from "./rpc/settings";
import { type Fields, type ObjectOf, object } from "./rpc/shape";
import { STATE_ASKS } from "./rpc/state";
import { WIZARD_ASKS } from "./rpc/wizard";

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
    throw new Error(fill(appMessages["request-unknown"], platform.locale, { ask: String(name) }));
  const ask: Ask<Fields, object> = ASKS[name as AskName] as never;
  const fault = object(ask.fields)(rest, "");
  if (fault !== null)
    throw new Error(
      fill(appMessages["request-malformed"], platform.locale, { ask: String(name), at: fault }),
    );
  return ask.answer(platform, rest as never);
}
