import { bearerNameOf } from '../agreement/parties.ts';
import type { BarChart } from '../analysis/chart.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { sumCents, type Cents } from '../exact/cents.ts';
import { percentsOfWhole } from '../exact/percents-of-whole.ts';
import type { Run } from '../run/run-result.ts';
import { sharesPerUnit } from '../statement/share-per-unit.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { sharesInEnglish } from './shares-en.ts';
import { sharesInGerman } from './shares-de.ts';
import type { SharesWords } from './shares-words.ts';

const wordsOf: Record<Language, SharesWords> = { de: sharesInGerman, en: sharesInEnglish };

/** What a cooperation costs and who bears how much of it, told. */
export type SharesInWords = {
  readonly text: string;
  /** What all bear together. */
  readonly amount: Cents;
  /** In the order in which the agreement names the parties; accounts bear for nobody and are left out. */
  readonly shares: readonly { readonly bearer: PartyId; readonly amount: Cents; readonly text: string }[];
  /** Bars, the highest for who bears most. */
  readonly chart: BarChart;
};

/**
 * What the parties of a run bear together and each by itself, without tax: in cent, in percent that add up to 100, and for each that a key figure
 * counts, such as per head.
 *
 * @param of whose shares are told; absent: everybody’s
 *
 * @example
 * ```ts
 * const told = sharesInWords(run, 'en');
 * told.text // => 'In 2024, Data centre of three costs €100,000.00 altogether.'
 * told.shares[1]?.text // => 'In 2024, Bdorf bears €12,173.69, which is 12.17% of the cost (inhabitants: €3.58 each).'
 * ```
 */
export function sharesInWords(run: Run, language: Language, of?: readonly PartyId[]): SharesInWords {
  const [words, formats] = [wordsOf[language], formatsFor(language)];
  const { agreement, input, parties } = run;
  const year = formats.periodName(input.question.period);
  const lines = groupBy(
    run.pools.flatMap((pool) => pool.lines),
    ({ bearer }) => bearer,
  );
  const borne = parties.flatMap(({ id }) => {
    const own = lines.get(id);
    return own === undefined ? [] : [{ bearer: id, amount: sumCents(own.map((line) => line.cents)) }];
  });
  const amount = sumCents(borne.map((one) => one.amount));
  const perUnit = sharesPerUnit(run);
  const percents = percentsOfWhole(
    new Map([...lines].map(([id, own]) => [id, sumCents(own.map((line) => line.cents))])),
  );
  const percent = (bearer: PartyId) => {
    const found = percents.get(bearer);
    return found === undefined ? undefined : formats.percentRounded(found);
  };
  const nameOf = (bearer: PartyId) => bearerNameOf(agreement, bearer) ?? bearer;
  const told = borne.filter(({ bearer }) => of === undefined || of.includes(bearer));
  const shares = told.map((one) => ({
    ...one,
    text: words.share({
      bearer: nameOf(one.bearer),
      year,
      amount: formats.money(one.amount),
      percent: percent(one.bearer),
      perUnit: (perUnit.get(one.bearer) ?? []).map((each) =>
        words.perUnit({
          unit: agreement.figures.find(({ id }) => id === each.figure)?.unit ?? each.figure,
          amount: formats.money(each.amount),
        }),
      ),
    }),
  }));
  const rows = told
    .toSorted((a, b) => b.amount - a.amount)
    .map((one) => ({ label: nameOf(one.bearer), amounts: [one.amount] }));
  return {
    text: words.whole({ cooperation: agreement.cooperation.name, year, amount: formats.money(amount) }),
    amount,
    shares,
    chart: {
      chart: 'bars',
      title: words.chart(year),
      alternative: `${rows
        .map(({ label, amounts }) => words.drawn({ bearer: label, amount: amounts.map(formats.money).join() }))
        .join('; ')}.`,
      series: [year],
      rows,
    },
  };
}
