import { type Kept, keep, restore } from "./kept-scope";
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
 * A text that is one function and nothing else, as the packed jobs are, evaluates to the same each time: the browser need
 * not read it again, nor learn again what in it is worth compiling. All evaluation here is indirect.
 */
const REMEMBERING = `((evaluate, sourceOf) => {
  let known, made;
  return { eval(text) {
    if (text === known) return made;
    const result = evaluate(text);
    if (typeof result === "function" && text.replace(/;$/, "") === sourceOf.call(result)) [known, made] = [text, result];
    return result;
  } }.eval;
})(eval, Function.prototype.toString)`;
/** One for a job and one for the cells that are computed meanwhile. */
const SPARE = 2;

/**
 * Realms as hidden frames of the page's own origin, all names of the browser deleted that it lets go of. It is less strict
 * than Node's: `window` and `document` stay, nothing ends an endless loop, and what an async function does after its first
 * `await` comes too late. A frame is put back into its first state after an execution and serves the next, which
 * evaluates the code anew: so the browser does not have to learn each time what is worth compiling.
 */
export function realmsFor(code: string): OpenRealm {
  return () => new BrowserRealm(spareFrame() ?? openFrame(), code);
}

interface Frame {
  readonly element: HTMLIFrameElement;
  readonly evaluate: (source: string) => unknown;
  readonly first: Kept;
}

const spare: Frame[] = [];

/** What a script began and nobody waited for may have run on after its end. */
function spareFrame(): Frame | undefined {
  const frame = spare.pop();
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
  scope.eval = evaluate(REMEMBERING);
  return { element, evaluate, first: keep(scope, evaluate) };
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
      if (restore(this.frame.first) && spare.length < SPARE) spare.push(this.frame);
      else this.frame.element.remove();
    }
  }
}
