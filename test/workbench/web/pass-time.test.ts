import { passTime } from "../../../workbench/web/pass-time";
import { deskOf } from "./desk-of";

const filled = (desk: ReturnType<typeof deskOf>["desk"]): number => desk.bench.book.sheets[0].lastRow();

/** Runs work after so many hours of those that pass. */
function after(desk: ReturnType<typeof deskOf>["desk"], hours: number, work: () => void): void {
  const at = desk.bench.world.now + hours * 60 * 60 * 1000;
  const leave = desk.subscribe(() => {
    if (desk.bench.world.now < at) return;
    leave();
    // Not while the desk is telling what has changed.
    setTimeout(work);
  });
}

test("an edit while a week passes is taken back by itself, and so are the hours after it", async () => {
  const { desk } = deskOf();
  await desk.clickMenu("start");
  let before = 0;
  after(desk, 24, () => {
    before = filled(desk);
    desk.edit(() => desk.type(desk.bench.book.sheets[0], 1, 3, "mine"));
  });
  await passTime(desk, 7 * 24);
  const mine = (): unknown => desk.bench.book.sheets[0].value(1, 3);
  expect(filled(desk)).toBeGreaterThan(before + 100);
  desk.undo();
  expect([filled(desk), mine()]).toEqual([before, "mine"]);
  desk.undo();
  expect([filled(desk), mine()]).toEqual([before, null]);
  desk.undo();
  expect(filled(desk)).toBe(0);
  for (let step = 0; step < 3; step += 1) desk.redo();
  expect(filled(desk)).toBeGreaterThan(before + 100);
  expect(mine()).toBe("mine");
});

test("what the cells become while time passes is drawn hour by hour, and kept soon", async () => {
  const { desk, browser } = deskOf();
  await desk.clickMenu("start");
  const drawn = new Set<number>();
  let edition = desk.edition;
  desk.subscribe(() => {
    if (desk.edition !== edition) drawn.add(filled(desk));
    edition = desk.edition;
  });
  jest.useFakeTimers({ advanceTimers: true });
  const passed = passTime(desk, 24);
  // A browser that takes its time with every turn: the week lasts longer than a save may wait.
  const turns = desk.subscribe(() => jest.setSystemTime(Date.now() + 500));
  await passed;
  turns();
  await jest.advanceTimersByTimeAsync(0);
  jest.useRealTimers();
  expect(drawn.size).toBe(24);
  expect(browser.states.length).toBeGreaterThan(0);
});

test("starting over ends the time that passes", async () => {
  const { desk } = deskOf();
  await desk.clickMenu("start");
  const { bench } = desk;
  const began = bench.world.now;
  after(desk, 24, () => desk.startOver());
  await passTime(desk, 7 * 24);
  expect((bench.world.now - began) / (60 * 60 * 1000)).toBeLessThan(48);
  expect(desk.bench.executions.filter(({ kind }) => kind === "trigger")).toEqual([]);
});
