/** A request as it leaves the script. */
export interface HttpCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly followRedirects: boolean;
  readonly timeoutMs: number;
}

/** An answer; a header that came several times has several values. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array;
}

/** Nobody answered: a host that no name leads to, one that is silent or refuses, or one too slow. */
export interface HttpFailure {
  readonly failure: "unknown" | "unreachable" | "timeout";
}

export type DigestName = "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

/** What the workbench needs from the machine it runs on; all of it answers synchronously, as Apps Script's services do. */
export interface Host {
  fetch(call: HttpCall): HttpAnswer | HttpFailure;
  /** Draws an SVG, with Japanese glyphs, as PNG. */
  png(svg: string): Uint8Array;
  digest(name: DigestName, bytes: Uint8Array): Uint8Array;
  hmac(name: DigestName, bytes: Uint8Array, key: Uint8Array): Uint8Array;
}
