import type { Locale } from "../../text/locale";
import type { View, ViewName } from "../view";
import { VIEWS } from "../views";
import { words } from "../words/frame";

export function Menu({
  locale,
  current,
  go,
}: {
  locale: Locale;
  current: ViewName;
  go: (view: ViewName) => void;
}) {
  return (
    <nav aria-label={words.menu[locale]}>
      <ul>
        {(Object.entries(VIEWS) as [ViewName, View][]).map(([name, { tab }]) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === current ? "page" : undefined}
              onClick={() => go(name)}
            >
              {tab[locale]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
