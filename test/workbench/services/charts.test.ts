import { inflateSync } from "node:zlib";
import { benchOf, errorOf } from "../bench-of";

/** Pixels of an 8-bit RGBA PNG, undoing the row filters of the PNG specification §9. */
function pixels(png: Uint8Array): { width: number; height: number; rgba: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Uint8Array[] = [];
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === "IDAT") parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const rgba = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let at = 0; at < stride; at += 1) {
      const left = at < 4 ? 0 : rgba[row * stride + at - 4];
      const up = row === 0 ? 0 : rgba[(row - 1) * stride + at];
      const corner = at < 4 || row === 0 ? 0 : rgba[(row - 1) * stride + at - 4];
      const guess = filter === 4 ? paeth(left, up, corner) : [0, left, up, (left + up) >> 1][filter];
      rgba[row * stride + at] = raw[row * (stride + 1) + 1 + at] + guess;
    }
  }
  return { width, height, rgba };
}

/** Of the three neighbours, the one nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Dark pixels in a rectangle: the strokes of letters. */
function ink(png: Uint8Array, x0: number, y0: number, x1: number, y1: number): number {
  const { width, rgba } = pixels(png);
  let dark = 0;
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) if (rgba[(y * width + x) * 4] < 128) dark += 1;
  return dark;
}

const chart = (title: string, label: string): string => `
  function draw() {
    const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, "").addColumn(Charts.ColumnType.NUMBER, "${label}")
      .addRow(["1", 10]).addRow(["2", 30]).addRow(["3", null]).addRow(["4", 20]).build();
    const picture = Charts.newLineChart().setDataTable(table).setTitle("${title}").setDimensions(480, 240)
      .setOption("legend", { position: "bottom" }).build().getAs("image/png");
    MailApp.sendEmail({ to: "a@example.jp", subject: "s", body: "b", inlineImages: { c: picture } });
    return [picture.getContentType(), picture.getBytes().slice(0, 4)];
  }`;

function drawn(title: string, label = ""): Uint8Array {
  const bench = benchOf(chart(title, label));
  // The signature of PNG: 89 50 4E 47.
  expect(bench.run("draw")).toEqual(["image/png", [-119, 80, 78, 71]]);
  return bench.outbox[0].inlineImages.c;
}

describe("charts are real pictures", () => {
  test("a chart is a PNG of the requested size", () => {
    const { width, height } = pixels(drawn("x"));
    expect([width, height]).toEqual([480, 240]);
  });

  test("Japanese, Latin letters and digits have strokes: a font that is missing would leave the title blank", () => {
    const title = [0, 0, 300, 30] as const;
    expect(ink(drawn(" "), ...title)).toBe(0);
    expect(ink(drawn("売上推移"), ...title)).toBeGreaterThan(150);
    expect(ink(drawn("Revenue"), ...title)).toBeGreaterThan(60);
    expect(ink(drawn("2026"), ...title)).toBeGreaterThan(30);
  });

  test("different letters are different strokes, not the same empty box", () => {
    const boxes = ["売", "上", "績"].map((letter) => ink(drawn(letter), 0, 0, 40, 30));
    expect(new Set(boxes).size).toBe(3);
  });

  test("a line chart contains the first series' colour, #3366cc", () => {
    const { rgba } = pixels(drawn("x"));
    let blue = 0;
    for (let at = 0; at < rgba.length; at += 4)
      if (rgba[at] === 0x33 && rgba[at + 1] === 0x66 && rgba[at + 2] === 0xcc) blue += 1;
    expect(blue).toBeGreaterThan(100);
  });

  test("an empty table does not build (platform.md §6.7)", () => {
    const table = `Charts.newDataTable().addColumn(Charts.ColumnType.STRING, "").addColumn(Charts.ColumnType.NUMBER, "")`;
    expect(errorOf(`Charts.newLineChart().setDataTable(${table}).build()`)).toMatch("no rows");
    expect(errorOf(`${table}.addRow(["a", "b"])`)).toMatch("NUMBER");
    expect(errorOf(`Charts.newDataTable().addColumn("STRING", "")`)).toMatch(
      "don't match the method signature",
    );
  });
});

