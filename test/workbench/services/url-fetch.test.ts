import { type ChildProcess, spawn } from "node:child_process";
import { benchOf } from "../bench-of";

const AUTH = "https://www.googleapis.com/auth/";

describe("recorded answers", () => {
  const code = `function get(url, options) {
      const answer = UrlFetchApp.fetch(url, options || {});
      return [answer.getResponseCode(), answer.getContentText(), answer.getHeaders()];
    }
    function bytes(url) { return UrlFetchApp.fetch(url).getContent(); }
    function sjis(url) { return UrlFetchApp.fetch(url).getContentText("Shift_JIS"); }`;

  test("a request is answered by its address, its address without the query, or a prefix", () => {
    const bench = benchOf(code);
    bench.http.recorded.set("https://a.example/one?x=1", "exact");
    bench.http.recorded.set("https://a.example/one", "any query");
    bench.http.recorded.set("https://b.example/*", (call) => ({ status: 201, body: call.method }));
    expect(bench.run("get", "https://a.example/one?x=1")).toEqual([200, "exact", {}]);
    expect(bench.run("get", "https://a.example/one?x=2")).toEqual([200, "any query", {}]);
    expect(bench.run("get", "https://b.example/x/y", { method: "post", payload: { a: "1 2" } })).toEqual([
      201,
      "POST",
      {},
    ]);
    const sent = bench.http.requests[2];
    expect([sent.headers["Content-Type"], new TextDecoder().decode(sent.body ?? new Uint8Array())]).toEqual([
      "application/x-www-form-urlencoded",
      "a=1%202",
    ]);
  });

  test("a list of recorded answers is used up in order", () => {
    const bench = benchOf(code);
    bench.http.recorded.set("https://a.example/", [{ status: 429, body: "later" }, "now"]);
    expect(bench.run("get", "https://a.example/", { muteHttpExceptions: true })).toEqual([429, "later", {}]);
    expect(bench.run("get", "https://a.example/")).toEqual([200, "now", {}]);
  });

  test("bytes are signed, text is decoded by the charset asked for (platform.md §7.2)", () => {
    const bench = benchOf(code);
    // "金" in Shift_JIS is 8B E0 (JIS X 0208, row 22 cell 66).
    bench.http.recorded.set("https://a.example/", { body: Uint8Array.of(0x8b, 0xe0) });
    expect(bench.run("bytes", "https://a.example/")).toEqual([-117, -32]);
    expect(bench.run("sjis", "https://a.example/")).toBe("金");
  });
});

describe("what UrlFetchApp throws (platform.md §7.2)", () => {
  const probe = (
    url: string,
    answers: Record<string, Parameters<Map<string, never>["set"]>[1]> = {},
    manifest = {},
  ): string => {
    const code = `function probe(url) { try { UrlFetchApp.fetch(url); return "ok"; } catch (e) { return e.name + ": " + e.message; } }`;
    const bench = benchOf(code, { manifest });
    for (const [address, answer] of Object.entries(answers)) bench.http.recorded.set(address, answer);
    return bench.run("probe", url) as string;
  };

  test("an error status without muteHttpExceptions shows the host only", () => {
    const url = "https://a.example/secret?key=1";
    expect(probe(url, { [url]: { status: 404, body: "gone" } as never })).toBe(
      "Exception: Request failed for https://a.example returned code 404. Truncated server response: gone (use muteHttpExceptions option to examine full response)",
    );
  });
  // docs/google-evidence.tsv: fetch-unknown-host, fetch-no-scheme.
  test("a request without an answer throws an error with the whole address and the reason", () => {
    expect(probe("https://nowhere.example/x?key=1")).toBe(
      "Exception: DNS error: https://nowhere.example/x?key=1",
    );
    expect(probe("nowhere")).toBe("Exception: DNS error: http://nowhere");
    expect(probe("https://a.example/x?key=1", { "https://a.example/": "there" as never })).toBe(
      "Exception: Address unavailable: https://a.example/x?key=1",
    );
    expect(
      probe("https://slow.example/", { "https://slow.example/": { failure: "timeout" } as never }),
    ).toMatch("Timeout");
  });
  test("an address longer than 2,082 characters is refused", () => {
    expect(probe(`https://a.example/${"x".repeat(2082)}`)).toBe(
      "Exception: Limit Exceeded: URLFetch URL Length.",
    );
  });
  test("an answer larger than 50 MB is refused (§1.2)", () => {
    const answer = (bytes: number) =>
      probe("https://big.example/", { "https://big.example/": { body: new Uint8Array(bytes) } as never });
    expect(answer(50 * 1024 * 1024 + 1)).toBe("Exception: Limit Exceeded: URLFetch Response Size.");
  });
  test("an address outside the urlFetchWhitelist is blocked (§3.6)", () => {
    const manifest = {
      oauthScopes: [`${AUTH}script.external_request`],
      urlFetchWhitelist: ["https://*.cybozu.com/k/"],
    };
    expect(probe("https://a.example/", { "https://a.example/": "x" as never }, manifest)).toMatch(
      "urlFetchWhitelist",
    );
    const allowed = "https://mine.cybozu.com/k/v1/records.json";
    expect(probe(allowed, { [allowed]: "x" as never }, manifest)).toBe("ok");
    expect(probe("https://mine.cybozu.com/other", {}, manifest)).toMatch("urlFetchWhitelist");
  });
});

