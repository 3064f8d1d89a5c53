import { type JSX, useEffect, useRef, useState } from "react";
import type { Locale } from "../../../src/text/locale";
import { drawing } from "../../runtime/browser-host";
import { drawChart } from "../../services/charts/draw";
import type { ChartPicture } from "../../services/charts/picture";
import { Dialog } from "../dialog";
import { base64 } from "../fonts";
import { say } from "../words";

interface PictureProps {
  readonly picture: ChartPicture;
  /** Size in pixels at which the picture is rendered: the size it is shown in, so that its letters are not scaled. */
  readonly size: { readonly width: number; readonly height: number };
  readonly locale: Locale;
}

/** A chart; a click shows it in its original size. */
export function Picture({ picture, size, locale }: PictureProps): JSX.Element {
  const [isLarge, setLarge] = useState(false);
  const address = usePng({ ...picture, ...size });
  const { title } = picture;
  if (address === "") return <div className="picture" role="status" style={size} />;
  return (
    <>
      <button type="button" className="picture" style={size} onClick={() => setLarge(true)}>
        <img src={address} alt={title} />
      </button>
      {isLarge && (
        <Dialog title={title} onClose={() => setLarge(false)} width={picture.width + 48}>
          <Large picture={picture} />
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

function Large({ picture }: { readonly picture: ChartPicture }): JSX.Element {
  const { width, height, title } = picture;
  // The dialog says the title.
  const address = usePng({ ...picture, title: "" });
  const style = { aspectRatio: `${width} / ${height}` };
  if (address === "") return <div className="large" role="status" style={style} />;
  return <img className="large" style={style} src={address} alt={title} />;
}

/** Debounce of resizing; until it ends, pictures are stretched. */
const RESIZE_DEBOUNCE_MS = 200;

/** The address of a chart's picture; "" until it is drawn. */
function usePng(picture: ChartPicture): string {
  const svg = drawChart(picture, Math.ceil(window.devicePixelRatio));
  const [address, setAddress] = useState("");
  const isAsked = useRef(false);
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const { loadPictures } = await import("../pictures");
      await loadPictures();
      const png = isWanted ? drawing.png?.(svg) : undefined;
      if (png !== undefined) setAddress(`data:image/png;base64,${base64(png)}`);
    };
    const timer = setTimeout(draw, isAsked.current ? RESIZE_DEBOUNCE_MS : 0);
    isAsked.current = true;
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [svg]);
  return address;
}
