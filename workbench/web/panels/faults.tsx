import { type JSX, useRef, useState } from "react";
import { fault, outage } from "../../runtime/faults";
import { accessOf } from "../../services/access";
import { remaining } from "../../services/quota";
import type { PageController } from "../page-controller";
import { say } from "../words";
import { GoogleWays } from "./google-ways";
import { Switch } from "./switch";

/** The service call at which a run is made to fail, counted from its start: late enough that it has written something. */
const FAILING_CALL = 40;

/** Services that can be made to fail; sending mail also on its own, as the quota is asked first. */
const SERVICES = [
  "UrlFetchApp",
  "MailApp.sendEmail",
  "MailApp",
  "SpreadsheetApp",
  "PropertiesService",
  "LockService",
  "ScriptApp",
  "Charts",
] as const;

/** The panel for injecting faults as they happen in real spreadsheets. */
export function Faults({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale, bench, connection } = controller;
  const { world, setting, trouble, person, gate } = bench;
  const [service, setService] = useState<string>(SERVICES[0]);
  // What has been armed once stays in its place, under the keyboard of whoever calls it off.
  const shown = useRef(new Set<string>()).current;
  for (const name of SERVICES) if (gate.isArmed(name)) shown.add(name);
  const isRevoked = accessOf(world, setting.user).granted === "none";
  const isBusy = world.locks.document === 0;
  const left = remaining({ world, setting }, "email");
  const change = (work: () => void) => () => {
    work();
    controller.changed();
  };
  // A run with fewer calls leaves it armed for the next one.
  const isBreaking = connection.breakAt > gate.count;
  const breakNext = () => {
    const at = isBreaking ? connection.breakAt : gate.count + FAILING_CALL;
    gate.failCall(at, isBreaking ? null : fault("kill"));
    connection.breakAt = isBreaking ? 0 : at;
  };
  return (
    <div className="column">
      <p className="secondary">{say("faults-lead", locale)}</p>
      <Switch
        isOn={connection.failNext}
        onChange={change(() => Object.assign(connection, { failNext: !connection.failNext }))}
      >
        {say("fail-next", locale)}
      </Switch>
      <Switch
        isOn={connection.losesAnswers}
        onChange={change(() => Object.assign(connection, { losesAnswers: !connection.losesAnswers }))}
      >
        {say("lose-answers", locale)}
      </Switch>
      <Switch
        isOn={connection.delay > 0}
        onChange={change(() => Object.assign(connection, { delay: connection.delay > 0 ? 0 : 3 }))}
      >
        {say("slow", locale)}
      </Switch>
      <Switch isOn={isBreaking} onChange={change(breakNext)}>
        {say("fail-script", locale)}
      </Switch>
      <Switch
        isOn={isBusy}
        onChange={change(() => (isBusy ? trouble.releaseLock("document") : trouble.holdLock("document")))}
      >
        {say("lock", locale)}
      </Switch>
      <Switch
        isOn={gate.refusals !== "at once"}
        onChange={change(() => {
          gate.refusals = gate.refusals === "at once" ? "flush" : "at once";
        })}
      >
        {say("refuse-late", locale)}
      </Switch>
      <Switch isOn={isRevoked} onChange={change(() => (isRevoked ? person.grant() : person.revoke()))}>
        {say("revoke", locale)}
      </Switch>
      <label className="service">
        {say("service", locale)}
        <select value={service} onChange={(event) => setService(event.target.value)}>
          {SERVICES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {SERVICES.filter((name) => name === service || shown.has(name)).map((name) => (
        <Switch
          key={name}
          isOn={gate.isArmed(name)}
          onChange={change(() => gate.failNext(name, gate.isArmed(name) ? null : outage()))}
        >
          {say("fail-service", locale, { service: name })}
        </Switch>
      ))}
      <button type="button" disabled={left === 0} onClick={change(() => trouble.exhaust("email"))}>
        {say("no-quota", locale)}
      </button>
      <p className="secondary">{say("quota-left", locale, { count: left })}</p>
      <GoogleWays controller={controller} />
    </div>
  );
}
