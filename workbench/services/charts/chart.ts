import { Blob } from "../base/blob";
import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import type { Host } from "../host";
import { drawChart } from "./draw";
import type { ChartPicture } from "./picture";

export class ChartOptions
  extends Emulated
  implements Emulates<GoogleAppsScript.Charts.ChartOptions, keyof ChartOptions>
{
  constructor(readonly $options: Readonly<Record<string, unknown>>) {
    super("Charts", "ChartOptions");
  }

  get(option: string): unknown {
    return this.$options[option] ?? null;
  }
}

/** A chart of the Charts service, which belongs to no sheet. */
export class Chart extends Emulated implements Emulates<GoogleAppsScript.Charts.Chart, keyof Chart> {
  constructor(
    readonly $host: Host,
    readonly $picture: ChartPicture,
    readonly $options: Readonly<Record<string, unknown>>,
  ) {
    super("Charts", "Chart");
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.$options);
  }
  getBlob(): Blob {
    return this.getAs("image/png");
  }
  getAs(contentType: string): Blob {
    return chartImage(this.$host, this.$picture, contentType);
  }
}

export function chartImage(host: Host, picture: ChartPicture, contentType: string): Blob {
  if (contentType !== "image/png")
    throw new Exception(`Chart images of type ${contentType} are not emulated`);
  return new Blob(host.png(drawChart(picture)), "image/png", "chart.png");
}
