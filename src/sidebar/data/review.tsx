import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { DataAnswer } from "../../app/rpc/data";
import type { ViewProps } from "../view";
import { words } from "../words/data";
import { MappingForm } from "./mapping";
import type { Choices, Looking, useLooking } from "./use-looking";

/** What a review is given: the table that is looked over, the data in use, and where to go afterwards. */
export interface ReviewProps extends ViewProps {
  readonly looking: Looking;
  readonly chosen: Choices | null;
  readonly look: ReturnType<typeof useLooking>["look"];
  readonly data: DataAnswer;
  /** Reads the data in use again. */
  readonly read: () => Promise<unknown>;
  /** Back to the data in use, without a change. */
  readonly close: () => void;
  /** On with the data as they are now: everything is computed and read again. */
  readonly leave: (message: string, undo?: () => void) => Promise<void>;
}

/** A table with its columns as they will be read, below its title; `children` are the ways on. */
export function Review({
  looking: { look: found, staged, decisions: answered },
  chosen,
  look,
  locale,
  busy,
  title,
  url,
  children,
}: ReviewProps & { title: string; url: string; children: ComponentChildren }) {
  const top = useRef<HTMLParagraphElement>(null);
  // A new step begins at its top, for eyes and screen readers alike.
  useEffect(() => top.current?.focus(), [found.tab]);
  const { table, decisions } = chosen ?? { table: found.table, decisions: answered };
  return (
    <>
      <p ref={top} tabIndex={-1}>
        <strong>{title}</strong>
      </p>
      {staged?.notes.map((note) => (
        <p key={note} class="secondary">
          {note}
        </p>
      ))}
      <MappingForm
        look={found}
        table={table}
        url={url}
        locale={locale}
        busy={busy}
        decisions={decisions}
        change={(next) => void look(found.tab, staged, { table, decisions: next })}
        chooseTable={(other) => void look(found.tab, staged, { table: other, decisions: {} })}
      />
      <div class="buttons">{children}</div>
    </>
  );
}

/** The way on from a review; it rests while the table has no header to go by. */
export function UseButton({
  looking: { look },
  busy,
  text,
  run,
}: Pick<ReviewProps, "looking" | "busy"> & { text: string; run: () => void }) {
  const nothing = look.columns.every(({ header }) => header === "");
  return (
    <button type="button" class="action" disabled={busy || nothing} onClick={run}>
      {text}
    </button>
  );
}

export function BackButton({
  locale,
  busy,
  run,
}: Pick<ReviewProps, "locale" | "busy"> & { run: () => void }) {
  return (
    <button type="button" disabled={busy} onClick={run}>
      {words.back[locale]}
    </button>
  );
}
