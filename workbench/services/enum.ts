import { Emulated } from "./emulated";

/** One value of an Apps Script enumeration; it prints and serialises as its name. */
export class EnumValue extends Emulated {
  constructor(
    service: string,
    type: string,
    readonly $name: string,
    readonly $ordinal: number,
  ) {
    super(service, type);
  }

  name(): string {
    return this.$name;
  }
  ordinal(): number {
    return this.$ordinal;
  }
  compareTo(other: EnumValue): number {
    return this.$ordinal - other.$ordinal;
  }
  toJSON(): string {
    return this.$name;
  }
  override toString(): string {
    return this.$name;
  }
}

/** An enumeration such as `SpreadsheetApp.BorderStyle`; its values are its properties. */
export class Enum<N extends string = string> extends Emulated {
  readonly $values: Readonly<Record<N, EnumValue>>;

  constructor(service: string, type: string, names: readonly N[]) {
    super(service, type);
    const values = names.map((name, index) => [name, new EnumValue(service, type, name, index)] as const);
    this.$values = Object.fromEntries(values) as Record<N, EnumValue>;
  }

  $has(name: string): name is N {
    return Object.hasOwn(this.$values, name);
  }
}
