import { useEffect, useState } from "preact/hooks";
import type { Suggestion } from "../../app/wizard/suggest";
import type { KpiId } from "../../kpis/catalog";
import { interpolate } from "../../text/message";
import { Choice } from "../parts/field";
import { Skeleton } from "../parts/skeleton";
import { words } from "../words/wizard";
import { nameOf, type StepProps, toggled } from "./step";

/** More than this for one goal is said to be too many. */
const MAX_KPIS = 5;
const ROLES = ["goal", "driver", "leading"] as const;

/** The KPIs that a goal's tree proposes, with what the data at hand can compute; a person picks few. */
export function KpiStep({ locale, send, wizard, draft, change }: StepProps) {
  const goal = draft.goal.kpi;
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  useEffect(() => {
    if (goal === "") setFound([]);
    else void send({ ask: "wizard-suggest", kpi: goal }, ({ kpis }) => setFound(kpis), "read");
  }, [goal]);
  if (found === null) return <Skeleton lines={8} />;
  const picked = draft.kpis.map(({ id }) => id);
  const others = picked.filter((id) => !found.some((one) => one.id === id));
  const leads = found.some(({ id, timing }) => timing === "leading" && picked.includes(id));
  const toggle = (id: KpiId): void => change((now) => toggled(now, id));
  return (
    <>
      <p aria-live="polite">
        <strong>{interpolate(words.picked, locale, { n: picked.length })}</strong>{" "}
        {words[picked.length > MAX_KPIS ? "many" : "few"][locale]}
      </p>
      {picked.length > 0 && found.length > 0 && !leads && <p class="notice">{words.noLeading[locale]}</p>}
      {goal === "" && <p>{words.noGoalKpi[locale]}</p>}
      {ROLES.map((role) => {
        const mine = found.filter((one) => one.role === role);
        return (
          mine.length > 0 && (
            <fieldset key={role} class="plain">
              <legend>{words[`role-${role}`][locale]}</legend>
              {mine.map((one) => (
                <Suggested
                  key={one.id}
                  one={one}
                  on={picked.includes(one.id)}
                  toggle={toggle}
                  locale={locale}
                />
              ))}
            </fieldset>
          )
        );
      })}
      {others.length > 0 && (
        <fieldset class="plain">
          <legend>{words.other[locale]}</legend>
          {others.map((id) => (
            <label key={id} class="pick">
              <input type="checkbox" checked onChange={() => toggle(id)} />
              <strong>{nameOf(wizard, id)}</strong>
            </label>
          ))}
        </fieldset>
      )}
      <Choice
        label={words.other[locale]}
        value=""
        options={[
          ["", words.choose[locale]],
          ...wizard.kpis.filter(({ id }) => !picked.includes(id)).map(({ id, name }) => [id, name] as const),
        ]}
        onChange={(id) => id !== "" && toggle(id as KpiId)}
      />
    </>
  );
}

function Suggested({
  one,
  on,
  toggle,
  locale,
}: Pick<StepProps, "locale"> & { one: Suggestion; on: boolean; toggle: (id: KpiId) => void }) {
  return (
    <label class="pick">
      <input
        type="checkbox"
        aria-label={one.name}
        aria-describedby={`about-${one.id}`}
        checked={on}
        onChange={() => toggle(one.id)}
      />
      <strong>{one.name}</strong>
      <span id={`about-${one.id}`}>
        <span class="secondary">
          {one.because} {interpolate(words.now, locale, { value: one.value })}
        </span>
        <span class={one.state === "missing" ? "error" : "secondary"}>
          {words[`state-${one.state}`][locale]}
          {one.why !== "" && ` ${one.why}`}
        </span>
        {one.vanity !== "" && <span class="notice">{one.vanity}</span>}
      </span>
    </label>
  );
}
