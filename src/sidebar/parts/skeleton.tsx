/** Stands where content will be, as tall as it, so that nothing jumps. Screen readers hear the message line instead. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never change places.
        <span key={line} />
      ))}
    </div>
  );
}
