import { Browser, deskOf } from "./desk-of";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const type = ({ desk }: ReturnType<typeof deskOf>, text: string): void =>
  desk.edit(() => desk.type(desk.bench.book.sheets[0], 1, 1, text));

test("a tab that is opened between another's save and its message has read that save", async () => {
  const browser = new Browser();
  const first = deskOf(browser);
  // The second has its ears open and has read nothing yet when the first saves.
  const second = deskOf(browser);
  type(first, "one");
  await jest.advanceTimersByTimeAsync(1000);
  second.shelf.number = browser.states.length;
  second.shelf.arrive();
  expect(second.desk.saving.outcome).toBe("kept");
  type(first, "two");
  await jest.advanceTimersByTimeAsync(1000);
  second.shelf.arrive();
  expect(second.desk.saving.outcome).toBe("elsewhere");
});

test("another tab that has written over a save before its answer is asked about", async () => {
  const browser = new Browser();
  const first = deskOf(browser);
  const second = deskOf(browser);
  let answer = (): void => {};
  first.shelf.slow = new Promise((resolve) => {
    answer = resolve;
  });
  type(first, "mine");
  await jest.advanceTimersByTimeAsync(1000);
  second.desk.saving.keepMine();
  await jest.advanceTimersByTimeAsync(1000);
  first.shelf.arrive();
  answer();
  await jest.advanceTimersByTimeAsync(0);
  expect(browser.states).toHaveLength(2);
  expect(first.desk.saving.outcome).toBe("elsewhere");
});

test("who keeps their own writes once, and no save that was due comes after it", async () => {
  const browser = new Browser();
  const first = deskOf(browser);
  const second = deskOf(browser);
  type(second, "theirs");
  await jest.advanceTimersByTimeAsync(1000);
  type(first, "mine");
  first.shelf.arrive();
  expect(first.desk.saving.outcome).toBe("elsewhere");
  first.desk.saving.keepMine();
  await jest.advanceTimersByTimeAsync(1000);
  expect(first.desk.saving.outcome).toBe("kept");
  expect(browser.states).toHaveLength(2);
});

test("changes without a pause are kept every three seconds", async () => {
  const tab = deskOf();
  for (let at = 0; at < 100; at += 1) {
    tab.desk.changed();
    await jest.advanceTimersByTimeAsync(100);
  }
  // Ten seconds of changes, a tenth of a second apart: after 3, 6 and 9 seconds, and a pause after the last.
  expect(tab.browser.states).toHaveLength(3);
  await jest.advanceTimersByTimeAsync(1000);
  expect(tab.browser.states).toHaveLength(4);
});

test("after a save that took a second the next waits for five", async () => {
  const tab = deskOf();
  tab.shelf.slow = new Promise((resolve) => setTimeout(resolve, 1300));
  tab.desk.changed();
  // A pause of .3 s and the save's second.
  await jest.advanceTimersByTimeAsync(1400);
  tab.desk.changed();
  await jest.advanceTimersByTimeAsync(4900);
  expect(tab.browser.states).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(tab.browser.states).toHaveLength(2);
});

test("what has changed is kept when the page is left, once, and never over another tab's", async () => {
  const browser = new Browser();
  const first = deskOf(browser);
  const second = deskOf(browser);
  type(first, "one");
  first.shelf.leave();
  first.shelf.leave();
  expect(browser.states).toHaveLength(1);
  second.shelf.arrive();
  type(second, "two");
  second.shelf.leave();
  expect(browser.states).toHaveLength(1);
});

test("a save that fails is told, and the next one is made all the same", async () => {
  const tab = deskOf();
  jest.spyOn(tab.shelf, "keep").mockRejectedValueOnce(new Error("broken"));
  type(tab, "one");
  await jest.advanceTimersByTimeAsync(1000);
  expect([tab.desk.saving.outcome, tab.browser.states.length]).toEqual(["refused", 0]);
  type(tab, "two");
  await jest.advanceTimersByTimeAsync(1000);
  expect([tab.desk.saving.outcome, tab.browser.states.length]).toEqual(["kept", 1]);
});
