import { interpolate } from "../../text/message";
import { appMessages } from "../../text/messages/app";
import type { Platform } from "../platform";
import { ACTION_PROCEDURES } from "./actions";
import type { Procedure } from "./ask";
import { DATA_PROCEDURES } from "./data";
import { FORMULA_PROCEDURES } from "./formula";
import { HELP_PROCEDURES } from "./help";
import { HOME_PROCEDURES } from "./home";
import { IMPORT_PROCEDURES } from "./import";
import { INSIGHT_PROCEDURES } from "./insight";
import { MAIL_PROCEDURES } from "./mail";
import { RULE_PROCEDURES } from "./rules";
import { SETTINGS_PROCEDURES } from "./settings";
import { type Fields, type ObjectOf, object } from "./shape";
import { STATE_PROCEDURES } from "./state";
import { WIZARD_PROCEDURES } from "./wizard";

/**
 * The remote procedures of the sidebar by name, one file an area; each is the check at run time and the types of both
 * sides in one.
 */
export const PROCEDURES = {
  ...STATE_PROCEDURES,
  ...MAIL_PROCEDURES,
  ...IMPORT_PROCEDURES,
  ...INSIGHT_PROCEDURES,
  ...RULE_PROCEDURES,
  ...DATA_PROCEDURES,
  ...SETTINGS_PROCEDURES,
  ...HOME_PROCEDURES,
  ...WIZARD_PROCEDURES,
  ...FORMULA_PROCEDURES,
  ...ACTION_PROCEDURES,
  ...HELP_PROCEDURES,
};

type Procedures = typeof PROCEDURES;
type ProcedureName = keyof Procedures;

export type RpcRequest = {
  [K in ProcedureName]: { readonly ask: K } & ObjectOf<Procedures[K]["fields"]>;
}[ProcedureName];
export type RpcAnswer<R extends RpcRequest> = ReturnType<Procedures[R["ask"]]["answer"]>;

/**
 * Answers one request of the sidebar. An unknown or malformed request, from a page of another version say, is an error
 * in words.
 */
export function answer(platform: Platform, request: unknown): object {
  const { ask: name, ...rest } = Object(request) as { readonly ask?: unknown };
  if (!Object.keys(PROCEDURES).includes(String(name)))
    throw new Error(interpolate(appMessages["request-unknown"], platform.locale, { ask: String(name) }));
  const called: Procedure<Fields, object> = PROCEDURES[name as ProcedureName] as never;
  const fault = object(called.fields)(rest, "");
  if (fault !== null)
    throw new Error(
      interpolate(appMessages["request-malformed"], platform.locale, { ask: String(name), at: fault }),
    );
  return called.answer(platform, rest as never);
}
