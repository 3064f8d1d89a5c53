import type { JSX } from "react";
import type { Desk } from "../desk";
import { passTime } from "../pass-time";
import { say } from "../words";
import { instantText } from "./instant";

const STEPS = [
  ["add-hour", 1],
  ["add-day", 24],
  ["add-week", 7 * 24],
] as const;

/** Moves time; the clock triggers in between fire. */
export function Clock({ desk }: { readonly desk: Desk }): JSX.Element {
  const { locale, bench } = desk;
  const advance = async (hours: number) => {
    const before = bench.executions.length;
    await passTime(desk, hours);
    // Somebody has started over meanwhile.
    if (desk.bench !== bench) return;
    const fired = bench.executions.slice(before).filter(({ kind }) => kind === "trigger");
    const failed = fired.filter(({ error }) => error !== null).length;
    desk.tell("toast", "", say("fired", locale, { count: fired.length, failed }));
  };
  const clocks = bench.triggers.filter(({ event }) => event === "CLOCK");
  return (
    <>
      <p className="now">{instantText(desk, bench.world.now)}</p>
      <p className="secondary">{say("clock-lead", locale)}</p>
      <div className="column">
        {STEPS.map(([word, hours]) => (
          <button type="button" key={word} disabled={desk.busy} onClick={() => void advance(hours)}>
            {say(word, locale)}
          </button>
        ))}
      </div>
      <h3>{say("triggers", locale)}</h3>
      {clocks.length === 0 && <p className="secondary">{say("no-trigger", locale)}</p>}
      <ul>
        {clocks.map(({ id, handler, next }) => (
          <li key={id}>
            <code>{handler}</code>
            {next !== undefined && (
              <span className="secondary">
                {say("next", locale)}: {instantText(desk, next)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
