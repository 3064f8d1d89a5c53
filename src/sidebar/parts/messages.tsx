import type { Locale } from "../../text/locale";
import { interpolate } from "../../text/message";
import { words } from "../words/frame";

export interface Said {
  readonly message: string;
  readonly error: string;
  readonly undo?: () => void;
  readonly again?: () => void;
}

/** One line for what was done or is being done, always there so that nothing moves; failures with a way out. */
export function Messages({
  locale,
  said,
  busy,
  close,
}: {
  locale: Locale;
  said: Said;
  busy: boolean;
  close: () => void;
}) {
  const { undo, again } = said;
  return (
    <>
      <p class="message" role="status">
        {busy ? words.working[locale] : said.message}
        {!busy && undo !== undefined && (
          <button
            type="button"
            class="link"
            onClick={() => {
              close();
              undo();
            }}
          >
            {words.undo[locale]}
          </button>
        )}
      </p>
      <div role="alert">
        {said.error !== "" && (
          <div class="failure">
            <p class="error">{interpolate(words.failed, locale, { error: said.error })}</p>
            {again !== undefined && (
              <button
                type="button"
                onClick={() => {
                  close();
                  again();
                }}
              >
                {words.again[locale]}
              </button>
            )}
            <button type="button" onClick={close}>
              {words.close[locale]}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
