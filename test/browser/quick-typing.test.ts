import type { Server } from "node:http";
import { sharedBrowser } from "./chromium";
import { servedPage, Visitor } from "./workbench-page";

const browser = sharedBrowser();
let server: Server | undefined;

afterAll(() => server?.close());

const ADDRESS = "https://crm.example.com/export/deals.csv";

test("keys that come faster than the sheet is drawn all arrive, and nothing is thrown", async () => {
  const served = await servedPage({});
  server = served.server;
  const visitor = await Visitor.at(browser(), served.address, "en");
  await visitor.select(2, 2);
  const line = await visitor.page.context().newCDPSession(visitor.page);
  // The keys are sent at once; a slower machine makes sure that they wait for each other.
  await line.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const press = (type: "keyDown" | "keyUp", key: string) =>
    line.send("Input.dispatchKeyEvent", { type, key, ...(type === "keyDown" ? { text: key } : {}) });
  await Promise.all([...ADDRESS].flatMap((key) => [press("keyDown", key), press("keyUp", key)]));
  await line.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await visitor.page.keyboard.press("Enter");
  await visitor.select(2, 2);
  expect(await visitor.formulaBar()).toBe(ADDRESS);
  expect(visitor.errors).toEqual([]);
});
