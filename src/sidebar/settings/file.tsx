import { useState } from "preact/hooks";
import type { RpcAnswer } from "../../app/rpc/rpc";
import { interpolate } from "../../text/message";
import { Confirm } from "../parts/confirm";
import { FileInput } from "../parts/file-input";
import type { ViewProps } from "../view";
import { words } from "../words/settings";

type SettingsFile = RpcAnswer<{ ask: "settings-export" }>;

/** All settings as a file and back, and the way out of the spreadsheet. */
export function FileAndRemoval({
  read,
  locale,
  busy,
  send,
  say,
  fail,
  reload,
  go,
}: ViewProps & { read: () => Promise<unknown> }) {
  const [withData, setWithData] = useState(false);
  const save = () =>
    send({ ask: "settings-export" }, (file) => {
      download("rashinban-settings.json", JSON.stringify(file, null, 1));
      say(words.exported[locale]);
    });
  const bring = (file: SettingsFile, before: SettingsFile | null) =>
    send({ ask: "settings-import", file }, async ({ outcome, message }) => {
      await read();
      await reload();
      if (before === null) say(words.restored[locale]);
      else say(message, outcome === "done" ? () => void bring(before, null) : undefined);
    });
  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const file = parsed(await chosen.text());
    if (file === null) {
      fail(interpolate(words.notJson, locale, { file: chosen.name }));
      return;
    }
    await send({ ask: "settings-export" }, async (before) => {
      await bring(file, before);
    });
  };
  const remove = () =>
    send({ ask: "remove-everything", data: withData }, async ({ outcome, message }) => {
      await reload();
      if (outcome === "done") go("start");
      say(message);
    });
  return (
    <>
      <section>
        <h3>{words.file[locale]}</h3>
        <button type="button" disabled={busy} onClick={save}>
          {words.export[locale]}
        </button>
        <FileInput
          label={words.import[locale]}
          hint={words.importAbout[locale]}
          accept=".json,application/json"
          locale={locale}
          disabled={busy}
          open={open}
        />
      </section>
      <section>
        <h3>{words.removeTitle[locale]}</h3>
        <p>{words.removeAbout[locale]}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={withData}
            onChange={(event) => setWithData(event.currentTarget.checked)}
          />
          {words.withData[locale]}
        </label>
        <Confirm
          locale={locale}
          label={words.remove[locale]}
          question={words.sure[locale]}
          yes={words.yes[locale]}
          busy={busy}
          run={remove}
        />
      </section>
    </>
  );
}

/** Only whether it is a file of ours is asked here; the server looks at every cell. */
function parsed(text: string): SettingsFile | null {
  try {
    const file = JSON.parse(text);
    return typeof file?.rashinban === "number" ? file : null;
  } catch {
    return null;
  }
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
