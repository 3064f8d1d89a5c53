import type { ViewProps } from "../view";
import { words } from "../words/wizard";

/** What the wizard shows when it has finished: the message, and the ways on. */
export function Saved({
  message,
  another,
  locale,
  busy,
  send,
  say,
  reload,
  go,
}: ViewProps & {
  message: string;
  /** Begins with another goal. */
  another: () => void;
}) {
  const refresh = () =>
    send({ ask: "refresh", show: true }, async (answer) => {
      await reload();
      go("home");
      say(answer.message);
    });
  return (
    <>
      <p>{message}</p>
      <div class="buttons">
        <button type="button" class="action" disabled={busy} onClick={refresh}>
          {words.refresh[locale]}
        </button>
        <button type="button" onClick={another}>
          {words.another[locale]}
        </button>
        <button type="button" onClick={() => go("home")}>
          {words.home[locale]}
        </button>
      </div>
    </>
  );
}
