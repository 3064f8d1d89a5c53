import { useEffect, useRef, useState } from "preact/hooks";
import type { WizardAnswer } from "../../app/rpc/wizard";
import type { Draft } from "../../app/wizard/draft";
import { interpolate } from "../../text/message";
import { Confirm } from "../parts/confirm";
import { Skeleton } from "../parts/skeleton";
import type { ViewProps } from "../view";
import { CheckStep } from "../wizard/check-step";
import { GoalStep } from "../wizard/goal-step";
import { KpiStep } from "../wizard/kpi-step";
import { ActionStep, OwnerStep } from "../wizard/people-steps";
import { EMPTY, toggled } from "../wizard/step";
import { TargetStep } from "../wizard/target-step";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { words } from "../words/wizard";

const STEPS = ["goal", "kpis", "targets", "owners", "actions", "check"] as const;
/** From a goal to KPIs with targets, owners and an answer to red; kept on the server with every change. */
export function Wizard(props: ViewProps) {
  const { locale, busy, send, say, fail, reload, go } = props;
  const [wizard, setWizard] = useState<WizardAnswer | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef<Draft>(EMPTY);
  const finishing = useRef(false);
  const form = useRef<HTMLDivElement>(null);
  const [resumed, setResumed] = useState(false);
  const kept = useKeptDraft(locale, fail);
  const show = (shown: Draft): void => {
    latest.current = shown;
    setDraft(shown);
  };
  useEffect(() => {
    // Who comes back at once finds what was typed last.
    void kept.arrived().then((own) =>
      send(
        { ask: "wizard" },
        (answer) => {
          setWizard(answer);
          show(own ?? answer.draft ?? EMPTY);
          setResumed((own ?? answer.draft) !== null);
          kept.now();
        },
        "read",
      ),
    );
  }, []);
  if (wizard === null || draft === null) return <Skeleton lines={8} />;
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
              send({ ask: "refresh", show: true }, async ({ message }) => {
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
  const change = (edit: (now: Draft) => Draft): void => {
    show(edit(latest.current));
    kept.soon(latest.current);
  };
  const to = (step: number, given: Draft | null = null): void => {
    change((now) => {
      const from = given ?? now;
      const { kpi } = from.goal;
      // What measures the goal belongs to its KPIs; a person may still take it out.
      const first = step === 1 && from.step === 0 && kpi !== "" && from.kpis.length === 0;
      return { ...(first ? toggled(from, kpi) : from), step };
    });
    kept.now();
    setResumed(false);
    heading.current?.focus();
  };
  const name = STEPS[Math.min(draft.step, STEPS.length - 1)];
  const step = { ...props, wizard, draft, change };
  const ready = draft.goal.name.trim() !== "" && draft.kpis.length > 0;
  return (
    // A choice counts at once, and typing when its field is left.
    <div ref={form} onChange={kept.now}>
      <h3 ref={heading} tabIndex={-1}>
        {interpolate(words.step, locale, { at: draft.step + 1, of: STEPS.length, name: words[name][locale] })}
      </h3>
      <progress max={STEPS.length} value={draft.step + 1} aria-hidden="true" />
      {resumed && <p role="status">{words.resumed[locale]}</p>}
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
          <button
            type="button"
            class="action"
            onClick={() => {
              // What could not be taken would be gone without a word.
              const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
              if (wrong != null) wrong.focus();
              else to(draft.step + 1);
            }}
          >
            {words.next[locale]}
          </button>
        ) : (
          <button
            type="button"
            class="action"
            disabled={busy || !ready}
            onClick={async () => {
              // A second click while the last draft is on its way would finish twice.
              if (finishing.current) return;
              finishing.current = true;
              await kept.rest();
              finishing.current = false;
              await send({ ask: "wizard-finish", draft: latest.current }, async ({ message, done }) => {
                if (!done) {
                  say(message);
                  return;
                }
                show(EMPTY);
                setSaved(message);
                await reload();
              });
            }}
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
          run={async () => {
            await kept.rest();
            await send({ ask: "wizard-save", draft: null }, () => show(EMPTY));
          }}
        />
      )}
      {/* Always there, so that nothing moves; read out it would only disturb. */}
      <p class="secondary kept">{kept.state !== "" && words[kept.state][locale]}</p>
    </div>
  );
}
