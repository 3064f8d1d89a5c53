import type { RpcAnswer, RpcRequest } from "../app/rpc";

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(request: RpcRequest): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Asks the server; the answer's type follows from the request's. */
export function ask<R extends RpcRequest>(request: R): Promise<RpcAnswer<R>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => resolve(value as RpcAnswer<R>))
      .withFailureHandler(reject)
      .rpc(request);
  });
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
