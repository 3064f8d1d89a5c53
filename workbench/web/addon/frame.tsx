import frameClient from "frame-client";
import { type JSX, useEffect, useRef } from "react";
import type { ShownPage } from "../../services/world";
import { fontRules } from "../fonts";
import { focusSheet } from "../grid/keyboard";
import type { PageController } from "../page-controller";

interface FrameProps {
  readonly controller: PageController;
  readonly page: ShownPage;
  readonly onResize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

/** An add-on's page in a frame of no origin, as Google shows it: it reaches the script by messages and nothing else. */
export function Frame({ controller, page, onResize = () => {} }: FrameProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const window = frame.current?.contentWindow;
      if (window === undefined || window === null || source !== window) return;
      const reply = (message: object): void => window.postMessage(message, "*");
      if (data.kind === "call")
        void answer(controller, data).then((found) => reply({ kind: "answer", id: data.id, answer: found }));
      else if (data.kind === "letters")
        void fontRules(data.text).then((rules) => reply({ kind: "font", rules }));
      else if (data.kind === "close") controller.closePage();
      else if (data.kind === "resize") onResize(data.size);
      else if (data.kind === "focus-sheet") focusSheet();
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [controller, onResize]);
  // Google puts the keyboard into what has just been opened; a person who is already elsewhere stays there.
  const takeFocus = (): void => {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== frame.current) return;
    frame.current?.blur();
    frame.current?.focus();
  };
  useEffect(() => frame.current?.focus(), []);
  return (
    <iframe
      ref={frame}
      title={page.title}
      onLoad={takeFocus}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-downloads"
      srcDoc={withClient(page, controller.bench.project.functions)}
    />
  );
}

async function answer(
  controller: PageController,
  { name, args }: { readonly name: string; readonly args: readonly unknown[] },
): Promise<object> {
  try {
    return { value: await controller.call(name, args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { error: { name: kind, message } };
  }
}

/** Inserts the client script before everything else of the page, as Google does. */
function withClient({ html, kind }: ShownPage, functions: readonly string[]): string {
  const about = JSON.stringify({ kind: kind === "sidebar" ? kind : "dialog", functions }).replace(
    /</g,
    "\\u003c",
  );
  const script = `<script>const RASHINBAN_FRAME=${about};${frameClient}</script>`;
  const style = '<style>body{font-family:Roboto,Arial,"Noto Sans JP",sans-serif}</style>';
  const head = /<head[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return `${html.slice(0, at)}${head === null ? "<!doctype html>" : ""}${style}${script}${html.slice(at)}`;
}
