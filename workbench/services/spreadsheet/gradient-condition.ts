import type { Gradient, GradientPoint } from "../../sheet/gradient";
import { Emulated, type Emulates } from "../emulated";
import type { EnumValue } from "../enum";
import { InterpolationType } from "./enums";

export class GradientCondition
  extends Emulated
  implements Emulates<GoogleAppsScript.Spreadsheet.GradientCondition, keyof GradientCondition>
{
  constructor(readonly $gradient: Gradient) {
    super("SpreadsheetApp", "GradientCondition");
  }

  getMinColor(): string {
    return this.$gradient.min?.color ?? "";
  }
  getMinType(): EnumValue | null {
    return typeOf(this.$gradient.min);
  }
  getMinValue(): string {
    return this.$gradient.min?.value ?? "";
  }
  getMidColor(): string {
    return this.$gradient.mid?.color ?? "";
  }
  getMidType(): EnumValue | null {
    return typeOf(this.$gradient.mid);
  }
  getMidValue(): string {
    return this.$gradient.mid?.value ?? "";
  }
  getMaxColor(): string {
    return this.$gradient.max?.color ?? "";
  }
  getMaxType(): EnumValue | null {
    return typeOf(this.$gradient.max);
  }
  getMaxValue(): string {
    return this.$gradient.max?.value ?? "";
  }
}

function typeOf(point: GradientPoint | undefined): EnumValue | null {
  return point === undefined ? null : InterpolationType.$values[point.type];
}
