import { useState } from "preact/hooks";
import type { ActionsAnswer } from "../../app/rpc/actions";
import type { ActionView } from "../../app/tabs/action-views";
import type { KpiId } from "../../kpis/catalog";
import { bidiIsolate, interpolate } from "../../text/message";
import { takeProposed } from "../handover";
import { Choice } from "../parts/field";
import { PersonInput, TextArea, TextInput } from "../parts/inputs";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import type { ViewProps } from "../view";
import { words } from "../words/actions";

/** What is being done about the KPIs, by whom and until when; and what came of it. */
export function Actions(props: ViewProps) {
  const { locale, send, say } = props;
  const [read] = useAnswer(send, { ask: "actions" });
  const [changed, setChanged] = useState<ActionsAnswer | null>(null);
  const [proposed] = useState(takeProposed);
  const [adding, setAdding] = useState(proposed !== null);
  const answer = changed ?? read;
  if (answer === null) return <Skeleton />;
  const close = (action: ActionView, state: ActionView["state"], result: string): void => {
    const before = { id: action.id, state: action.state, result: action.result };
    void send({ ask: "action-state", id: action.id, state, result }, (given) => {
      setChanged(given);
      say(given.message, () => void send({ ask: "action-state", ...before }, setChanged));
    });
  };
  const open = answer.actions.filter(({ state }) => state === "open");
  const closed = answer.actions.filter(({ state }) => state !== "open");
  return (
    <>
      {adding ? (
        <NewAction
          {...props}
          people={answer.people}
          proposed={proposed}
          cancel={() => setAdding(false)}
          added={(given) => {
            setAdding(false);
            setChanged(given);
            say(given.message);
          }}
        />
      ) : (
        <button type="button" class="action" onClick={() => setAdding(true)}>
          {words.add[locale]}
        </button>
      )}
      {answer.actions.length === 0 && <p class="after">{words.none[locale]}</p>}
      {open.length > 0 && <h3>{interpolate(words.openOnes, locale, { count: open.length })}</h3>}
      <ul>
        {open.map((action) => (
          <Item key={action.id} action={action} {...props} close={close} />
        ))}
      </ul>
      {closed.length > 0 && <h3>{interpolate(words.closedOnes, locale, { count: closed.length })}</h3>}
      <ul>
        {closed.map((action) => (
          <Item key={action.id} action={action} {...props} close={close} />
        ))}
      </ul>
    </>
  );
}

function Item({
  action,
  locale,
  busy,
  close,
}: Pick<ViewProps, "locale" | "busy"> & {
  action: ActionView;
  close: (action: ActionView, state: ActionView["state"], result: string) => void;
}) {
  const [closing, setClosing] = useState(false);
  const [result, setResult] = useState(action.result);
  const due = action.due === "" ? words.noDue[locale] : interpolate(words.dueOn, locale, { due: action.due });
  const end = (state: "done" | "dropped"): void => {
    setClosing(false);
    close(action, state, result);
  };
  return (
    <li class="card">
      <strong>{action.action}</strong>
      <p class="secondary">
        {[action.kpiName, bidiIsolate(action.owner), due].filter((part) => part !== "").join(" · ")}
      </p>
      {action.overdue && <p class="error">{words.overdue[locale]}</p>}
      {action.effect !== "" && <p>{action.effect}</p>}
      {action.state !== "open" && (
        <p>
          {words[action.state === "done" ? "isDone" : "isDropped"][locale]}
          {action.result !== "" && ` · ${interpolate(words.resultOf, locale, { result: action.result })}`}
        </p>
      )}
      {action.state !== "open" ? (
        <button type="button" disabled={busy} onClick={() => close(action, "open", action.result)}>
          {words.reopen[locale]}
        </button>
      ) : closing ? (
        <>
          <TextArea label={words.result[locale]} value={result} onInput={setResult} />
          <button type="button" class="action" disabled={busy} onClick={() => end("done")}>
            {words.done[locale]}
          </button>
          <button type="button" disabled={busy} onClick={() => end("dropped")}>
            {words.drop[locale]}
          </button>
          <button type="button" onClick={() => setClosing(false)}>
            {words.cancel[locale]}
          </button>
        </>
      ) : (
        <button
          type="button"
          aria-label={`${words.done[locale]}: ${action.action}`}
          onClick={() => setClosing(true)}
        >
          {words.done[locale]}
        </button>
      )}
    </li>
  );
}

function NewAction({
  locale,
  state,
  busy,
  send,
  people,
  proposed,
  cancel,
  added,
}: ViewProps & {
  people: readonly string[];
  proposed: { readonly kpi: KpiId; readonly action: string } | null;
  cancel: () => void;
  added: (answer: ActionsAnswer) => void;
}) {
  const names = Object.entries(state.kpiNames) as [KpiId, string][];
  const [kpi, setKpi] = useState<KpiId>(proposed?.kpi ?? names[0][0]);
  const [action, setAction] = useState(proposed?.action ?? "");
  const [owner, setOwner] = useState("");
  const [due, setDue] = useState("");
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ ask: "action-add", kpi, action, owner, due }, added);
      }}
    >
      <Choice label={words.kpi[locale]} value={kpi} options={names} onChange={(id) => setKpi(id as KpiId)} />
      <TextArea label={words.action[locale]} value={action} onInput={setAction} />
      <PersonInput label={words.owner[locale]} value={owner} people={people} onInput={setOwner} />
      <TextInput label={words.due[locale]} type="date" value={due} onInput={setDue} />
      <button type="submit" class="action" disabled={busy || action.trim() === ""}>
        {words.save[locale]}
      </button>
      <button type="button" onClick={cancel}>
        {words.cancel[locale]}
      </button>
    </form>
  );
}
