import { type JSX, useEffect, useState } from "react";
import type { Locale } from "../../../src/text/locale";
import { chartDrawings } from "../../page/chart-drawings";
import { drawing } from "../../runtime/browser-host";
import type { Desk } from "../desk";
import { Dialog } from "../dialog";
import { base64 } from "../fonts";
import { say } from "../words";

interface ChartProps {
  readonly title: string;
  readonly svg: string;
  readonly locale: Locale;
}

/** The charts of the tab to be seen, beside its cells. */
export function Charts({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const sheet = desk.bench.book.byId(desk.shownSheet());
  const drawn = sheet === undefined || desk.busy ? [] : chartDrawings(sheet);
  if (drawn.length === 0) return null;
  return (
    <section className="charts" aria-label={say("charts", desk.locale)}>
      {drawn.map(({ id, title, svg }) => (
        <Picture key={id} title={title} svg={svg} locale={desk.locale} />
      ))}
    </section>
  );
}

function Picture({ title, svg, locale }: ChartProps): JSX.Element {
  const [address, setAddress] = useState("");
  const [isLarge, setLarge] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void import("../pictures")
      .then(({ loadPictures }) => loadPictures())
      .then(() => {
        const png = drawing.png?.(svg);
        if (isWanted && png !== undefined) setAddress(`data:image/png;base64,${base64(png)}`);
      });
    return () => {
      isWanted = false;
    };
  }, [svg]);
  if (address === "") return <div className="picture" role="status" />;
  return (
    <>
      <button type="button" className="picture" onClick={() => setLarge(true)}>
        <img src={address} alt={title} />
      </button>
      {isLarge && (
        <Dialog title={title} onClose={() => setLarge(false)} width={1000}>
          <img className="large" src={address} alt={title} />
          <div className="buttons">
            <button type="button" onClick={() => setLarge(false)}>
              {say("close", locale)}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
