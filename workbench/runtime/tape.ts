import { HANDED_OVER } from "../services/base/blob";
import type { Tape } from "../services/execution";

/**
 * The error that ends a step of an execution. The script does not see it; the next step runs the script again on its
 * recorded answers.
 */
export class Suspended extends Error {}

type RecordedAnswer = { readonly value: unknown } | { readonly error: unknown };

/**
 * A recording of the answers that services and clock have given to one execution. A script cannot be suspended and
 * resumed, but it can be run again from its start on the recorded answers: so it comes to the same point without any
 * effect happening twice.
 */
export class AnswerTape implements Tape {
  readonly suspension = new Suspended("suspended");
  private readonly answers: RecordedAnswer[] = [];
  private readonly times: number[] = [];
  private at = 0;
  private timeAt = 0;
  private budget = 0;

  /** Starts replaying; after the recorded answers, `calls` new calls may be made. */
  rewind(calls: number): void {
    this.at = 0;
    this.timeAt = 0;
    this.budget = calls;
  }

  get isReplaying(): boolean {
    return this.at < this.answers.length;
  }
  get isUsedUp(): boolean {
    return this.budget <= 0;
  }

  replay(): unknown {
    const answer = this.answers[this.at];
    this.at += 1;
    if ("error" in answer) throw answer.error;
    return answer.value;
  }

  record(answer: RecordedAnswer): void {
    this.budget -= 1;
    // Bytes are the script's own from here on, to change as it likes; every step must be given them as they were.
    const bytes = "value" in answer && Array.isArray(answer.value) && HANDED_OVER.has(answer.value);
    this.answers.push(bytes ? { value: (answer.value as number[]).slice() } : answer);
    this.at = this.answers.length;
  }

  now(read: () => number): number {
    if (this.timeAt === this.times.length) this.times.push(read());
    this.timeAt += 1;
    return this.times[this.timeAt - 1];
  }
}
