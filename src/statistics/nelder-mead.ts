/**
 * Minimum of `cost` by the downhill simplex method of Nelder and Mead, from `start` with first steps `step`; a point
 * outside `bounds` is moved to its edge. A local minimum, to about 1e-7 of the cost or 60 rounds a dimension, whichever
 * comes first. Source: Nelder and Mead, The Computer Journal 7 (1965) 308–313.
 */
export function nelderMead(
  cost: (point: readonly number[]) => number,
  start: readonly number[],
  step: readonly number[],
  bounds: readonly (readonly [number, number])[],
): number[] {
  const inside = (point: number[]): Corner => {
    const at = point.map((value, axis) => Math.min(bounds[axis][1], Math.max(bounds[axis][0], value)));
    return { at, cost: cost(at) };
  };
  const corners = [inside([...start])];
  // A first step that the edge would swallow goes the other way, or the corners lie on a line.
  step.forEach((size, axis) => {
    const sign = start[axis] + size > bounds[axis][1] ? -1 : 1;
    corners.push(inside(start.map((value, other) => value + (other === axis ? sign * size : 0))));
  });
  const last = start.length;
  for (let round = 0; round < 60 * last; round += 1) {
    corners.sort((a, b) => a.cost - b.cost);
    if (corners[last].cost - corners[0].cost <= 1e-7 * Math.abs(corners[0].cost)) break;
    const centre = start.map(
      (_, axis) => corners.slice(0, last).reduce((sum, corner) => sum + corner.at[axis], 0) / last,
    );
    const along = (reach: number): Corner =>
      inside(centre.map((value, axis) => value + reach * (corners[last].at[axis] - value)));
    const reflected = along(-1);
    if (reflected.cost < corners[0].cost) {
      const further = along(-2);
      corners[last] = further.cost < reflected.cost ? further : reflected;
    } else if (reflected.cost < corners[last - 1].cost) {
      corners[last] = reflected;
    } else {
      const nearer = along(reflected.cost < corners[last].cost ? -0.5 : 0.5);
      if (nearer.cost < Math.min(reflected.cost, corners[last].cost)) corners[last] = nearer;
      else
        for (let index = 1; index <= last; index += 1)
          corners[index] = inside(corners[0].at.map((value, axis) => (value + corners[index].at[axis]) / 2));
    }
  }
  return corners.sort((a, b) => a.cost - b.cost)[0].at;
}

interface Corner {
  readonly at: number[];
  readonly cost: number;
}
