import { interpolate } from "../../text/message";
import { words } from "../words/data";
import { confirmed } from "./mapping";
import { BackButton, Review, type ReviewProps, UseButton } from "./review";
import { forget } from "./upload";

/** The review of a file that waits in a staging tab: its rows are imported, or given up. */
export function FileReview(props: ReviewProps & { imported: () => void }) {
  const { looking, locale, send, fail, close, leave, imported } = props;
  const { look, decisions } = looking;
  const importRows = () =>
    send(
      {
        ask: "import-end",
        tab: look.tab,
        table: look.table,
        url: "",
        decisions: confirmed(look, decisions),
      },
      ({ source, added, updated, texts }) => {
        if (source === null) {
          fail(texts.join(" "));
          return;
        }
        imported();
        return leave(interpolate(words.brought, locale, { tab: source.tab, added, updated }));
      },
    );
  const back = async (): Promise<void> => {
    await send({ ask: "import-cancel", tab: look.tab });
    close();
    forget();
  };
  return (
    <Review {...props} title={words.fromFile[locale]} url="">
      <UseButton {...props} text={words.bring[locale]} run={importRows} />
      <BackButton {...props} run={back} />
    </Review>
  );
}
