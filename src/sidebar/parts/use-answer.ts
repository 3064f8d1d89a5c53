import { useEffect, useState } from "preact/hooks";
import type { RpcAnswer, RpcRequest } from "../../app/rpc/rpc";
import type { ViewProps } from "../view";

/** What a view reads when it opens: null until it is there (show a skeleton), and how to read it again. */
export function useAnswer<R extends RpcRequest>(
  send: ViewProps["send"],
  request: R,
): [answer: RpcAnswer<R> | null, read: () => Promise<unknown>] {
  const [answer, setAnswer] = useState<RpcAnswer<R> | null>(null);
  const read = (): Promise<unknown> => send(request, (given) => setAnswer(() => given), "read");
  useEffect(() => {
    void read();
  }, []);
  return [answer, read];
}
