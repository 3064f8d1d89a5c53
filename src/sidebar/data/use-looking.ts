import { useEffect, useRef, useState } from "preact/hooks";
import type { Look } from "../../app/import/look";
import type { TableName } from "../../facts/table";
import type { ViewProps } from "../view";
import type { Decisions } from "./mapping";
import type { Upload } from "./upload";

/** A table whose columns a person looks over before it counts. */
export interface Looking {
  readonly look: Look;
  readonly decisions: Decisions;
  /** A file whose rows wait in a staging tab until they are imported. */
  readonly staged: Upload | null;
}

/** What a person has chosen of a table: which one it is (null leaves it to a guess), and its columns. */
export interface Choices<Table = TableName> {
  readonly table: Table;
  readonly decisions: Decisions;
}

/** The table that is looked over now, and how to look at another one or with other choices. */
export function useLooking({ send, say }: Pick<ViewProps, "send" | "say">, upload: Upload | null) {
  const [looking, setLooking] = useState<Looking | null>(null);
  /** What was chosen since, while its answer is on the way: the next choice is added to it. */
  const [chosen, setChosen] = useState<Choices | null>(null);
  /** Number of the last question: the answer to an earlier one knows less than was chosen. */
  const asked = useRef(0);

  const look = async (
    tab: number,
    staged: Upload | null,
    { table, decisions }: Choices<TableName | null>,
  ): Promise<void> => {
    say("");
    // Who leaves the columns of a file and comes back goes on with what was chosen.
    if (staged !== null) staged.reading = { as: table, decisions };
    if (table !== null) setChosen({ table, decisions });
    asked.current += 1;
    const turn = asked.current;
    await send(
      { ask: "look", tab, table, decisions },
      (answer) => {
        if (!staged?.isGivenUp && turn === asked.current) setLooking({ look: answer, decisions, staged });
      },
      "read",
    );
    // Where no answer came, what was answered before is shown again: that is what would be used.
    if (turn === asked.current) setChosen(null);
  };

  const arrived = upload?.state === "there" ? upload : null;
  // It may have arrived while nobody was here.
  useEffect(() => {
    if (arrived === null || arrived.tab === null) return;
    const { as, decisions } = arrived.reading;
    void look(arrived.tab, arrived, { table: as, decisions });
  }, [arrived]);

  return {
    looking,
    chosen,
    look,
    lookAt: (tab: number) => void look(tab, null, { table: null, decisions: {} }),
    close: () => setLooking(null),
  };
}
