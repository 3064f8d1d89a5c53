import type { OpenRealm, Realm } from "./realm";
import { restore, type ScopeSnapshot, takeScopeSnapshot } from "./scope-snapshot";

/** Global names that stay: those of ECMAScript, and those that cannot be deleted from a frame. */
const KEPT = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
  ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  window document location top`.split(/\s+/),
);
/** Size of the pool of frames: one for a job and one for the cell functions that run meanwhile. */
const POOL_SIZE = 2;

/**
 * Realms as hidden frames of the page's own origin, all names of the browser deleted that it lets go of. It is less strict
 * than Node's: `window` and `document` stay, nothing ends an endless loop, and what an async function does after its first
 * `await` comes too late. A frame is put back into its first state after an execution and serves the next, which
 * evaluates the code anew: so the browser does not have to learn each time what is worth compiling.
 */
export function realmsFor(code: string): OpenRealm {
  return () => new BrowserRealm(pooledFrame() ?? openFrame(), code);
}

interface Frame {
  readonly element: HTMLIFrameElement;
  readonly evaluate: (source: string) => unknown;
  readonly first: ScopeSnapshot;
}

const pool: Frame[] = [];

/** Takes a frame from the pool. It is restored once more: asynchronous code of a script may have run on after its end. */
function pooledFrame(): Frame | undefined {
  const frame = pool.pop();
  if (frame === undefined || restore(frame.first)) return frame;
  frame.element.remove();
  return undefined;
}

function openFrame(): Frame {
  const element = document.createElement("iframe");
  element.hidden = true;
  document.body.append(element);
  const scope = element.contentWindow as unknown as Record<string, unknown>;
  // Indirect: the code's functions become names of the frame's global scope, as in Apps Script.
  const evaluate = scope.eval as Frame["evaluate"];
  for (const name of Object.getOwnPropertyNames(scope)) if (!KEPT.has(name)) delete scope[name];
  return { element, evaluate, first: takeScopeSnapshot(scope, evaluate) };
}

class BrowserRealm implements Realm {
  constructor(
    private readonly frame: Frame,
    private readonly code: string,
  ) {}

  evaluate(source: string): unknown {
    return this.frame.evaluate(source);
  }

  run(entry: () => void): void {
    try {
      this.evaluate(this.code);
      entry();
    } finally {
      if (restore(this.frame.first) && pool.length < POOL_SIZE) pool.push(this.frame);
      else this.frame.element.remove();
    }
  }
}
