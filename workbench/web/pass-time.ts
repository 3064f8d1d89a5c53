import type { Desk } from "./desk";

const HOUR = 60 * 60 * 1000;

/**
 * Lets time pass, an hour at a go: in between the browser has its turn, and the clock and the cells are seen to change.
 * What a person does meanwhile is a step of its own, and the hours after it are another; starting over ends the wait.
 */
export async function passTime(desk: Desk, hours: number): Promise<void> {
  const { bench } = desk;
  const until = bench.world.now + hours * HOUR;
  await desk.run(async () => {
    let step = desk.history.last;
    while (desk.bench === bench && bench.world.now < until) {
      if (desk.history.last !== step) {
        desk.history.remember(bench.book.snapshot());
        step = desk.history.last;
      }
      bench.advance({ seconds: Math.min(HOUR, until - bench.world.now) / 1000 });
      desk.changed();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}
