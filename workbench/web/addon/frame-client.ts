import { scriptHost } from "../../client/script-host";
import { scriptRun } from "../../client/script-run";

/**
 * The client of an add-on page: `google.script` over messages to the page around it. It runs before the page's own
 * scripts.
 */
declare const RASHINBAN_FRAME: { readonly kind: "sidebar" | "dialog"; readonly functions: readonly string[] };

type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

const waiting = new Map<number, (answer: Answer) => void>();
let serial = 0;
const post = (message: object): void => parent.postMessage(message, "*");

addEventListener("message", ({ source, data }) => {
  if (source !== parent) return;
  if (data.kind === "answer") {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  } else if (data.kind === "font") {
    const style = document.createElement("style");
    style.textContent = data.rules;
    document.head.append(style);
  }
});

const run = scriptRun(
  RASHINBAN_FRAME.functions,
  (name, args) =>
    new Promise((resolve) => {
      serial += 1;
      waiting.set(serial, resolve);
      post({ kind: "call", id: serial, name, args });
    }),
);
const host = scriptHost(RASHINBAN_FRAME.kind, {
  close: () => post({ kind: "close" }),
  resize: (size) => post({ kind: "resize", size }),
  focusSheet: () => post({ kind: "focus-sheet" }),
});
Object.assign(window, { google: { script: { run, host } } });

/** The frame may fetch no font, so the page around it sends the pieces for the letters that have appeared. */
const seen = new Set<string>();
function askForFont(): void {
  const fresh = [...(document.body?.textContent ?? "")].filter(
    (letter) => letter > "\u007f" && !seen.has(letter),
  );
  if (fresh.length === 0) return;
  for (const letter of fresh) seen.add(letter);
  post({ kind: "letters", text: [...new Set(fresh)].join("") });
}
let isDue = false;
new MutationObserver(() => {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    askForFont();
  }, 30);
}).observe(document, { subtree: true, childList: true, characterData: true });
