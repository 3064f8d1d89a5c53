import type { JSX, ReactNode } from "react";
import type { Locale } from "../../../src/text/locale";
import { say } from "../words";

interface PanelProps {
  readonly title: string;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the page's edge, for controls of the workbench itself. */
export function Panel({ title, locale, onClose, children }: PanelProps): JSX.Element {
  return (
    <aside className="panel" aria-label={title}>
      <div className="title">
        <h2>{title}</h2>
        <button type="button" aria-label={say("close", locale)} onClick={onClose}>
          ×
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <div className="content" tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}
