import type { Store } from "../app/platform";
import type { Fallbacks } from "./makeshifts";

type Properties = GoogleAppsScript.Properties.Properties;

/**
 * Document properties, all read at once: each single read would cost a call. Outside of a document Google gives none
 * (LockService and PropertiesService: "null"); the account's own then keep them under the spreadsheet's id.
 */
export class DocumentStore implements Store {
  private known: Record<string, string> | null = null;
  private readonly prefix: string;

  constructor(
    spreadsheetId: string,
    private readonly fallbacks: Fallbacks,
  ) {
    this.prefix = `${spreadsheetId} `;
  }

  get(key: string): string | null {
    this.known ??= this.readAll();
    return this.known[key] ?? null;
  }
  set(key: string, value: string): void {
    this.setAll({ [key]: value });
  }
  setAll(values: Readonly<Record<string, string>>): void {
    const own = this.ofDocument();
    if (own !== null) own.setProperties({ ...values });
    else PropertiesService.getUserProperties().setProperties(this.prefixed(values));
    if (this.known !== null) Object.assign(this.known, values);
  }
  clear(): void {
    const own = this.ofDocument();
    if (own !== null) own.deleteAllProperties();
    else {
      const ofAccount = PropertiesService.getUserProperties();
      for (const key of ofAccount.getKeys()) if (key.startsWith(this.prefix)) ofAccount.deleteProperty(key);
    }
    this.known = null;
  }

  private readAll(): Record<string, string> {
    const own = this.ofDocument();
    if (own !== null) return own.getProperties();
    const all = Object.entries(PropertiesService.getUserProperties().getProperties());
    const ours = all.filter(([key]) => key.startsWith(this.prefix));
    return Object.fromEntries(ours.map(([key, value]) => [key.slice(this.prefix.length), value]));
  }
  private prefixed(values: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [this.prefix + key, value]));
  }
  private ofDocument(): Properties | null {
    const own: Properties | null = PropertiesService.getDocumentProperties();
    if (own === null) this.fallbacks.note({ kind: "own-properties" });
    return own;
  }
}
