import { useState } from "preact/hooks";
import { nextPaint } from "../parts/next-paint";
import { reasonOf } from "../server";
import type { ViewProps } from "../view";
import { words } from "../words/data";
import type { ReadTable } from "./read-file";
import { Upload } from "./upload";

/** Reads a file or pasted text in the browser, and carries its rows to the server. */
export function useFile({ locale, say, fail }: Pick<ViewProps, "locale" | "say" | "fail">) {
  const [reading, setReading] = useState(false);

  const carry = async (upload: Upload): Promise<void> => {
    say("");
    try {
      if (!(await upload.run())) say(words.cancelled[locale]);
    } catch (error) {
      fail(reasonOf(error, locale), () => void carry(upload));
    }
  };

  const bring = async (read: () => Promise<ReadTable>): Promise<void> => {
    say("");
    setReading(true);
    // A large file keeps the browser busy for a second: what is happening must be on the screen before.
    await nextPaint();
    try {
      const { table, texts } = await read();
      if (table === null) fail(texts.join(" "));
      else void carry(new Upload(table, texts));
    } catch (error) {
      fail(reasonOf(error, locale));
    } finally {
      setReading(false);
    }
  };

  const cancel = (upload: Upload): void => {
    const isOnItsWay = upload.state === "sending";
    upload.cancel();
    if (!isOnItsWay) void carry(upload);
  };

  return { reading, bring, carry, cancel };
}
