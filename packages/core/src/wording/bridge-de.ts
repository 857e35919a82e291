import { formatsFor } from './formats.ts';
import type { BridgeWords, InYears } from './bridge-words.ts';

const direction = (isMore: boolean) => (isMore ? 'mehr' : 'weniger');
const and = formatsFor('de').list;
/** A subordinate clause stands behind a comma. */
const joinedTo = (because: string) => (because.startsWith('weil ') ? `, ${because}` : ` ${because}`);
const instead = ({ before, after }: InYears) =>
  before === undefined ? `neu ${after ?? ''}` : after === undefined ? `${before} entfällt` : `${after} statt ${before}`;
const quoted = (names: readonly string[]) => and(names.map((name) => `„${name}“`));

export const bridgesInGerman: BridgeWords = {
  chart: ({ bearer, before, after }) => `${bearer}: von ${before} bis ${after}`,
  drawn: ({ bearer, before, after, steps }) =>
    `${bearer}: ${before}, ${steps.map((step) => `${step}, `).join('')}${after}.`,
  step: ({ name, amount }) => `${name} ${amount}`,
  names: {
    terms: 'Vereinbarung und Preise',
    membership: 'Beitritt und Austritt',
    figures: 'Schlüsselzahlen',
    cost: 'Kosten',
    lastShares: 'Vergleich mit dem Vorjahr',
    calendar: 'Kalender',
    rounding: 'Rundung',
  },
  whole: ({ bearer, amount, isMore, before, after, because }) =>
    `${bearer} trägt ${after} ${amount} ${direction(isMore)} als ${before}${because}.`,
  alike: ({ bearer, before, after, because }) => `${bearer} trägt ${after} genauso viel wie ${before}${because}.`,
  because: (groups) => `: ${groups.map((items) => items.join(', ')).join('; ')}`,
  item: ({ amount, isMore, because }) =>
    `${amount}${isMore === undefined ? '' : ` ${direction(isMore)}`}${joinedTo(because)}`,
  effect: ({ amount, isMore, because }) => `${amount} ${direction(isMore)}${joinedTo(because)}.`,
  balanced: (because) => `In der Summe nichts${joinedTo(because)}.`,
  and,
  inseparable: (reasons) => `${reasons} (was davon woran liegt, lässt sich nicht trennen)`,
  cost: (moved) =>
    ({
      up: 'weil die Kosten gestiegen sind',
      down: 'weil die Kosten gesunken sind',
      otherwise: 'weil sich die Kosten geändert haben',
    })[moved],
  ownFigure: ({ figure, before, after }) => `wegen der eigenen Schlüsselzahl „${figure}“ (${after} statt ${before})`,
  figures: (names) =>
    names.length === 0
      ? 'wegen anderer Schlüsselzahlen'
      : `wegen ${names.length === 1 ? 'der Schlüsselzahl' : 'der Schlüsselzahlen'} ${quoted(names)}`,
  joined: (parties) => `weil ${and(parties)} beigetreten ${parties.length === 1 ? 'ist' : 'sind'}`,
  left: (parties) => `weil ${and(parties)} ausgeschieden ${parties.length === 1 ? 'ist' : 'sind'}`,
  longer: (parties) => `weil ${and(parties)} länger dabei ${parties.length === 1 ? 'ist' : 'sind'}`,
  shorter: (parties) => `weil ${and(parties)} kürzer dabei ${parties.length === 1 ? 'ist' : 'sind'}`,
  membership: 'weil sich geändert hat, wer wann teilnimmt',
  version: (number) => `weil Fassung ${number} der Vereinbarung gilt`,
  prices: 'wegen anderer Preise in der Vereinbarung',
  contractPrices: 'wegen anderer Vertragspreise',
  terms: (year) => `weil die Vereinbarung für ${year} anderes vorsieht`,
  lastShares: 'weil eine Grenze sich nach dem Anteil des Vorjahres richtet',
  calendar: ({ before, after }) => `weil das Jahr ${after} statt ${before} Tage hat`,
  rounding: 'durch Rundung',
  inPool: ({ pool, amount, isMore }) => `${pool}: ${amount} ${direction(isMore)}.`,
  shareOfIt: ({ bearer, amount, isMore }) => `Davon trägt ${bearer} ${amount} ${direction(isMore)}.`,
  value: ({ what, ...values }) => `${what}: ${instead(values)}.`,
  same: ({ what, value }) => `${what}: ${value} wie im Vorjahr, anders zusammengesetzt.`,
  figuresOfOthers: 'Auch Schlüsselzahlen anderer Mitglieder haben sich geändert.',
  figure: ({ figure, whose, ...values }) =>
    `„${figure}“${whose === undefined ? '' : ` von ${whose}`}: ${instead(values)}.`,
  evidence: ({ value, when, source }) => `${value} (${when === undefined ? '' : `${when}, `}${source})`,
  presence: ({ party, service, before, after }) =>
    `${party}${service === undefined ? '' : `, „${service}“`}: ${before}, ${after}.`,
  inYear: (year, days) =>
    days === 'none'
      ? `${year} nicht dabei`
      : days === 'all'
        ? `${year} das ganze Jahr dabei`
        : `${year} dabei vom ${and(days)}`,
  brings: 'Dazu gehören die Schlüsselzahlen:',
  versions: ({ before, after }) =>
    before === after
      ? `Fassung ${after}, mit dem, was sie nach Tagen regelt:`
      : `Fassung ${after} statt Fassung ${before}:`,
  was: (text) => `Bisher: ${text}`,
  becomes: (text) => `Jetzt: ${text}`,
  ruleDay: ({ pool, day }) => `Die Regel für „${pool}“ sagt ab dem ${day} anderes.`,
  contractPrice: ({ party, rate, ...values }) => `Vertragspreis „${rate}“ von ${party}: ${instead(values)}.`,
  lastShare: ({ party, before, after }) => `Anteil des Vorjahres von ${party}: ${after} statt ${before}.`,
  roundingNote: 'Genau gerechnete Anteile werden auf den Cent gebracht; was das ausmacht, ist jedes Jahr anders.',
  others: 'Die anderen:',
};
