import type { ComponentChildren } from "preact";
import type { RpcAnswer, RpcRequest } from "../app/rpc/rpc";
import type { StateAnswer } from "../app/rpc/state";
import type { Locale, Text } from "../text/locale";

/** A view is a name here, a file in views/, its words in words/, and an entry in views.ts. */
export type ViewName = "start" | "home" | "data" | "wizard" | "actions" | "formula" | "settings" | "help";

/** What every view is given. */
export interface ViewProps {
  readonly locale: Locale;
  readonly state: StateAnswer;
  /** A request is under way; buttons that start another one wait. */
  readonly busy: boolean;
  /**
   * Asks the server with everything a person needs to see around it: progress, and a failure in words with "try again".
   * `then` runs once it is answered, also by "try again"; it may say what was done. Resolves to null where it failed.
   * What is only `read` for a view leaves on the screen what was said of the deed that led there.
   */
  send<R extends RpcRequest>(
    request: R,
    then?: (answer: RpcAnswer<R>) => void | Promise<void>,
    kind?: "read",
  ): Promise<RpcAnswer<R> | null>;
  /** Says what was done, read out by screen readers; with a way back where there is one. */
  say(message: string, undo?: () => void): void;
  /**
   * Says what went wrong outside of `send`, and how to try it again where that makes sense. What comes back takes it
   * off the screen, if it is still there, once it is no longer true.
   */
  fail(error: string, again?: () => void): () => void;
  /** Reads the state again, after a change that other views show. */
  reload(): Promise<void>;
  go(view: ViewName): void;
}

/** One view: its place in the menu, its heading, and what it shows. */
export interface View {
  /** Short: eight of them share 300 pixels. */
  readonly tab: Text;
  readonly title: Text;
  readonly show: (props: ViewProps) => ComponentChildren;
}
