import { interpolate } from "../../text/message";
import type { ViewProps } from "../view";
import { words } from "../words/start";

/** Two ways in: the made-up company, or one's own data. */
export function Start({ locale, state, busy, send, say, reload, go }: ViewProps) {
  const { length: count } = state.sources;
  const sample = () =>
    send({ ask: "sample" }, async ({ message }) => {
      await reload();
      go("home");
      say(message);
    });
  return (
    <>
      <p>{words.welcome[locale]}</p>
      {count > 0 ? (
        <div class="card">
          <p>{interpolate(words.already, locale, { count })}</p>
          <button type="button" class="action" onClick={() => go("home")}>
            {words.home[locale]}
          </button>
        </div>
      ) : (
        <section class="card">
          <h3>{words.sampleTitle[locale]}</h3>
          <p>{words.sampleAbout[locale]}</p>
          <button type="button" class="action" disabled={busy} onClick={sample}>
            {words.sample[locale]}
          </button>
        </section>
      )}
      <section class="card">
        <h3>{words.ownTitle[locale]}</h3>
        <p>{words.ownAbout[locale]}</p>
        <button type="button" onClick={() => go("data")}>
          {words.own[locale]}
        </button>
      </section>
    </>
  );
}
