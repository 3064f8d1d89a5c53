import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePage } from "../../../workbench/cli/serve-page";

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "page-"));
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  server = servePage(folder, { "start.json": { text: "{}" } });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** As a client that does not tidy up the address first. */
function get(path: string): Promise<{ status: number; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, host: "127.0.0.1" }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });
}

test("the page and its files are served", async () => {
  expect(await get("/")).toEqual({ status: 200, body: "<p>page</p>" });
  expect(await get("/start.json")).toEqual({ status: 200, body: "{}" });
});

test.each(["/missing.js", "/../package.json", "/..%2f..%2fetc%2fpasswd", "/%E0%A4%A"])(
  "nothing outside the folder answers, and no address ends the server: %s",
  async (path) => {
    expect((await get(path)).status).toBe(404);
    expect((await get("/")).status).toBe(200);
  },
);
