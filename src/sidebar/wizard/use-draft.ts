import { useEffect, useRef, useState } from "preact/hooks";
import type { WizardAnswer } from "../../app/rpc/wizard";
import type { Draft } from "../../app/wizard/draft";
import type { ViewProps } from "../view";
import { EMPTY, toggled } from "./step";
import { useKeptDraft } from "./use-kept-draft";

/** The wizard's draft: read when the view opens, changed step by step, kept on the server with every change. */
export function useDraft({ locale, send, fail }: Pick<ViewProps, "locale" | "send" | "fail">) {
  const [wizard, setWizard] = useState<WizardAnswer | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [resumed, setResumed] = useState(false);
  const latest = useRef<Draft>(EMPTY);
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

  const change = (edit: (now: Draft) => Draft): void => {
    show(edit(latest.current));
    kept.soon(latest.current);
  };
  /** Goes to another step, with the draft as it is or as it was given. */
  const goTo = (step: number, given: Draft | null): void => {
    change((now) => {
      const from = given ?? now;
      const { kpi } = from.goal;
      // What measures the goal belongs to its KPIs; a person may still take it out.
      const first = step === 1 && from.step === 0 && kpi !== "" && from.kpis.length === 0;
      return { ...(first ? toggled(from, kpi) : from), step };
    });
    kept.now();
    setResumed(false);
  };
  return { wizard, draft, latest, resumed, kept, change, goTo, clear: () => show(EMPTY) };
}
