import type { ChartPicture } from "./picture";
import { axisLabel, niceScale, type Scale } from "./scale";

const FONT = "font-family='Noto Sans JP' font-size='12'";

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as SVG. It stands for Google's picture: the same data, title, legend and colours, not the same pixels.
 * @param density Dots for each of the picture's pixels, for screens that have more of them.
 */
export function drawChart(picture: ChartPicture, density = 1): string {
  const { width, height } = picture;
  const scale = niceScale(picture);
  const frame = frameOf(picture, scale);
  const body = picture.kind === "PIE" ? pie(picture, frame) : plot(picture, frame, scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(12, 22, picture.title, `font-family='Noto Sans JP' font-size='14' fill="#202124"`),
    ...body,
    ...legend(picture, frame),
    "</svg>",
  ].join("");
}

function frameOf({ width, height, legend, title, kind, labels }: ChartPicture, scale: Scale): Frame {
  const top = title === "" ? 14 : 38;
  const below = legend === "bottom" ? 52 : 30;
  const beside = legend === "right" ? 130 : 36;
  const beforeAxis = kind === "BAR" ? labels : scale.ticks.map((tick) => axisLabel(tick, scale.step));
  const left = 16 + Math.min(width / 3, Math.max(24, ...beforeAxis.map(textWidth)));
  return {
    left,
    top,
    width: Math.max(10, width - left - beside),
    height: Math.max(10, height - top - below),
  };
}

/** Estimated width of a letter of 12 px. */
function textWidth(label: string): number {
  return [...label].reduce((sum, letter) => sum + (letter < "\u0100" ? 7 : 12), 0);
}

function plot(picture: ChartPicture, frame: Frame, scale: Scale): string[] {
  const across = picture.kind === "BAR";
  return [
    ...grid(scale, frame, across),
    ...labels(picture, frame, across),
    ...(picture.kind === "COLUMN" || across
      ? bars(picture, frame, scale, across)
      : lines(picture, frame, scale)),
  ];
}

function grid(scale: Scale, frame: Frame, across: boolean): string[] {
  return scale.ticks.flatMap((tick) => {
    const share = (tick - scale.low) / (scale.high - scale.low);
    const label = axisLabel(tick, scale.step);
    if (across) {
      const x = frame.left + share * frame.width;
      return [
        line(x, frame.top, x, frame.top + frame.height),
        text(x, frame.top + frame.height + 16, label, `${FONT} fill="#5f6368" text-anchor="middle"`),
      ];
    }
    const y = frame.top + frame.height - share * frame.height;
    return [
      line(frame.left, y, frame.left + frame.width, y),
      text(frame.left - 8, y + 4, label, `${FONT} fill="#5f6368" text-anchor="end"`),
    ];
  });
}

function labels({ labels }: ChartPicture, frame: Frame, across: boolean): string[] {
  const space = across ? frame.height : frame.width;
  const every = Math.max(1, Math.ceil((labels.length * (across ? 18 : 56)) / space));
  return labels.flatMap((label, index) => {
    if (index % every !== 0) return [];
    const at = ((index + 0.5) / labels.length) * space;
    return across
      ? [text(frame.left - 8, frame.top + at + 4, label, `${FONT} fill="#3c4043" text-anchor="end"`)]
      : [
          text(
            frame.left + at,
            frame.top + frame.height + 16,
            label,
            `${FONT} fill="#3c4043" text-anchor="middle"`,
          ),
        ];
  });
}

function lines(picture: ChartPicture, frame: Frame, scale: Scale): string[] {
  return picture.series.flatMap(({ values }, index) => {
    const point = (value: number, at: number): string =>
      `${round(frame.left + ((at + 0.5) / values.length) * frame.width)},${round(heightOf(value, frame, scale))}`;
    const color = picture.colors[index % picture.colors.length];
    // A gap in the data is a gap in the line.
    const runs: string[][] = [[]];
    values.forEach((value, at) => {
      if (value === null) runs.push([]);
      else runs[runs.length - 1].push(point(value, at));
    });
    return runs.flatMap((run) => {
      if (run.length === 0) return [];
      const [cx, cy] = run[0].split(",");
      if (run.length === 1 || picture.kind === "SCATTER")
        return [`<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`];
      return [`<polyline points="${run.join(" ")}" fill="none" stroke="${color}" stroke-width="2.5"/>`];
    });
  });
}

function bars(picture: ChartPicture, frame: Frame, scale: Scale, across: boolean): string[] {
  const slot = (across ? frame.height : frame.width) / Math.max(1, picture.labels.length);
  const lanes = picture.stacked ? 1 : Math.max(1, picture.series.length);
  const thick = (slot * 0.7) / lanes;
  const below = picture.labels.map(() => 0);
  const length = across ? frame.width : frame.height;
  return picture.series.flatMap(({ values }, index) =>
    values.map((value, at) => {
      const from = picture.stacked ? below[at] : 0;
      const to = from + (value ?? 0);
      below[at] = to;
      const start = ((Math.min(from, to) - scale.low) / (scale.high - scale.low)) * length;
      const size = (Math.abs(to - from) / (scale.high - scale.low)) * length;
      const lane = at * slot + slot * 0.15 + (picture.stacked ? 0 : index * thick);
      const box = across
        ? [frame.left + start, frame.top + lane, size, thick]
        : [frame.left + lane, frame.top + frame.height - start - size, thick, size];
      const [x, y, width, height] = box.map(round);
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${picture.colors[index % picture.colors.length]}"/>`;
    }),
  );
}

function pie(picture: ChartPicture, frame: Frame): string[] {
  const values = (picture.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(frame.width, frame.height) / 2;
  const [x, y] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
  let angle = -Math.PI / 2;
  return values.map((value, index) => {
    const end = angle + (value / total) * Math.PI * 1.99999 + 1e-9;
    const path = `M${x},${y} L${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))} A${radius},${radius} 0 ${value / total > 0.5 ? 1 : 0} 1 ${round(x + radius * Math.cos(end))},${round(y + radius * Math.sin(end))} Z`;
    angle = end;
    return `<path d="${path}" fill="${picture.colors[index % picture.colors.length]}"/>`;
  });
}

function legend(picture: ChartPicture, frame: Frame): string[] {
  if (picture.legend === "none") return [];
  const names = picture.kind === "PIE" ? picture.labels : picture.series.map((series) => series.name);
  return names.flatMap((name, index) => {
    const x = picture.legend === "right" ? frame.left + frame.width + 14 : frame.left + index * 130;
    const y = picture.legend === "right" ? frame.top + 12 + index * 20 : picture.height - 12;
    const color = picture.colors[index % picture.colors.length];
    return [
      `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${color}"/>`,
      text(x + 15, y, name, `${FONT} fill="#3c4043"`),
    ];
  });
}

function heightOf(value: number, frame: Frame, scale: Scale): number {
  return frame.top + frame.height - ((value - scale.low) / (scale.high - scale.low)) * frame.height;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#e0e3e7"/>`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replace(
    /[&<>]/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string,
  );
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escaped}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
