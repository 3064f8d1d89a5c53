import { type JSX, useState } from "react";
import { Dialog } from "./dialog";
import type { PageController } from "./page-controller";
import { say } from "./words";

/** The files in the order of the steps, by their names in Google's editor. */
const FILES = [
  { name: "Code.js", step: "install-code" },
  { name: "sidebar.html", step: "install-sidebar" },
  { name: "appsscript.json", step: "install-manifest" },
] as const;

/** The installation dialog: the three files to paste into a Google spreadsheet, and what to do with each. */
export function InstallDialog({
  controller,
  onClose,
}: {
  readonly controller: PageController;
  readonly onClose: () => void;
}): JSX.Element {
  const { locale } = controller;
  const [copied, setCopied] = useState<{ name: string; said: "copied" | "not-copied" } | null>(null);
  const copy = async (name: string) => {
    try {
      const response = await fetch(`addon/${name}`);
      if (!response.ok) throw new Error(`${response.status}`);
      await navigator.clipboard.writeText(await response.text());
      setCopied({ name, said: "copied" });
    } catch {
      setCopied({ name, said: "not-copied" });
    }
  };
  return (
    <Dialog title={say("install", locale).replace("…", "")} onClose={onClose} width={640}>
      <p>{say("install-lead", locale)}</p>
      <ol className="steps">
        {FILES.map(({ name, step }) => (
          <li key={name}>
            {say(step, locale)}
            <span className="take">
              {/* Browsers lend the clipboard only to pages that came safely. */}
              {window.isSecureContext && (
                <button type="button" onClick={() => void copy(name)}>
                  {say("copy", locale, { name })}
                </button>
              )}
              <a href={`addon/${name}`} download={name}>
                {say("download-file", locale, { name })}
              </a>
              <span role="status">{copied?.name === name && say(copied.said, locale)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p>{say("install-after", locale)}</p>
      <p>{say("install-warning", locale)}</p>
      <div className="buttons">
        <button type="button" className="action" onClick={onClose}>
          {say("close", locale)}
        </button>
      </div>
    </Dialog>
  );
}
