import { type Runner, type Send, scriptRun } from "../../../workbench/client/script-run";
import { benchOf } from "../bench-of";

type Calls = Runner & { echo(...args: unknown[]): void; fails(): void };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A server whose answers are held back until they are let go. */
function held(): { send: Send; open: (() => void)[]; most: () => number } {
  const open: (() => void)[] = [];
  let now = 0;
  let most = 0;
  const send: Send = (name, args) =>
    new Promise((resolve) => {
      now += 1;
      most = Math.max(most, now);
      open.push(() => {
        now -= 1;
        resolve(name === "fails" ? { error: { name: "RangeError", message: "外れ" } } : { value: args[0] });
      });
    });
  return { send, open, most: () => most };
}

describe("google.script.run in a page (platform.md §4)", () => {
  test("ten calls at a time, the eleventh waits for one to end", async () => {
    const { send, open, most } = held();
    const run = scriptRun(["echo"], send) as Calls;
    const got: unknown[] = [];
    for (let at = 0; at < 12; at += 1) (run.withSuccessHandler((value) => got.push(value)) as Calls).echo(at);
    expect(open).toHaveLength(10);
    // Answers need not come in the order of the calls.
    open[3]();
    await settled();
    expect([got, open.length]).toEqual([[3], 11]);
    while (open.length > 0) {
      open.shift()?.();
      await settled();
    }
    expect([got.length, most()]).toEqual([12, 10]);
  });

  test("every handler makes a new runner; the user object comes back as it was given", async () => {
    const { send, open } = held();
    const run = scriptRun(["echo", "fails"], send) as Calls;
    const heard: unknown[] = [];
    const node = { any: () => 1 };
    const mine = run
      .withUserObject(node)
      .withSuccessHandler((value, object) => heard.push(value, object === node)) as Calls;
    expect(mine).not.toBe(run);
    mine.echo("a");
    (run.withFailureHandler((error) => heard.push(`${error.name}: ${error.message}`)) as Calls).fails();
    run.echo("nobody listens");
    for (const answer of open) answer();
    await settled();
    expect(heard).toEqual(["a", true, "RangeError: 外れ"]);
  });

  test("an error nobody handles goes to the page's console", async () => {
    const { send, open } = held();
    const spy = jest.spyOn(console, "error").mockImplementation(() => {});
    (scriptRun(["fails"], send) as Calls).fails();
    open[0]();
    await settled();
    expect(String(spy.mock.calls[0][0])).toBe("RangeError: 外れ");
    spy.mockRestore();
  });

  test("dates, functions and what is inside them are refused at once; only known names are there", () => {
    const run = scriptRun(["echo"], held().send) as Calls;
    expect(() => run.echo({ at: [new Date(0)] })).toThrow("Failed due to illegal value in property: 0");
    expect(() => run.echo(() => 1)).toThrow("Failed due to illegal value in property: 0");
    expect((run as unknown as Record<string, unknown>).hidden_).toBeUndefined();
  });

  test("a form alone becomes its fields as text", async () => {
    const bench = benchOf("function save(form) { return form; }");
    const answers: unknown[] = [];
    const run = scriptRun(["save"], async (name, args) => ({ value: bench.run(name, ...args) }));
    const field = (name: string, value: string, type = "text", checked = false) => ({
      name,
      value,
      type,
      checked,
    });
    const form = {
      tagName: "FORM",
      elements: [
        field("kpi", "cac"),
        field("target", "12"),
        field("weekly", "on", "checkbox"),
        field("", "send", "submit"),
      ],
    };
    (run.withSuccessHandler((value) => answers.push(value)) as unknown as { save(form: unknown): void }).save(
      form,
    );
    await settled();
    expect(answers).toEqual([{ kpi: "cac", target: "12" }]);
  });
});
