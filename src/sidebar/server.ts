import type { RpcAnswer, RpcRequest } from "../app/rpc/rpc";
import type { Locale } from "../text/locale";
import { explained } from "../text/messages/google";
import { lost } from "./words/lost";

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(request: RpcRequest): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Google drops what is too large or holds what it cannot pass, and calls that a success with null. */
class LostAnswer extends Error {}

/** Asks the server; the answer's type follows from the request's. Every answer is an object, so null is none. */
export function ask<R extends RpcRequest>(request: R): Promise<RpcAnswer<R>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => {
        if (value === null || value === undefined) reject(new LostAnswer("null"));
        else resolve(value as RpcAnswer<R>);
      })
      .withFailureHandler(reject)
      .rpc(request);
  });
}

/** What is in front of a message says of what class it is, which tells a person nothing. */
const CLASSES = /^(((Script|Network)?Error|Exception): )+/;

/**
 * Why a request failed, in the person's language: what has happened and what to do. A sentence of our own server comes
 * as it is, and so does what nobody knows yet.
 */
export function reasonOf(error: unknown, locale: Locale): string {
  if (error instanceof LostAnswer) return lost[locale];
  return explained(String(error).replace(CLASSES, ""), locale);
}
