/** One bar of a chart; `value` gives its length, `display` is what is read. */
export type Bar = { readonly label: string; readonly value: number; readonly display: string };

const width = 100;

/**
 * Horizontal bars. Labels and amounts are text, so they are heard and stay legible on a small screen; only the bars
 * are drawn. A negative value reaches to the left of the zero line.
 */
export function BarChart({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const least = Math.min(0, ...bars.map((bar) => bar.value));
  const greatest = Math.max(0, ...bars.map((bar) => bar.value));
  const scale = greatest === least ? 0 : width / (greatest - least);
  const zero = -least * scale;
  return (
    <figure class="umlage-figure">
      <figcaption class="kern-title">{title}</figcaption>
      <ul class="umlage-bars">
        {bars.map(({ label, value, display }) => {
          const length = Math.abs(value) * scale;
          return (
            <li>
              <span class="umlage-bar-label">{label}</span>
              <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
                <rect x={value < 0 ? zero - length : zero} y={0} width={length} height={10} />
              </svg>
              <span class="umlage-bar-value">{display}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
