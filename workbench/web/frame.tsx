import type { JSX } from "react";
import type { Locale } from "../../src/text/locale";
import { say } from "./words";

/** The page while the workbook loads, or with the reason why it cannot be opened. */
export function Frame({
  locale,
  failure,
}: {
  readonly locale: Locale;
  readonly failure: string | null;
}): JSX.Element {
  return (
    <div className="shell" lang={locale}>
      <header className="bar">
        <h1>{say("name", locale)}</h1>
      </header>
      <div />
      {failure === null ? (
        <Waiting locale={locale} />
      ) : (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

export function Waiting({ locale }: { readonly locale: Locale }): JSX.Element {
  return (
    <p className="waiting" role="status">
      {say("loading", locale)}
    </p>
  );
}
