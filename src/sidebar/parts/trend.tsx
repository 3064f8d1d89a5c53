/** Values over time as one line, with the target through it; months without a value leave a gap. */
export function Trend({
  values,
  line = null,
  label,
  height = 48,
}: {
  values: readonly (number | null)[];
  line?: number | null;
  /** Says in words what the picture shows. */
  label: string;
  height?: number;
}) {
  const known = [...values.filter((value) => value !== null), ...(line === null ? [] : [line])];
  if (values.filter((value) => value !== null).length < 2) return null;
  const [least, most] = [Math.min(0, ...known), Math.max(...known)];
  const width = 248;
  const x = (at: number): number => 2 + (at / (values.length - 1)) * (width - 4);
  const y = (value: number): number => height - 3 - ((value - least) / (most - least || 1)) * (height - 6);
  let path = "";
  values.forEach((value, at) => {
    if (value === null) return;
    const joined = at > 0 && values[at - 1] !== null;
    path += `${joined ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {line !== null && <line class="target" x1="0" x2={width} y1={y(line)} y2={y(line)} />}
      <path d={path} />
    </svg>
  );
}
