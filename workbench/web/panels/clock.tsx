import type { JSX } from "react";
import type { PageController } from "../page-controller";
import { passTime } from "../pass-time";
import { say } from "../words";
import { instantText } from "./instant";

const STEPS = [
  ["add-hour", 1],
  ["add-day", 24],
  ["add-week", 7 * 24],
] as const;

/** The panel of the virtual clock; advancing it fires the clock triggers in between. */
export function Clock({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale, bench } = controller;
  const advance = async (hours: number) => {
    const before = bench.executions.length;
    await passTime(controller, hours);
    // Somebody has started over meanwhile.
    if (controller.bench !== bench) return;
    const fired = bench.executions.slice(before).filter(({ kind }) => kind === "trigger");
    const failed = fired.filter(({ error }) => error !== null).length;
    controller.addNotice("toast", "", say("fired", locale, { count: fired.length, failed }));
  };
  const clocks = bench.triggers.filter(({ event }) => event === "CLOCK");
  return (
    <>
      <p className="now">{instantText(controller, bench.world.now)}</p>
      <p className="secondary">{say("clock-lead", locale)}</p>
      <div className="column">
        {STEPS.map(([word, hours]) => (
          <button type="button" key={word} disabled={controller.busy} onClick={() => void advance(hours)}>
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
                {say("next", locale)}: {instantText(controller, next)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
