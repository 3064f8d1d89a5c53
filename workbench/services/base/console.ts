import { Emulated } from "../emulated";
import type { Execution, LogLine } from "../execution";
import { formatString, printed } from "./format";

/** Apps Script's console: exactly the documented methods (platform.md §5). */
export class Console extends Emulated {
  private readonly $timers = new Map<string, number>();

  constructor(readonly $execution: Execution) {
    super("console", "console");
  }

  log(...args: unknown[]): void {
    write(this.$execution, "log", args);
  }
  info(...args: unknown[]): void {
    write(this.$execution, "info", args);
  }
  warn(...args: unknown[]): void {
    write(this.$execution, "warn", args);
  }
  error(...args: unknown[]): void {
    write(this.$execution, "error", args);
  }
  time(label: string): void {
    this.$timers.set(label, this.$execution.world.now);
  }
  timeEnd(label: string): void {
    const started = this.$timers.get(label) ?? this.$execution.world.now;
    write(this.$execution, "log", [`${label}: ${this.$execution.world.now - started}ms`]);
  }
}

function write(execution: Execution, level: LogLine["level"], args: unknown[]): void {
  const [first, ...rest] = args;
  const formatted = typeof first === "string" && /%[sdif]/.test(first) && rest.length > 0;
  const text = formatted ? formatString(first, rest) : args.map(printed).join(" ");
  execution.log.push({ level, text });
}
