import { formatsFor } from './formats.ts';
import type { BridgeWords, InYears } from './bridge-words.ts';

const direction = (isMore: boolean) => (isMore ? 'more' : 'less');
const and = formatsFor('en').list;
const instead = ({ before, after }: InYears) =>
  before === undefined
    ? `new, ${after ?? ''}`
    : after === undefined
      ? `${before}, dropped`
      : `${after} instead of ${before}`;
const quoted = (names: readonly string[]) => and(names.map((name) => `“${name}”`));

export const bridgesInEnglish: BridgeWords = {
  chart: ({ bearer, before, after }) => `${bearer}: from ${before} to ${after}`,
  drawn: ({ bearer, before, after, steps }) =>
    `${bearer}: ${before}, ${steps.map((step) => `${step}, `).join('')}${after}.`,
  step: ({ name, amount }) => `${name} ${amount}`,
  names: {
    terms: 'Agreement and prices',
    membership: 'Accession and withdrawal',
    figures: 'Key figures',
    cost: 'Cost',
    lastShares: 'Comparison with the year before',
    calendar: 'Calendar',
    rounding: 'Rounding',
  },
  whole: ({ bearer, amount, isMore, before, after, because }) =>
    `${bearer} bears ${amount} ${direction(isMore)} in ${after} than in ${before}${because}.`,
  alike: ({ bearer, before, after, because }) => `${bearer} bears as much in ${after} as in ${before}${because}.`,
  because: (groups) => `: ${groups.map((items) => items.join(', ')).join('; ')}`,
  item: ({ amount, isMore, because }) => `${amount}${isMore === undefined ? '' : ` ${direction(isMore)}`} ${because}`,
  effect: ({ amount, isMore, because }) => `${amount} ${direction(isMore)} ${because}.`,
  balanced: (because) => `Nothing in all ${because}.`,
  and,
  inseparable: (reasons) => `${reasons} (what is due to which cannot be told apart)`,
  cost: (moved) => ({ up: 'because cost rose', down: 'because cost fell', otherwise: 'because cost changed' })[moved],
  ownFigure: ({ figure, before, after }) => `for its own key figure “${figure}” (${after} instead of ${before})`,
  figures: (names) =>
    names.length === 0
      ? 'for other key figures'
      : `for the key ${names.length === 1 ? 'figure' : 'figures'} ${quoted(names)}`,
  joined: (parties) => `because ${and(parties)} joined`,
  left: (parties) => `because ${and(parties)} left`,
  longer: (parties) => `because ${and(parties)} took part longer`,
  shorter: (parties) => `because ${and(parties)} took part less long`,
  membership: 'because it changed who takes part when',
  version: (number) => `because version ${number} of the agreement is in force`,
  prices: 'for other prices in the agreement',
  contractPrices: 'for other contract prices',
  terms: (year) => `because the agreement provides otherwise for ${year}`,
  lastShares: 'because a limit goes by the share of the year before',
  calendar: ({ before, after }) => `because the year has ${after} days instead of ${before}`,
  rounding: 'by rounding',
  inPool: ({ pool, amount, isMore }) => `${pool}: ${amount} ${direction(isMore)}.`,
  shareOfIt: ({ bearer, amount, isMore }) => `Of it ${bearer} bears ${amount} ${direction(isMore)}.`,
  value: ({ what, ...values }) => `${what}: ${instead(values)}.`,
  same: ({ what, value }) => `${what}: ${value} as the year before, made up otherwise.`,
  figuresOfOthers: 'Key figures of other members changed, too.',
  figure: ({ figure, whose, ...values }) =>
    `“${figure}”${whose === undefined ? '' : ` of ${whose}`}: ${instead(values)}.`,
  evidence: ({ value, when, source }) => `${value} (${when === undefined ? '' : `${when}, `}${source})`,
  presence: ({ party, service, before, after }) =>
    `${party}${service === undefined ? '' : `, “${service}”`}: ${before}, ${after}.`,
  inYear: (year, days) =>
    days === 'none'
      ? `not taking part in ${year}`
      : days === 'all'
        ? `taking part all of ${year}`
        : `taking part in ${year} from ${and(days)}`,
  brings: 'With it go the key figures:',
  versions: ({ before, after }) =>
    before === after
      ? `Version ${after}, with what it lays down by days:`
      : `Version ${after} instead of version ${before}:`,
  was: (text) => `Before: ${text}`,
  becomes: (text) => `Now: ${text}`,
  ruleDay: ({ pool, day }) => `The rule for “${pool}” says something else from ${day} on.`,
  contractPrice: ({ party, rate, ...values }) => `Contract price “${rate}” of ${party}: ${instead(values)}.`,
  lastShare: ({ party, before, after }) => `Share of ${party} in the year before: ${after} instead of ${before}.`,
  roundingNote: 'Exact shares are brought to the cent; what that makes differs from year to year.',
  others: 'The others:',
};
