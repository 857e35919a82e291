import {
  formatsFor,
  layOutBars,
  layOutLines,
  unreachable,
  type BarChart,
  type Chart,
  type Language,
  type LineChart,
  type TableChart,
  type WaterfallChart,
} from '@umlage/core';
import { Cell, HeadCell, RowHead, WideTable } from './parts.tsx';

/**
 * A picture of amounts. What is read is text, so it is heard and stays legible on a small screen; only lengths are drawn.
 */
export function ChartFigure({ chart, language }: { readonly chart: Chart; readonly language: Language }) {
  return (
    <figure class="umlage-figure">
      <figcaption class="kern-title">{chart.title}</figcaption>
      <Drawing chart={chart} language={language} />
    </figure>
  );
}

function Drawing({ chart, language }: { readonly chart: Chart; readonly language: Language }) {
  switch (chart.chart) {
    case 'bars':
      return <BarsSideBySide chart={chart} language={language} />;
    case 'waterfall':
      return <Waterfall chart={chart} language={language} />;
    case 'lines':
      return <Lines chart={chart} language={language} />;
    case 'table':
      return <Table chart={chart} language={language} />;
    default:
      return unreachable(chart);
  }
}

const width = 100;
const barHeight = 10;

function BarsSideBySide({ chart, language }: { readonly chart: BarChart; readonly language: Language }) {
  const formats = formatsFor(language);
  const { zero, rows } = layOutBars(chart);
  const height = chart.series.length * barHeight;
  return (
    <>
      {chart.series.length > 1 ? (
        <ul class="umlage-legend kern-body">
          {chart.series.map((name, index) => (
            <li>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <rect class={`umlage-series-${index}`} width={10} height={10} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      <ul class="umlage-bars">
        {chart.rows.map(({ label, amounts, highlighted }, row) => (
          <li class={highlighted ? 'umlage-highlighted' : undefined}>
            <span class="umlage-bar-label">{label}</span>
            <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              {rows[row]?.map(({ from, until }, index) => (
                <rect
                  class={chart.series.length > 1 ? `umlage-series-${index}` : undefined}
                  x={from * width}
                  y={index * barHeight}
                  width={(until - from) * width}
                  height={barHeight - (chart.series.length > 1 ? 1 : 0)}
                />
              ))}
              <ZeroLine zero={zero} height={height} />
            </svg>
            <span class="umlage-bar-value">
              {amounts.map((amount, index) => (
                <>
                  {index > 0 ? <br /> : null}
                  {chart.series.length > 1 ? <span class="kern-sr-only">{chart.series[index]}: </span> : null}
                  {formats.money(amount)}
                </>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Waterfall({ chart, language }: { readonly chart: WaterfallChart; readonly language: Language }) {
  const formats = formatsFor(language);
  const { zero, rows } = layOutBars(chart);
  return (
    <ul class="umlage-bars umlage-waterfall">
      {chart.steps.map(({ label, kind, amount }, row) => (
        <li class={kind === 'level' ? 'umlage-highlighted' : undefined}>
          <span class="umlage-bar-label">{label}</span>
          <svg viewBox={`0 0 ${width} ${barHeight}`} preserveAspectRatio="none" aria-hidden="true">
            {rows[row]?.map(({ from, until }) => (
              <rect class={`umlage-${kind}`} x={from * width} width={(until - from) * width} height={barHeight} />
            ))}
            <ZeroLine zero={zero} height={barHeight} />
          </svg>
          <span class="umlage-bar-value">
            {kind === 'change' ? formats.signedMoney(amount) : formats.money(amount)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ZeroLine({ zero, height }: { readonly zero: number; readonly height: number }) {
  return <line class="umlage-zero" x1={zero * width} x2={zero * width} y1={0} y2={height} />;
}

const picture = { width: 640, height: 260, margin: 28, labels: 120 } as const;

function Lines({ chart, language }: { readonly chart: LineChart; readonly language: Language }) {
  const formats = formatsFor(language);
  const { zero, lines, marks } = layOutLines(chart);
  const x = (across: number) => picture.margin + across * (picture.width - picture.margin - picture.labels);
  const y = (up: number) => picture.height - picture.margin - up * (picture.height - 2 * picture.margin);
  const [first] = chart.lines;
  return (
    <svg
      class="umlage-lines"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={chart.alternative}
    >
      <line class="umlage-zero" x1={x(0)} x2={x(1)} y1={y(zero)} y2={y(zero)} />
      <text x={x(0) - 6} y={y(zero) + 4} text-anchor="end">
        0
      </text>
      {chart.marks.map(({ label }, index) => {
        const across = x(marks[index] ?? 0);
        return (
          <>
            <line
              class="umlage-mark"
              x1={across}
              x2={across}
              y1={picture.margin}
              y2={picture.height - picture.margin}
            />
            <text x={across} y={picture.margin - 10} text-anchor="middle">
              {label}
            </text>
          </>
        );
      })}
      {lines.map((points, index) => (
        <polyline
          class={`umlage-line-${index}`}
          points={points.map(({ across, up }) => `${x(across)},${y(up)}`).join(' ')}
        />
      ))}
      {chart.lines.map(({ name, points }, index) => {
        const [last, at] = [points.at(-1), lines[index]?.at(-1)];
        return last === undefined || at === undefined ? null : (
          <text x={x(at.across) + 6} y={y(at.up) + 4}>
            <tspan>{formats.money(last.amount)}</tspan>
            {chart.lines.length > 1 ? (
              <tspan x={x(at.across) + 6} dy="1.2em">
                {name}
              </tspan>
            ) : null}
          </text>
        );
      })}
      {first?.points.map(({ label }, index) =>
        label === undefined ? null : (
          <text
            x={index === 0 ? 0 : x(lines[0]?.[index]?.across ?? 0)}
            y={picture.height - 6}
            text-anchor={index === 0 ? 'start' : 'middle'}
          >
            {label}
          </text>
        ),
      )}
    </svg>
  );
}

function Table({ chart, language }: { readonly chart: TableChart; readonly language: Language }) {
  const formats = formatsFor(language);
  const [naming, ...others] = chart.columns;
  const isNumeric = others.map((_, column) => chart.rows.some(({ cells }) => 'amount' in (cells[column] ?? {})));
  return (
    <WideTable caption={chart.title} isSummed={chart.rows.some(({ kind }) => kind === 'total')}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{naming}</HeadCell>
          {others.map((name, column) => (
            <HeadCell numeric={isNumeric[column] ?? false}>{name}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {chart.rows.map(({ label, cells, kind, highlighted }) => (
          <tr
            class={`kern-table__row${kind === 'total' ? ' umlage-sum' : ''}${highlighted ? ' umlage-highlighted' : ''}`}
          >
            <RowHead>{label}</RowHead>
            {cells.map((cell, column) => (
              <Cell numeric={isNumeric[column] ?? false}>
                {'amount' in cell ? formats.money(cell.amount) : cell.text}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
