import { type JSX, useEffect, useState } from "react";
import { chartDrawings } from "../../page/chart-drawings";
import { drawing } from "../../runtime/browser-host";
import type { Desk } from "../desk";
import { base64 } from "../fonts";
import { say } from "../words";

/** The charts of the tab to be seen, beside its cells. */
export function Charts({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const sheet = desk.bench.book.byId(desk.shownSheet());
  const drawn = sheet === undefined || desk.busy ? [] : chartDrawings(sheet);
  if (drawn.length === 0) return null;
  return (
    <section className="charts" aria-label={say("charts", desk.locale)}>
      {drawn.map(({ id, title, svg }) => (
        <Picture key={id} title={title} svg={svg} />
      ))}
    </section>
  );
}

function Picture({ title, svg }: { readonly title: string; readonly svg: string }): JSX.Element {
  const [address, setAddress] = useState("");
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
  return address === "" ? (
    <div className="picture" role="status" />
  ) : (
    <img className="picture" src={address} alt={title} />
  );
}
