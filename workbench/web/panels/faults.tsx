import { type JSX, useRef, useState } from "react";
import { fault, outage } from "../../runtime/faults";
import { accessOf } from "../../services/access";
import { remaining } from "../../services/quota";
import type { Desk } from "../desk";
import { say } from "../words";
import { GoogleWays } from "./google-ways";
import { Switch } from "./switch";

/** Calls into a run at which it breaks: far enough in to have begun writing. */
const HALF_WAY = 40;

/** Google's servers that the add-on asks, and the sending alone, which comes after the question whether it may. */
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

/** Makes things go wrong, as they do in people's spreadsheets. */
export function Faults({ desk }: { readonly desk: Desk }): JSX.Element {
  const { locale, bench, line } = desk;
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
    desk.changed();
  };
  // A run with fewer calls leaves it armed for the next one.
  const isBreaking = line.breakAt > gate.count;
  const breakNext = () => {
    const at = isBreaking ? line.breakAt : gate.count + HALF_WAY;
    gate.failCall(at, isBreaking ? null : fault("kill"));
    line.breakAt = isBreaking ? 0 : at;
  };
  return (
    <div className="column">
      <p className="secondary">{say("faults-lead", locale)}</p>
      <Switch isOn={line.failNext} onChange={change(() => Object.assign(line, { failNext: !line.failNext }))}>
        {say("fail-next", locale)}
      </Switch>
      <Switch
        isOn={line.losesAnswers}
        onChange={change(() => Object.assign(line, { losesAnswers: !line.losesAnswers }))}
      >
        {say("lose-answers", locale)}
      </Switch>
      <Switch
        isOn={line.delay > 0}
        onChange={change(() => Object.assign(line, { delay: line.delay > 0 ? 0 : 3 }))}
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
      <GoogleWays desk={desk} />
    </div>
  );
}
