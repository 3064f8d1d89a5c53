import { useRef } from "preact/hooks";
import { interpolate } from "../../text/message";
import type { ViewProps } from "../view";
import { words } from "../words/data";
import type { Upload } from "./upload";

/** How far a file has come, and the way to give it up. */
export function Sending({
  upload: { state, sent, table, isGivenUp },
  locale,
  goOn,
  cancel,
}: {
  upload: Upload;
  locale: ViewProps["locale"];
  goOn: () => void;
  cancel: () => void;
}) {
  const line = useRef<HTMLParagraphElement>(null);
  const total = table.rows.length;
  const percent = total === 0 ? 100 : Math.floor((100 * sent) / total);
  const text = interpolate(
    words[state === "cancelling" ? "cancelling" : state === "broken" ? "broken" : "sending"],
    locale,
    { percent, sent, total },
  );
  // The button is removed or disabled: the focus moves to the line that reports the result.
  const doing = (deed: () => void) => () => {
    line.current?.focus();
    deed();
  };
  return (
    <div class="card">
      <p role="status" ref={line} tabIndex={-1}>
        {text}
      </p>
      <progress max={100} value={percent} aria-label={text} />
      {state === "broken" && !isGivenUp && (
        <button type="button" class="action" onClick={doing(goOn)}>
          {words.goOn[locale]}
        </button>
      )}
      <button type="button" disabled={state === "cancelling"} onClick={doing(cancel)}>
        {words.cancel[locale]}
      </button>
    </div>
  );
}
