import { Emulated, type Emulates } from "../emulated";
import { Exception } from "../exception";
import { type Execution, storeUser } from "../execution";
import { spend } from "../quota";

/** Platform.md §1.2: 9 KB a value, 500 KB a store. Google was seen to take more; what is documented is kept as a margin. */
// Unverified [property-largest, property-too-large, property-bytes, property-store-full]: that more is refused, bytes or characters.
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
/** The longest key, as measured; a longer one is an error of the store. */
const KEY_LENGTH = 8066;

export class Properties
  extends Emulated
  implements Emulates<GoogleAppsScript.Properties.Properties, keyof Properties>
{
  constructor(
    readonly $execution: Execution,
    readonly $scope: "script" | "document" | "user",
  ) {
    super("PropertiesService", "Properties");
  }

  getProperty(key: string): string | null {
    refuseKey(key);
    spend(this.$execution, "properties", 1);
    const values = store(this);
    return Object.hasOwn(values, key) ? values[key] : null;
  }
  getProperties(): Record<string, string> {
    spend(this.$execution, "properties", 1);
    return { ...store(this) };
  }
  getKeys(): string[] {
    spend(this.$execution, "properties", 1);
    return Object.keys(store(this));
  }
  setProperty(key: string, value: unknown): this {
    refuseKey(key);
    return this.setProperties({ [key]: value });
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers = false): this {
    spend(this.$execution, "properties", 1);
    refuseWriting(this);
    Object.keys(values).forEach(refuseKey);
    const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    if (texts.some(([, text]) => bytes(text) > VALUE_BYTES)) throw new Exception("Argument too large: value");
    const next = { ...(deleteAllOthers ? {} : store(this)), ...Object.fromEntries(texts) };
    const size = Object.entries(next).reduce((sum, [key, text]) => sum + bytes(key) + bytes(text), 0);
    if (size > STORE_BYTES) {
      throw new Exception(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.$execution.world.properties[nameOf(this)] = next;
    return this;
  }
  deleteProperty(key: string): this {
    spend(this.$execution, "properties", 1);
    refuseWriting(this);
    delete store(this)[key];
    return this;
  }
  deleteAllProperties(): this {
    spend(this.$execution, "properties", 1);
    refuseWriting(this);
    this.$execution.world.properties[nameOf(this)] = {};
    return this;
  }
}

function nameOf({ $scope, $execution }: Properties): string {
  return $scope === "user" ? `user:${storeUser($execution)}` : $scope;
}

function store(properties: Properties): Record<string, string> {
  const all = properties.$execution.world.properties;
  const name = nameOf(properties);
  all[name] ??= {};
  return all[name];
}

/** A cell function reads the owner's user properties and cannot set them (platform.md §2.5). */
function refuseWriting({ $scope, $execution }: Properties): void {
  if ($scope === "user" && $execution.mode === "CUSTOM_FUNCTION") {
    throw new Exception("You do not have permission to call Properties.setProperty.");
  }
}

function refuseKey(key: unknown): void {
  if (key === null || key === undefined || key === "")
    throw new Exception(
      "When setting or getting a property value, the property name must not be null or empty.",
    );
  if (String(key).length > KEY_LENGTH) throw new Exception("Data storage error");
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
