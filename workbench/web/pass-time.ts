import type { Desk } from "./desk";

const HOUR = 60 * 60 * 1000;

/** Lets time pass, an hour at a go: in between the browser has its turn, and the clock is seen to move. */
export async function passTime(desk: Desk, hours: number): Promise<void> {
  const { bench } = desk;
  const until = bench.world.now + hours * HOUR;
  await desk.run(async () => {
    while (bench.world.now < until) {
      bench.advance({ seconds: Math.min(HOUR, until - bench.world.now) / 1000 });
      desk.look();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}
