/** Lower bound by binary search: the first of `count` places that does not come before; those that do are the first ones. */
export function lowerBound(count: number, comesBefore: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
