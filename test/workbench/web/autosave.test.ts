import { Browser, controllerOf } from "./controller-of";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const type = ({ controller }: ReturnType<typeof controllerOf>, text: string): void =>
  controller.edit(() => controller.type(controller.bench.book.sheets[0], 1, 1, text));

test("a tab that is opened between another's save and its message has read that save", async () => {
  const browser = new Browser();
  const first = controllerOf(browser);
  // The second has its ears open and has read nothing yet when the first saves.
  const second = controllerOf(browser);
  type(first, "one");
  await jest.advanceTimersByTimeAsync(1000);
  second.store.number = browser.states.length;
  second.store.arrive();
  expect(second.controller.autosave.outcome).toBe("saved");
  type(first, "two");
  await jest.advanceTimersByTimeAsync(1000);
  second.store.arrive();
  expect(second.controller.autosave.outcome).toBe("conflict");
});

test("a save that another tab has overwritten before its answer is a conflict", async () => {
  const browser = new Browser();
  const first = controllerOf(browser);
  const second = controllerOf(browser);
  let answer = (): void => {};
  first.store.slow = new Promise((resolve) => {
    answer = resolve;
  });
  type(first, "mine");
  await jest.advanceTimersByTimeAsync(1000);
  second.controller.autosave.overwrite();
  await jest.advanceTimersByTimeAsync(1000);
  first.store.arrive();
  answer();
  await jest.advanceTimersByTimeAsync(0);
  expect(browser.states).toHaveLength(2);
  expect(first.controller.autosave.outcome).toBe("conflict");
});

test("overwriting another tab's state saves once, and no pending save follows", async () => {
  const browser = new Browser();
  const first = controllerOf(browser);
  const second = controllerOf(browser);
  type(second, "theirs");
  await jest.advanceTimersByTimeAsync(1000);
  type(first, "mine");
  first.store.arrive();
  expect(first.controller.autosave.outcome).toBe("conflict");
  first.controller.autosave.overwrite();
  await jest.advanceTimersByTimeAsync(1000);
  expect(first.controller.autosave.outcome).toBe("saved");
  expect(browser.states).toHaveLength(2);
});

test("continuous changes are saved every three seconds", async () => {
  const tab = controllerOf();
  for (let at = 0; at < 100; at += 1) {
    tab.controller.changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  // Ten seconds of changes, a tenth of a second apart: after 3, 6 and 9 seconds, and a pause after the last.
  expect(tab.browser.states).toHaveLength(3);
  await jest.advanceTimersByTimeAsync(1000);
  expect(tab.browser.states).toHaveLength(4);
});

test("after a save of one second the next waits for five", async () => {
  const tab = controllerOf();
  tab.store.slow = new Promise((resolve) => setTimeout(resolve, 1300));
  tab.controller.changed();
  // A pause of .3 s and the save's second.
  await jest.advanceTimersByTimeAsync(1400);
  tab.controller.changed();
  await jest.advanceTimersByTimeAsync(4900);
  expect(tab.browser.states).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(tab.browser.states).toHaveLength(2);
});

test("unsaved changes are saved once when the page is closed, and never over another tab's state", async () => {
  const browser = new Browser();
  const first = controllerOf(browser);
  const second = controllerOf(browser);
  type(first, "one");
  first.store.leave();
  first.store.leave();
  expect(browser.states).toHaveLength(1);
  second.store.arrive();
  type(second, "two");
  second.store.leave();
  expect(browser.states).toHaveLength(1);
});

test("a save that fails is reported as refused, and the next one is made", async () => {
  const tab = controllerOf();
  jest.spyOn(tab.store, "save").mockRejectedValueOnce(new Error("broken"));
  type(tab, "one");
  await jest.advanceTimersByTimeAsync(1000);
  expect([tab.controller.autosave.outcome, tab.browser.states.length]).toEqual(["refused", 0]);
  type(tab, "two");
  await jest.advanceTimersByTimeAsync(1000);
  expect([tab.controller.autosave.outcome, tab.browser.states.length]).toEqual(["saved", 1]);
});
