import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import { addYears } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { FigureId } from '../base/ids.ts';
import type { KeyFigure } from '../ledger/facts.ts';
import type { FigureHolds } from '../rules/keys/key.ts';
import type { CarriedFigure } from './estimate.ts';

/**
 * Key figures with the values of the last year there is one of told again for each year up to a day, as nobody has
 * counted them yet. What holds until it changes needs no telling.
 */
export function carryFigures(
  figures: readonly KeyFigure[],
  {
    asKnownOn,
    until,
    holdsOf,
  }: {
    readonly asKnownOn: LocalDate;
    readonly until: LocalDate;
    readonly holdsOf: (figure: FigureId) => FigureHolds | undefined;
  },
): { readonly figures: readonly KeyFigure[]; readonly carried: readonly CarriedFigure[] } {
  const known = figures.filter(({ recordedOn }) => recordedOn <= asKnownOn);
  const lasting = [...groupBy(known, ({ figure, pool, party }) => `${figure}/${pool ?? ''}/${party ?? ''}`)]
    .toSorted(([a], [b]) => compareIds(a, b))
    .flatMap(([, told]) => {
      const holds = told[0] === undefined ? undefined : holdsOf(told[0].figure);
      return holds === undefined || holds === 'untilChanged' ? [] : latestYear(told);
    });
  const again = lasting.flatMap((figure) => {
    const later: KeyFigure[] = [];
    for (let years = 1; addYears(figure.on, years) < until; years += 1) later.push(moved(figure, years));
    return later;
  });
  return {
    figures: [...known, ...again],
    carried: lasting
      .filter(({ on }) => addYears(on, 1) < until)
      .map(({ figure, party, pool, on, value }) => ({
        figure,
        ...(party === undefined ? {} : { party }),
        ...(pool === undefined ? {} : { pool }),
        on,
        value,
      })),
  };
}

/** The values of the last twelve months there are any of, each as recorded last. */
function latestYear(told: readonly KeyFigure[]): readonly KeyFigure[] {
  const last = told
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const since = last === undefined ? undefined : addYears(last, -1);
  const latest = new Map<string, KeyFigure>();
  for (const figure of told) {
    if (since !== undefined && figure.on <= since) continue;
    const about = `${figure.on}/${figure.until ?? ''}`;
    const before = latest.get(about);
    if (before === undefined || before.recordedOn <= figure.recordedOn) latest.set(about, figure);
  }
  return [...latest.values()];
}

function moved(figure: KeyFigure, years: number): KeyFigure {
  const { until, edition, publishedOn } = figure;
  return {
    ...figure,
    on: addYears(figure.on, years),
    ...(until === undefined ? {} : { until: addYears(until, years) }),
    ...(edition === undefined ? {} : { edition: edition + years }),
    ...(publishedOn === undefined ? {} : { publishedOn: addYears(publishedOn, years) }),
  };
}
