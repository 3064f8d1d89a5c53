import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftKpi } from "../../app/wizard/draft";
import type { TargetView } from "../../app/wizard/target-view";
import type { KpiId } from "../../kpis/catalog";
import { interpolate } from "../../text/message";
import { Choice } from "../parts/field";
import { NumberInput } from "../parts/inputs";
import { Skeleton } from "../parts/skeleton";
import { Trend } from "../parts/trend";
import { reasonOf } from "../server";
import { words } from "../words/wizard";
import { nameOf, type StepProps, withKpi } from "./step";
import { useTargetView } from "./use-target-view";

/** A target for each KPI, set with the past in sight and how often it was reached. */
export function TargetStep(props: StepProps) {
  // Several may fail at once, and there is one place to say so: trying again asks for all of them.
  const [turn, setTurn] = useState(0);
  const failing = useRef(new Set<KpiId>());
  const takeBack = useRef(() => {});
  const report = (id: KpiId, error?: unknown): void => {
    failing.current.delete(id);
    if (error !== undefined) {
      failing.current.add(id);
      takeBack.current = props.fail(reasonOf(error, props.locale), () => setTurn((before) => before + 1));
    } else if (failing.current.size === 0) takeBack.current();
  };
  return (
    <>
      {props.draft.kpis.map((kpi) => (
        <Target key={kpi.id} kpi={kpi} {...props} turn={turn} report={report} />
      ))}
    </>
  );
}

function Target({
  kpi,
  locale,
  wizard,
  draft,
  change,
  turn,
  report,
}: StepProps & {
  kpi: DraftKpi;
  /** Another one asks anew. */
  turn: number;
  /** How asking went. */
  report: (id: KpiId, error?: unknown) => void;
}) {
  const { id, target, period, redBelow } = kpi;
  const view = useTargetView(kpi, draft.goal, turn, report);
  useEffect(() => {
    if (view !== null && period === "") change(withKpi(id, { period: view.periods[0].id }));
  }, [view, period]);
  const name = nameOf(wizard, id);
  if (view === null) return <Skeleton lines={4} />;
  const known = period === "" || view.periods.some((one) => one.id === period);
  const options = view.periods.map((one) => [one.id, one.label] as const);
  return (
    <section class="card" aria-label={name}>
      <h3>{name}</h3>
      <History name={name} view={view} locale={locale} />
      <NumberInput
        label={words.target[locale]}
        unit={view.unit}
        currency={view.currency}
        value={target}
        wrong={words.noNumber[locale]}
        onInput={(value) => change(withKpi(id, { target: value }))}
      />
      <Choice
        label={words.period[locale]}
        value={period}
        options={known ? options : [[period, period], ...options]}
        onChange={(value) => change(withKpi(id, { period: value }))}
      />
      <NumberInput
        label={words.redBelow[locale]}
        unit="percent"
        currency=""
        value={redBelow === undefined ? view.border.saved : redBelow}
        hint={words[`redBelow-${view.better}`][locale]}
        wrong={words.redBelowWrong[locale]}
        fits={(share) => share >= view.border.least && share < view.border.below}
        onInput={(share) => change(withKpi(id, { redBelow: share }))}
      />
      <div aria-live="polite">
        {view.notYet !== "" && <p class="notice">{view.notYet}</p>}
        {view.chance !== "" && <p>{view.chance}</p>}
        {view.thresholds !== "" && <p class="secondary">{view.thresholds}</p>}
      </div>
    </section>
  );
}

/** The past months of a KPI as a line with the target, and what span they cover. */
function History({ name, view, locale }: { name: string; view: TargetView } & Pick<StepProps, "locale">) {
  const { months, line } = view;
  return (
    <>
      <Trend
        values={months.map(({ value }) => value)}
        line={line}
        height={64}
        label={interpolate(words.history, locale, { kpi: name, n: months.length })}
      />
      {months.length > 1 && (
        <p class="secondary">
          {interpolate(words.months, locale, {
            n: months.length,
            from: months[0].period,
            to: months[months.length - 1].period,
          })}
        </p>
      )}
    </>
  );
}
