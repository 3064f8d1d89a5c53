import { Blob, signed } from "../base/blob";
import { decodeText } from "../base/charset";
import { Emulated, type Emulates } from "../emulated";
import type { HttpAnswer } from "../host";

export class HTTPResponse
  extends Emulated
  implements Emulates<GoogleAppsScript.URL_Fetch.HTTPResponse, keyof HTTPResponse>
{
  constructor(readonly $answer: HttpAnswer) {
    super("UrlFetchApp", "HTTPResponse");
  }

  getResponseCode(): number {
    return this.$answer.status;
  }
  getContentText(charset?: string): string {
    return decodeText(this.$answer.body, charset ?? charsetOf(this) ?? "UTF-8");
  }
  getContent(): number[] {
    return signed(this.$answer.body);
  }
  getBlob(): Blob {
    return new Blob(this.$answer.body, contentType(this).split(";")[0].trim() || null, null);
  }
  /** One value per name; a repeated header keeps its last. */
  getHeaders(): Record<string, string> {
    const entries = Object.entries(this.$answer.headers);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, typeof value === "string" ? value : value[value.length - 1]]),
    );
  }
  getAllHeaders(): Record<string, string | string[]> {
    const entries = Object.entries(this.$answer.headers);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
    );
  }
}

function contentType(response: HTTPResponse): string {
  const found = Object.entries(response.getHeaders()).find(([name]) => name.toLowerCase() === "content-type");
  return found?.[1] ?? "";
}

function charsetOf(response: HTTPResponse): string | undefined {
  return /charset=["']?([\w-]+)/i.exec(contentType(response))?.[1];
}
