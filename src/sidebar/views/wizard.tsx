import { useRef, useState } from "preact/hooks";
import type { Draft } from "../../app/wizard/draft";
import { interpolate } from "../../text/message";
import { Confirm } from "../parts/confirm";
import { Skeleton } from "../parts/skeleton";
import type { ViewProps } from "../view";
import { Saved } from "../wizard/saved";
import { STEPS } from "../wizard/step";
import { StepForm } from "../wizard/step-form";
import { useDraft } from "../wizard/use-draft";
import { words } from "../words/wizard";

/** From a goal to KPIs with targets, owners and an answer to red; kept on the server with every change. */
export function Wizard(props: ViewProps) {
  const { locale, busy, send, say, reload } = props;
  const { wizard, draft, latest, resumed, kept, change, goTo, clear } = useDraft(props);
  const [saved, setSaved] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const finishing = useRef(false);
  if (wizard === null || draft === null) return <Skeleton lines={8} />;
  if (saved !== "") return <Saved {...props} message={saved} another={() => setSaved("")} />;

  const to = (step: number, given: Draft | null = null): void => {
    goTo(step, given);
    heading.current?.focus();
  };
  const next = (): void => {
    // What could not be taken would be gone without a word.
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (wrong != null) wrong.focus();
    else to(draft.step + 1);
  };
  const finish = async (): Promise<void> => {
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
      clear();
      setSaved(message);
      await reload();
    });
  };
  const startOver = async (): Promise<void> => {
    await kept.rest();
    await send({ ask: "wizard-save", draft: null }, clear);
  };

  const name = STEPS[Math.min(draft.step, STEPS.length - 1)];
  const ready = draft.goal.name.trim() !== "" && draft.kpis.length > 0;
  return (
    // A choice counts at once, and typing when its field is left.
    <div ref={form} onChange={kept.now}>
      <h3 ref={heading} tabIndex={-1}>
        {interpolate(words.step, locale, { at: draft.step + 1, of: STEPS.length, name: words[name][locale] })}
      </h3>
      <progress max={STEPS.length} value={draft.step + 1} aria-hidden="true" />
      {resumed && <p role="status">{words.resumed[locale]}</p>}
      <StepForm
        {...props}
        name={name}
        wizard={wizard}
        draft={draft}
        change={change}
        fixed={(fixed) => to(STEPS.indexOf(fixed.step), fixed.draft)}
      />
      {name === "check" && !ready && <p class="notice">{words.needs[locale]}</p>}
      <div class="steps">
        <button type="button" disabled={draft.step === 0} onClick={() => to(draft.step - 1)}>
          {words.back[locale]}
        </button>
        {name !== "check" ? (
          <button type="button" class="action" onClick={next}>
            {words.next[locale]}
          </button>
        ) : (
          <button type="button" class="action" disabled={busy || !ready} onClick={finish}>
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
          run={startOver}
        />
      )}
      {/* Always there, so that nothing moves; read out it would only disturb. */}
      <p class="secondary kept">{kept.state !== "" && words[kept.state][locale]}</p>
    </div>
  );
}
