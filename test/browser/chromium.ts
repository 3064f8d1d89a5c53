import { type Browser, chromium } from "playwright-core";
import { chromiumEndpoint } from "./one-chromium";

/** The run's one browser, for the tests of a file: when they end, the file's pages are closed and the browser stays. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(await chromiumEndpoint());
  });
  afterAll(() => browser?.close());
  return () => browser as Browser;
}
