import { Emulated, type Emulates } from "../emulated";
import type { Execution } from "../execution";
import { formatString, printed } from "./format";

export class Logger extends Emulated implements Emulates<GoogleAppsScript.Base.Logger, keyof Logger> {
  constructor(readonly $execution: Execution) {
    super("Logger", "Logger");
  }

  log(first: unknown, ...rest: unknown[]): this {
    const text = typeof first === "string" && rest.length > 0 ? formatString(first, rest) : printed(first);
    this.$execution.log.push({ level: "info", text });
    return this;
  }
  getLog(): string {
    return this.$execution.log.map((line) => `${line.text}\n`).join("");
  }
  clear(): void {
    this.$execution.log.length = 0;
  }
}
