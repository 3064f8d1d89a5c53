import type { Scorecard } from "../../report/scorecard";
import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { words } from "../words/home";

/** When it was computed and from what; what could not be read, or is still loading. */
export function Freshness({ locale, scorecard }: { locale: Locale; scorecard: Scorecard }) {
  return (
    <>
      <h3>{words.data[locale]}</h3>
      <p class="secondary">
        {interpolate(words.computed, locale, { at: scorecard.computedAt.slice(0, 16).replace("T", " ") })}
      </p>
      <ul class="sources">
        {scorecard.sources.map((source) => (
          <li key={source.tab}>
            {source.tab}{" "}
            <span class="secondary">{interpolate(words.rows, locale, { rows: source.rows })}</span>
            {source.pending && <span class="error"> {words.pending[locale]}</span>}
            {source.unread > 0 && (
              <span class="error"> {interpolate(words.unread, locale, { count: source.unread })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
