import { useEffect, useState } from "preact/hooks";
import type { CheckAnswer } from "../../app/wizard/check";
import type { Fixed } from "../../app/wizard/fix";
import { Skeleton } from "../parts/skeleton";
import { words } from "../words/wizard";
import type { StepProps } from "./step";

const SCORES = ["score0", "score1", "score2"] as const;

/** The coach's word on the whole set, with its reasons, and what one click can put right. */
export function CheckStep({
  locale,
  busy,
  send,
  draft,
  fixed,
}: StepProps & { fixed: (fixed: Fixed) => void }) {
  const [found, setFound] = useState<CheckAnswer | null>(null);
  const asked = JSON.stringify({ ...draft, step: 0 });
  useEffect(() => {
    void send({ ask: "wizard-check", draft }, setFound, "read");
  }, [asked]);
  if (found === null) return <Skeleton lines={8} />;
  return (
    <>
      {found.advice.length === 0 && <p>{words.fine[locale]}</p>}
      {(["warn", "suggest"] as const).map((severity) => {
        const list = found.advice.filter((one) => one.severity === severity);
        return (
          list.length > 0 && (
            <section key={severity}>
              <h3>{words[severity][locale]}</h3>
              <ul>
                {list.map(({ says, fix, fixLabel }) => (
                  <li key={says} class={severity === "warn" ? "card warn" : "card"}>
                    <p>{says}</p>
                    {fix !== null && (
                      <button
                        type="button"
                        disabled={busy}
                        onClick={() => send({ ask: "wizard-fix", draft, fix }, fixed)}
                      >
                        {fixLabel}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <h3>{words.smart[locale]}</h3>
      {found.smart.map(({ id, name, letters }) => (
        <details key={id}>
          <summary>
            {name}{" "}
            {letters
              .map(({ letter, score }) => `${letter}${score === null ? "?" : ["✖", "△", "✓"][score]}`)
              .join(" ")}
          </summary>
          <dl>
            {letters.map(({ letter, score, says }) => (
              <div key={letter}>
                <dt>
                  {words[`letter${letter as "S" | "M" | "A" | "R" | "T"}`][locale]}
                  {locale === "ja" ? "：" : ": "}
                  {words[score === null ? "scoreNull" : SCORES[score]][locale]}
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
