/** An HTTP request of the script. */
export interface HttpCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly followRedirects: boolean;
  readonly timeoutMs: number;
}

/** An HTTP answer; a repeated header has several values. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array;
}

/** A request without an answer: the host is unknown, unreachable, or timed out. */
export interface HttpFailure {
  readonly failure: "unknown" | "unreachable" | "timeout";
}

export type DigestName = "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

/**
 * The machine that the workbench runs on, Node or a browser; everything answers synchronously, as Apps Script's services
 * do.
 */
export interface Host {
  fetch(call: HttpCall): HttpAnswer | HttpFailure;
  /** Draws an SVG, with Japanese glyphs, as PNG. */
  png(svg: string): Uint8Array;
  digest(name: DigestName, bytes: Uint8Array): Uint8Array;
  hmac(name: DigestName, bytes: Uint8Array, key: Uint8Array): Uint8Array;
}
