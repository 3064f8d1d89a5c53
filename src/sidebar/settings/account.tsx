import type { SettingsAnswer } from "../../app/rpc/settings";
import { interpolate } from "../../text/message";
import type { ViewProps } from "../view";
import { words } from "../words/settings";

/** Whose account runs the schedule, and what is left of Google's limits. */
export function Account({
  answer: { schedule, quota },
  read,
  locale,
  busy,
  send,
  say,
  reload,
}: ViewProps & { answer: SettingsAnswer; read: () => Promise<unknown> }) {
  const { account, mine, me } = schedule;
  const run = (ask: "schedule" | "schedule-stop") =>
    send({ ask }, async ({ message }) => {
      await read();
      await reload();
      say(message);
    });
  const mail = () =>
    send({ ask: "send-mail" }, async ({ message }) => {
      await read();
      say(message);
    });
  const theirs = !mine && account !== "" && account !== me;
  const percent = Math.ceil((100 * quota.cells) / quota.cellsMost);
  const number = new Intl.NumberFormat(locale);
  const cells = interpolate(words.cells, locale, {
    count: number.format(quota.cells),
    most: number.format(quota.cellsMost),
    percent,
  });
  return (
    <>
      <section>
        <h3>{words.schedule[locale]}</h3>
        <p>
          {mine
            ? interpolate(words.mine, locale, { account: me })
            : theirs
              ? interpolate(words.theirs, locale, { account })
              : words.off[locale]}
        </p>
        <div class="pair">
          {!mine && (
            <button type="button" disabled={busy} onClick={() => run("schedule")}>
              {theirs ? words.takeOver[locale] : words.start[locale]}
            </button>
          )}
          {(mine || theirs) && (
            <button type="button" disabled={busy} onClick={() => run("schedule-stop")}>
              {words.stop[locale]}
            </button>
          )}
          <button type="button" disabled={busy} onClick={mail}>
            {words.sendNow[locale]}
          </button>
        </div>
      </section>
      <section>
        <h3>{words.quota[locale]}</h3>
        <p>{interpolate(words.mails, locale, { count: quota.mailsLeft })}</p>
        <p>{cells}</p>
        <meter min={0} max={100} high={80} optimum={0} value={percent} aria-label={cells} />
      </section>
    </>
  );
}
