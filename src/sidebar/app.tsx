import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RpcAnswer, RpcRequest } from "../app/rpc/rpc";
import type { StateAnswer } from "../app/rpc/state";
import { toLocale } from "../text/locale";
import { Menu } from "./parts/menu";
import { Messages, type Said } from "./parts/messages";
import { Skeleton } from "./parts/skeleton";
import { ask, reasonOf } from "./server";
import type { ViewName, ViewProps } from "./view";
import { VIEWS } from "./views";
import { words } from "./words/frame";

const NOTHING: Said = { message: "", error: "" };

/** The frame around the views: menu, messages, and one way of asking the server. */
export function App() {
  const [state, setState] = useState<StateAnswer | null>(null);
  const [chosen, setChosen] = useState<ViewName | null>(null);
  const [said, setSaid] = useState<Said>(NOTHING);
  const [running, setRunning] = useState<readonly { readonly of?: number }[]>([]);
  // Which visit of a view is on the screen: each begins anew, and what an earlier one had asked for answers later.
  const visit = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const locale = state?.locale ?? toLocale(navigator.language);
  const name: ViewName = chosen ?? (state?.sources.length === 0 ? "start" : "home");
  const view = VIEWS[name];

  const mine = visit.current;
  /** `then` is part of what "try again" does again. Deeds keep the buttons of all views waiting, a read those of its own. */
  const attempt = async <R extends RpcRequest>(
    request: R,
    then?: (answer: RpcAnswer<R>) => void | Promise<void>,
    kind?: "read",
  ): Promise<RpcAnswer<R> | null> => {
    if (kind !== "read") setSaid(NOTHING);
    else if (visit.current === mine) setSaid((before) => ({ ...before, error: "", again: undefined }));
    const call = kind === "read" ? { of: mine } : {};
    setRunning((calls) => [...calls, call]);
    try {
      const answer = await ask(request);
      await then?.(answer);
      return answer;
    } catch (error) {
      // Nobody waits any more for what a view wanted to show that has been left.
      if (kind !== "read" || visit.current === mine)
        setSaid({
          message: "",
          error: reasonOf(error, locale),
          again: () => void attempt(request, then, kind),
        });
      return null;
    } finally {
      setRunning((calls) => calls.filter((one) => one !== call));
    }
  };
  const reload = async (): Promise<void> => {
    await attempt({ ask: "state" }, setState);
  };
  useEffect(() => {
    void reload();
  }, []);
  // The heading takes the focus, so that a screen reader reads the new view and the keyboard goes on from there.
  useLayoutEffect(() => {
    if (chosen !== null) heading.current?.focus();
  }, [chosen]);

  const go = (next: ViewName): void => {
    setSaid(NOTHING);
    if (next === chosen) heading.current?.focus();
    else visit.current += 1;
    setChosen(next);
  };
  const busy = running.some(({ of }) => of === undefined || of === mine);
  const props: ViewProps | null = state && {
    locale,
    state,
    busy,
    send: attempt,
    say: (message, undo) => setSaid({ message, error: "", undo }),
    fail: (error, again) => {
      const failure = { message: "", error, again };
      setSaid(failure);
      return () => setSaid((now) => (now === failure ? NOTHING : now));
    },
    reload,
    // Whoever has gone on to another view meanwhile stays there.
    go: (next) => visit.current === mine && go(next),
  };
  const Shown = view.show;
  return (
    <div lang={locale}>
      <header>
        <h1>{words.title[locale]}</h1>
        <Menu locale={locale} current={name} go={go} />
      </header>
      {state !== null && state.build !== document.body.dataset.build && (
        <p class="error" role="alert">
          {words["builds-differ"][locale]}
        </p>
      )}
      <Messages locale={locale} said={said} busy={busy} close={() => setSaid(NOTHING)} />
      <main aria-busy={busy}>
        <h2 ref={heading} tabIndex={-1}>
          {view.title[locale]}
        </h2>
        {props === null ? <Skeleton /> : <Shown key={`${name}-${mine}`} {...props} />}
      </main>
    </div>
  );
}
