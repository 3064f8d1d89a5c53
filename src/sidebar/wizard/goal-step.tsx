import type { DraftGoal } from "../../app/wizard/draft";
import { Choice } from "../parts/field";
import { NumberInput, PersonInput, TextArea, TextInput } from "../parts/inputs";
import { words } from "../words/wizard";
import type { StepProps } from "./step";

/** Where the company wants to be: in its own words, measured by what, how much, until when, who answers for it. */
export function GoalStep({ locale, wizard, draft, change }: StepProps) {
  const { goal } = draft;
  const set = (changes: Partial<DraftGoal>): void =>
    change((now) => ({ ...now, goal: { ...now.goal, ...changes } }));
  const measure = wizard.kpis.find(({ id }) => id === goal.kpi);
  return (
    <>
      <TextArea
        label={words.goalName[locale]}
        hint={words.goalHint[locale]}
        value={goal.name}
        onInput={(name) => set({ name })}
      />
      <Choice
        label={words.measure[locale]}
        value={goal.kpi}
        options={[["", words.choose[locale]], ...wizard.kpis.map(({ id, name }) => [id, name] as const)]}
        onChange={(kpi) => set({ kpi: kpi as DraftGoal["kpi"] })}
      />
      <NumberInput
        label={words.amount[locale]}
        unit={measure?.unit ?? "count"}
        currency={wizard.currency}
        value={goal.amount}
        wrong={words.noNumber[locale]}
        onInput={(amount) => set({ amount })}
      />
      <TextInput
        label={words.deadline[locale]}
        type="date"
        value={goal.deadline}
        onInput={(deadline) => set({ deadline })}
      />
      <PersonInput
        label={words.owner[locale]}
        value={goal.owner}
        people={wizard.people}
        onInput={(owner) => set({ owner })}
      />
    </>
  );
}
