import type { HttpAnswer, HttpCall, HttpFailure } from "../services/host";

/** A recorded answer: a text or bytes with status 200, or status, headers and body. */
export type Recorded =
  | string
  | {
      readonly status?: number;
      readonly headers?: HttpAnswer["headers"];
      readonly body?: string | Uint8Array;
    }
  | HttpFailure;

/** A network fault: the request or the answer is lost, the request arrives twice, or it is delayed. */
export type HttpFault =
  | { readonly what: "drop-request" | "drop-answer" | "duplicate" }
  | { readonly what: "delay"; readonly seconds: number };

const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?([/?#]|$)/i;

/** A stub of the network for UrlFetchApp: recorded answers first, then, if allowed, a real server on this machine. */
export class HttpStub {
  /** Answers by address, by address without its query, or by a prefix followed by `*`; a list is used up in order. */
  readonly recorded = new Map<string, Recorded | Recorded[] | ((call: HttpCall) => Recorded)>();
  /** Every request the script has made. */
  readonly requests: HttpCall[] = [];
  loopback = false;
  /** Advances the virtual clock. */
  pass: (milliseconds: number) => void = () => {};
  private readonly faults: HttpFault[] = [];

  /** @param isNear Whether an address may really be asked, once `loopback` is set. */
  constructor(
    private readonly real: (call: HttpCall) => HttpAnswer | HttpFailure,
    private readonly isNear: (url: string) => boolean = (url) => LOOPBACK.test(url),
  ) {}

  /** Injects faults into the next requests, in this order. */
  fault(...faults: HttpFault[]): void {
    this.faults.push(...faults);
  }

  fetch(call: HttpCall): HttpAnswer | HttpFailure {
    const fault = this.faults.shift();
    if (fault?.what === "drop-request") return { failure: "unreachable" };
    if (fault?.what === "duplicate") this.deliver(call);
    const answer = this.deliver(call);
    if (fault?.what === "drop-answer") return { failure: "unreachable" };
    if (fault?.what !== "delay") return answer;
    this.pass(Math.min(fault.seconds * 1000, call.timeoutMs));
    return fault.seconds * 1000 < call.timeoutMs ? answer : { failure: "timeout" };
  }

  private deliver(call: HttpCall): HttpAnswer | HttpFailure {
    this.requests.push(call);
    const answer = this.find(call);
    if (answer !== undefined) return full(answer);
    if (this.loopback && this.isNear(call.url)) return this.real(call);
    return { failure: this.isKnown(call.url) ? "unreachable" : "unknown" };
  }

  /** Whether a host exists: an answer of it is recorded under some address. */
  private isKnown(url: string): boolean {
    const host = hostOf(url);
    return LOOPBACK.test(url) || [...this.recorded.keys()].some((key) => hostOf(key) === host);
  }

  private find(call: HttpCall): Recorded | undefined {
    const start = [...this.recorded.keys()].find(
      (key) => key.endsWith("*") && call.url.startsWith(key.slice(0, -1)),
    );
    const found = [call.url, call.url.split("?")[0], start]
      .map((key) => this.recorded.get(key ?? ""))
      .find(Boolean);
    if (typeof found === "function") return found(call);
    if (!Array.isArray(found)) return found;
    return found.length > 1 ? found.shift() : found[0];
  }
}

const hostOf = (url: string): string => /^https?:\/\/[^/?#*]*/i.exec(url)?.[0].toLowerCase() ?? url;

function full(answer: Recorded): HttpAnswer | HttpFailure {
  if (typeof answer === "string") return full({ body: answer });
  if ("failure" in answer) return answer;
  const { status = 200, headers = {}, body = "" } = answer;
  return { status, headers, body: typeof body === "string" ? new TextEncoder().encode(body) : body };
}