describe("a real server on this machine", () => {
  // In another process: on this thread it could not answer while the script waits.
  const source = `
    const server = require("node:http").createServer((request, response) => {
      if (request.url === "/moved") { response.writeHead(302, { location: "/echo" }); return response.end(); }
      if (request.url === "/slow") return;
      const parts = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", () => {
        response.writeHead(request.url === "/busy" ? 429 : 200, { "content-type": "text/plain; charset=Shift_JIS", "set-cookie": ["a=1", "b=2"] });
        const body = Buffer.concat(parts).toString();
        response.end(request.url === "/sjis" ? Buffer.from([0x8b, 0xe0]) : [request.method, request.headers["x-test"], body].join("|"));
      });
    });
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
  let server: ChildProcess;
  let base: string;
  const code = `function get(url, options) {
    const answer = UrlFetchApp.fetch(url, options || {});
    return [answer.getResponseCode(), answer.getContentText(), answer.getAllHeaders()["set-cookie"]];
  }`;
  const bench = benchOf(code);

  beforeAll(async () => {
    server = spawn(process.execPath, ["-e", source], { stdio: ["ignore", "pipe", "inherit"] });
    const port = await new Promise<string>((resolve) =>
      server.stdout?.once("data", (data) => resolve(String(data).trim())),
    );
    base = `http://127.0.0.1:${port}`;
    bench.http.loopback = true;
  });
  afterAll(() => {
    server.kill();
  });

  test("a real server answers a synchronous request", () => {
    const options = { method: "post", payload: "hello", headers: { "x-test": "1" } };
    expect(bench.run("get", `${base}/echo`, options)).toEqual([200, "POST|1|hello", ["a=1", "b=2"]]);
  });
  test("redirects are followed unless told otherwise", () => {
    expect((bench.run("get", `${base}/moved`) as unknown[])[0]).toBe(200);
    expect((bench.run("get", `${base}/moved`, { followRedirects: false }) as unknown[])[0]).toBe(302);
  });
  test("the charset of the answer is used", () => {
    expect((bench.run("get", `${base}/sjis`) as unknown[])[1]).toBe("金");
  });
  test("a request to a server that does not answer ends at its timeout", () => {
    expect(() => bench.run("get", `${base}/slow`, { timeoutSeconds: 0.3 })).toThrow("Timeout");
  });
  test("an error status throws, a muted one does not", () => {
    expect(() => bench.run("get", `${base}/busy`)).toThrow("returned code 429");
    expect((bench.run("get", `${base}/busy`, { muteHttpExceptions: true }) as unknown[])[0]).toBe(429);
  });
  test("an address of another machine is refused although the loopback is allowed", () => {
    expect(() => bench.run("get", "https://example.com/")).toThrow("DNS error");
  });
});
