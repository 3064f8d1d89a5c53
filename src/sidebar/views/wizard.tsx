import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../app/wizard/draft";
import { fill } from "../../text/message";
import { Confirm } from "../parts/confirm";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import { ask } from "../server";
import type { ViewProps } from "../view";
import { CheckStep } from "../wizard/check-step";
import { GoalStep } from "../wizard/goal-step";
import { KpiStep } from "../wizard/kpi-step";
import { ActionStep, OwnerStep } from "../wizard/people-steps";
import { EMPTY, type StepProps, toggled } from "../wizard/step";
import { TargetStep } from "../wizard/target-step";
import { words } from "../words/wizard";

const STEPS = ["goal", "kpis", "targets", "owners", "actions", "check"] as const;
/** Typing pauses this long before the draft is kept. */
const PAUSE = 700;

/** From a goal to KPIs with targets, owners and an answer to red; kept on the server with every change. */
export function Wizard(props: ViewProps) {
  const { locale, busy, send, say, reload, go } = props;
  const [wizard] = useAnswer(send, { ask: "wizard" });
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef<Draft | null>(null);
  const now = useRef<Draft>(EMPTY);
  useEffect(() => {
    if (wizard === null) return;
    setDraft(wizard.draft ?? EMPTY);
    if (wizard.draft !== null) say(words.resumed[locale]);
  }, [wizard]);
  const keep = (): void => {
    clearTimeout(waiting.current);
    const kept = latest.current;
    latest.current = null;
    if (kept !== null) ask({ ask: "wizard-save", draft: kept }).catch(() => say(words.notSaved[locale]));
  };
  // Another view, or the sidebar closed: what was typed last is kept too.
  useEffect(() => keep, []);
  if (wizard === null || draft === null) return <Skeleton lines={8} />;
  now.current = draft;
  if (saved !== "")
    return (
      <>
        <p>{saved}</p>
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={busy}
            onClick={() =>
              send({ ask: "refresh" }, async ({ message }) => {
                await reload();
                go("home");
                say(message);
              })
            }
          >
            {words.refresh[locale]}
          </button>
          <button type="button" onClick={() => setSaved("")}>
            {words.another[locale]}
          </button>
          <button type="button" onClick={() => go("home")}>
            {words.home[locale]}
          </button>
        </div>
      </>
    );
  const change: StepProps["change"] = (next) => {
    now.current = typeof next === "function" ? next(now.current) : next;
    setDraft(now.current);
    latest.current = now.current;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(keep, PAUSE);
  };
  const to = (step: number, from: Draft = draft): void => {
    const { kpi } = from.goal;
    // What measures the goal belongs to its KPIs; a person may still take it out.
    const first = step === 1 && from.step === 0 && kpi !== "" && from.kpis.length === 0;
    change({ ...(first ? toggled(from, kpi) : from), step });
    keep();
    heading.current?.focus();
  };
  const name = STEPS[Math.min(draft.step, STEPS.length - 1)];
  const step = { ...props, wizard, draft, change };
  const ready = draft.goal.name.trim() !== "" && draft.kpis.length > 0;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {fill(words.step, locale, { at: draft.step + 1, of: STEPS.length, name: words[name][locale] })}
      </h3>
      <progress max={STEPS.length} value={draft.step + 1} aria-hidden="true" />
      {name === "goal" && <GoalStep {...step} />}
      {name === "kpis" && <KpiStep {...step} />}
      {name === "targets" && <TargetStep {...step} />}
      {name === "owners" && <OwnerStep {...step} />}
      {name === "actions" && <ActionStep {...step} />}
      {name === "check" && (
        <CheckStep {...step} fixed={(fixed) => to(STEPS.indexOf(fixed.step), fixed.draft)} />
      )}
      {name === "check" && !ready && <p class="notice">{words.needs[locale]}</p>}
      <div class="steps">
        <button type="button" disabled={draft.step === 0} onClick={() => to(draft.step - 1)}>
          {words.back[locale]}
        </button>
        {name !== "check" ? (
          <button type="button" class="action" onClick={() => to(draft.step + 1)}>
            {words.next[locale]}
          </button>
        ) : (
          <button
            type="button"
            class="action"
            disabled={busy || !ready}
            onClick={() =>
              send({ ask: "wizard-finish", draft }, async ({ message, done }) => {
                if (!done) {
                  say(message);
                  return;
                }
                latest.current = null;
                setDraft(EMPTY);
                setSaved(message);
                await reload();
              })
            }
          >
            {words.save[locale]}
          </button>
        )}
      </div>
      {(draft.goal.name !== "" || draft.kpis.length > 0) && (
        <Confirm
          locale={locale}
          label={words.over[locale]}
          question={words.overAsk[locale]}
          yes={words.overYes[locale]}
          busy={busy}
          run={() => {
            latest.current = null;
            clearTimeout(waiting.current);
            void send({ ask: "wizard-save", draft: null }, () => setDraft(EMPTY));
          }}
        />
      )}
    </>
  );
}