describe("charts in a sheet", () => {
  const code = `
    function build(kind) {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:B4").setValues([["月", "売上"], ["10月", 100], ["11月", 300], ["12月", 200]]);
      const chart = sheet.newChart().setChartType(Charts.ChartType[kind]).addRange(sheet.getRange("A1:B4")).setNumHeaders(1)
        .setPosition(6, 1, 0, 0).setOption("title", "売上推移").setOption("width", 400).setOption("height", 200).build();
      const before = chart.getChartId();
      sheet.insertChart(chart);
      const [kept] = sheet.getCharts();
      return [before, kept.getChartId() > 0, kept.getOptions().get("title"), kept.getContainerInfo().getAnchorRow(), kept.getRanges()[0].getA1Notation()];
    }
    function change() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.updateChart(sheet.getCharts()[0].modify().setOption("title", "受注").build());
      return sheet.getCharts().map((chart) => chart.getOptions().get("title"));
    }
    function insertRow() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertRowBefore(1); return sheet.getCharts()[0].getRanges()[0].getA1Notation(); }
    function send() { MailApp.sendEmail({ to: "a@example.jp", subject: "s", body: "b", inlineImages: { c: SpreadsheetApp.getActiveSheet().getCharts()[0] } }); }
    function remove() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length; }
    function title() { SpreadsheetApp.getActiveSheet().newChart().setTitle("x"); }`;

  test("a chart can be inserted, changed, shifted by rows, rendered and removed", () => {
    const bench = benchOf(code);
    expect(bench.run("build", "COLUMN")).toEqual([null, true, "売上推移", 6, "A1:B4"]);
    expect(bench.run("change")).toEqual(["受注"]);
    expect(bench.run("insertRow")).toBe("A2:B5");
    bench.run("send");
    const picture = bench.outbox[0].inlineImages.c;
    expect(pixels(picture).width).toBe(400);
    expect(ink(picture, 0, 0, 60, 30)).toBeGreaterThan(50);
    expect(bench.run("remove")).toBe(0);
  });
  test("the untyped builder has no setTitle (platform.md §6.7)", () => {
    expect(() => benchOf(code).run("title")).toThrow("setTitle is not a function");
  });
  test("a typed builder has its kind's options, and no other kind's (platform.md §6.7)", () => {
    const typed = `function made() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:B4")).asLineChart().setTitle("売上推移").setYAxisTitle("円")
          .setRange(0, 500).setColors(["#1f5fa8"]).setLegendPosition(Charts.Position.BOTTOM).setPosition(6, 1, 0, 0).build());
        const options = sheet.getCharts()[0].getOptions();
        return ["title", "vAxis.title", "range", "legend"].map((name) => options.get(name));
      }
      function has(kind, method) { return typeof SpreadsheetApp.getActiveSheet().newChart()["as" + kind + "Chart"]()[method]; }
      function text() { SpreadsheetApp.getActiveSheet().newChart().asPieChart().setLegendPosition("BOTTOM"); }`;
    const bench = benchOf(typed);
    expect(bench.run("made")).toEqual(["売上推移", "円", [0, 500], "bottom"]);
    const has = (kind: string, method: string) => bench.run("has", kind, method);
    expect(["Scatter", "Line", "Column", "Pie"].map((kind) => has(kind, "setXAxisRange"))).toEqual([
      "function",
      "undefined",
      "undefined",
      "undefined",
    ]);
    expect([has("Pie", "setRange"), has("Column", "setCurveStyle"), has("Bar", "setStacked")]).toEqual([
      "undefined",
      "undefined",
      "function",
    ]);
    expect(() => bench.run("text")).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedPieChartBuilder.setLegendPosition.",
    );
  });
  test.each(["LINE", "BAR", "AREA", "PIE", "SCATTER"])("a %s chart is rendered", (kind) => {
    const bench = benchOf(code);
    bench.run("build", kind);
    bench.run("send");
    expect(pixels(bench.outbox[0].inlineImages.c).height).toBe(200);
  });
});

test.each(["COMBO", "HISTOGRAM", "TABLE", "RADAR", "GAUGE"])(
  "a chart that cannot be drawn here is refused by its name: %s",
  (kind) => {
    const bench = benchOf(
      `function make() { SpreadsheetApp.getActiveSheet().newChart().setChartType(Charts.ChartType.${kind}); }`,
    );
    expect(() => bench.run("make")).toThrow(
      `SpreadsheetApp.EmbeddedChartBuilder.setChartType(${kind}) is not emulated`,
    );
  },
);

test("a value of another enumeration is refused as a chart type", () => {
  const bench = benchOf(
    "function make() { SpreadsheetApp.getActiveSheet().newChart().setChartType(Charts.Position.TOP); }",
  );
  expect(() => bench.run("make")).toThrow("don't match the method signature");
});
