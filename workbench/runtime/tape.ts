import { HANDED_OVER } from "../services/base/blob";
import type { Tape } from "../services/execution";

/**
 * The error that ends a step of an execution. The script does not see it; the next step runs the script again on its
 * recorded answers.
 */
export class Suspended extends Error {}

type Heard = { readonly value: unknown } | { readonly error: unknown };

/**
 * What the services and the clock answered to one execution so far. A script cannot be stopped in the middle and go on
 * later, but it can be run again from its start and be given the same answers: with them it comes to the same point,
 * without any effect happening twice.
 */
export class AnswerTape implements Tape {
  readonly suspension = new Suspended("suspended");
  private readonly heard: Heard[] = [];
  private readonly times: number[] = [];
  private at = 0;
  private timeAt = 0;
  private budget = 0;

  /** Back to the start; after the answers known so far `calls` new calls may be made. */
  rewind(calls: number): void {
    this.at = 0;
    this.timeAt = 0;
    this.budget = calls;
  }

  get isReplaying(): boolean {
    return this.at < this.heard.length;
  }
  get isUsedUp(): boolean {
    return this.budget <= 0;
  }

  replay(): unknown {
    const heard = this.heard[this.at];
    this.at += 1;
    if ("error" in heard) throw heard.error;
    return heard.value;
  }

  keep(heard: Heard): void {
    this.budget -= 1;
    // Bytes are the script's own from here on, to change as it likes; every step must be given them as they were.
    const bytes = "value" in heard && Array.isArray(heard.value) && HANDED_OVER.has(heard.value);
    this.heard.push(bytes ? { value: (heard.value as number[]).slice() } : heard);
    this.at = this.heard.length;
  }

  now(read: () => number): number {
    if (this.timeAt === this.times.length) this.times.push(read());
    this.timeAt += 1;
    return this.times[this.timeAt - 1];
  }
}
