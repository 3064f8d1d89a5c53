import { useState } from "preact/hooks";
import { Add } from "../data/add";
import { FileReview } from "../data/file-review";
import { Sending } from "../data/sending";
import { Sources } from "../data/sources";
import { TabReview } from "../data/tab-review";
import { forget, useUpload } from "../data/upload";
import { useFile } from "../data/use-file";
import { useLooking } from "../data/use-looking";
import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import type { ViewProps } from "../view";
import { words } from "../words/data";

/** Data in use, and the way in for more: choose, look over, use. */
export function Data(props: ViewProps) {
  const { locale, busy, send, say, reload, go } = props;
  const [data, read] = useAnswer(send, { ask: "data" });
  const upload = useUpload();
  const { looking, chosen, look, lookAt, close } = useLooking(props, upload);
  const { reading, bring, carry, cancel } = useFile(props);
  const [pasted, setPasted] = useState("");
  const leave = async (message: string, undo?: () => void): Promise<void> => {
    close();
    forget();
    await send({ ask: "refresh" });
    await read();
    await reload();
    // The button that had the keyboard is gone: it goes on from the top, where the next step is.
    go("data");
    say(message, undo);
  };

  if (data === null) return <Skeleton />;
  if (looking !== null) {
    const review = { ...props, looking, chosen, look, data, read, close, leave };
    if (looking.staged === null) return <TabReview {...review} />;
    return <FileReview {...review} imported={() => setPasted("")} />;
  }
  if (upload !== null)
    return (
      <Sending
        upload={upload}
        locale={locale}
        goOn={() => void carry(upload)}
        cancel={() => cancel(upload)}
      />
    );
  const waits = busy || reading;
  return (
    <>
      {reading && <p role="status">{words.reading[locale]}</p>}
      <Sources {...props} busy={waits} data={data} look={lookAt} />
      {data.sources.length > 0 && (
        <div class="buttons">
          <button type="button" class="action" onClick={() => go("wizard")}>
            {words.next[locale]}
          </button>
        </div>
      )}
      <Add
        data={data}
        locale={locale}
        busy={waits}
        text={pasted}
        setText={setPasted}
        look={lookAt}
        send={bring}
      />
    </>
  );
}
