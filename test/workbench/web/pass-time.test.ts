import { passTime } from "../../../workbench/web/pass-time";
import { controllerOf } from "./controller-of";

const filled = (controller: ReturnType<typeof controllerOf>["controller"]): number =>
  controller.bench.book.sheets[0].lastRow();

/** Runs work after so many hours of those that pass. */
function after(
  controller: ReturnType<typeof controllerOf>["controller"],
  hours: number,
  work: () => void,
): void {
  const at = controller.bench.world.now + hours * 60 * 60 * 1000;
  const leave = controller.subscribe(() => {
    if (controller.bench.world.now < at) return;
    leave();
    // Not while the controller is telling what has changed.
    setTimeout(work);
  });
}

test("an edit made while time is advancing is an undo step of its own, and so are the hours after it", async () => {
  const { controller } = controllerOf();
  await controller.clickMenu("start");
  let before = 0;
  after(controller, 24, () => {
    before = filled(controller);
    controller.edit(() => controller.type(controller.bench.book.sheets[0], 1, 3, "mine"));
  });
  await passTime(controller, 7 * 24);
  const mine = (): unknown => controller.bench.book.sheets[0].value(1, 3);
  expect(filled(controller)).toBeGreaterThan(before + 100);
  controller.undo();
  expect([filled(controller), mine()]).toEqual([before, "mine"]);
  controller.undo();
  expect([filled(controller), mine()]).toEqual([before, null]);
  controller.undo();
  expect(filled(controller)).toBe(0);
  for (let step = 0; step < 3; step += 1) controller.redo();
  expect(filled(controller)).toBeGreaterThan(before + 100);
  expect(mine()).toBe("mine");
});

test("while time is advancing, cells are rendered hour by hour and saved", async () => {
  const { controller, browser } = controllerOf();
  await controller.clickMenu("start");
  const drawn = new Set<number>();
  let revision = controller.revision;
  controller.subscribe(() => {
    if (controller.revision !== revision) drawn.add(filled(controller));
    revision = controller.revision;
  });
  jest.useFakeTimers({ advanceTimers: true });
  const passed = passTime(controller, 24);
  // A browser that takes its time with every turn: the week lasts longer than a save may wait.
  const turns = controller.subscribe(() => jest.setSystemTime(Date.now() + 500));
  await passed;
  turns();
  await jest.advanceTimersByTimeAsync(0);
  jest.useRealTimers();
  expect(drawn.size).toBe(24);
  expect(browser.states.length).toBeGreaterThan(0);
});

test("starting over stops the advance of time", async () => {
  const { controller } = controllerOf();
  await controller.clickMenu("start");
  const { bench } = controller;
  const began = bench.world.now;
  after(controller, 24, () => controller.startOver());
  await passTime(controller, 7 * 24);
  expect((bench.world.now - began) / (60 * 60 * 1000)).toBeLessThan(48);
  expect(controller.bench.executions.filter(({ kind }) => kind === "trigger")).toEqual([]);
});
