import type { DraftKpi } from "../../app/wizard/draft";
import { interpolate } from "../../text/message";
import { Choice } from "../parts/field";
import { PersonInput, TextArea } from "../parts/inputs";
import { words } from "../words/wizard";
import { nameOf, type StepProps, withKpi } from "./step";

/** Who answers for each KPI, and how often it is looked at. */
export function OwnerStep({ locale, wizard, draft, change }: StepProps) {
  return (
    <>
      {draft.kpis.map(({ id, owner, cadence }) => (
        <section key={id} class="card" aria-label={nameOf(wizard, id)}>
          <h3>{nameOf(wizard, id)}</h3>
          <PersonInput
            label={words.kpiOwner[locale]}
            value={owner}
            people={wizard.people}
            onInput={(name) => change(withKpi(id, { owner: name }))}
          />
          <Choice
            label={words.cadence[locale]}
            value={cadence}
            options={[
              ["weekly", words.weekly[locale]],
              ["monthly", words.monthly[locale]],
            ]}
            onChange={(value) => change(withKpi(id, { cadence: value as DraftKpi["cadence"] }))}
          />
        </section>
      ))}
    </>
  );
}

/** What will be done on the day it turns red, decided while nobody is in a hurry. */
export function ActionStep({ locale, wizard, draft, change }: StepProps) {
  return (
    <>
      <p class="secondary">{words.ifRedHint[locale]}</p>
      {draft.kpis.map(({ id, action }) => (
        <TextArea
          key={id}
          label={interpolate(words.ifRed, locale, { kpi: nameOf(wizard, id) })}
          value={action}
          onInput={(text) => change(withKpi(id, { action: text }))}
        />
      ))}
    </>
  );
}
