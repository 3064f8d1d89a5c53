import type { PageController } from "./page-controller";

const HOUR = 60 * 60 * 1000;

/**
 * Advances virtual time in steps of an hour; in between the browser renders the clock and the cells.
 * An edit made meanwhile is an undo step of its own, and the hours after it are another; starting over stops it.
 */
export async function passTime(controller: PageController, hours: number): Promise<void> {
  const { bench } = controller;
  const until = bench.world.now + hours * HOUR;
  await controller.run(async () => {
    let step = controller.history.last;
    while (controller.bench === bench && bench.world.now < until) {
      if (controller.history.last !== step) {
        controller.history.record(bench.book.snapshot());
        step = controller.history.last;
      }
      bench.advance({ seconds: Math.min(HOUR, until - bench.world.now) / 1000 });
      controller.changed();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}
