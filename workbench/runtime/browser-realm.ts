import type { OpenRealm, Realm } from "./realm";

/** What ECMAScript itself puts into a global scope, and what no page can take out of a frame's. */
const KEPT = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
  ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  window document location top`.split(/\s+/),
);

/**
 * Realms as hidden frames of the page's own origin, one for each execution, all names of the browser deleted that it lets
 * go of. It is less strict than Node's: `window` and `document` stay, nothing ends an endless loop, and what an async
 * function does after its first `await` comes too late.
 */
export function realmsFor(code: string): OpenRealm {
  return () => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const scope = frame.contentWindow as unknown as Scope;
    // Indirect: the code's functions become names of the frame's global scope, as in Apps Script.
    const evaluate = scope.eval;
    for (const name of Object.getOwnPropertyNames(scope)) if (!KEPT.has(name)) delete scope[name];
    return new BrowserRealm(frame, code, evaluate);
  };
}

type Scope = Record<string, unknown> & { readonly eval: (source: string) => unknown };

class BrowserRealm implements Realm {
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly code: string,
    readonly evaluate: (source: string) => unknown,
  ) {}

  run(entry: () => void): void {
    try {
      this.evaluate(this.code);
      entry();
    } finally {
      this.frame.remove();
    }
  }
}
