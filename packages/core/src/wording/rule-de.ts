import type { RuleWords } from './rule-words.ts';

const yearInGerman = (years: number) =>
  years === 0
    ? 'des Jahres'
    : years === -1
      ? 'des Vorjahres'
      : years < 0
        ? `${-years} Jahre zuvor`
        : `${years} Jahre danach`;

export const rulesInGerman: RuleWords = {
  each: 'zu gleichen Teilen',
  quota: 'nach vereinbarten Anteilen',
  figure: (name, reference) => `nach „${name}“ ${reference}`,
  asCharged: () => 'im Verhältnis der Entgelte',
  sumOf: (keys) => `nach der Summe aus (${keys.join('), (')})`,
  productOf: (keys) => `nach dem Produkt aus (${keys.join('), (')})`,
  blocks: (size, count, of) => `je ${count === 'started' ? 'angefangene' : 'volle'} ${size} (${of})`,
  on: (day) => `am ${day}`,
  onDay: (day, years) => `am ${day} ${yearInGerman(years)}`,
  duringYear: (years) => `im Mittel ${yearInGerman(years)}`,
  meanOfDays: 'im Mittel der Tage',
  edition: (years) => `in der Ausgabe ${yearInGerman(years)}`,
  publishedBy: (day, years) => `nach der letzten Veröffentlichung bis zum ${day} ${yearInGerman(years)}`,
  several: ({ count, each, take, until }) => {
    const units = { year: 'Jahre', quarter: 'Quartale', month: 'Monate' }[each];
    return `${take === 'mean' ? 'im Mittel' : 'in der Summe'} der letzten ${count} ${units} (${until})`;
  },
  byKind: (advance, settlement) => `${settlement}, für Abschläge ${advance}`,
  presence: {
    days: 'nach Tagen der Teilnahme',
    startedMonths: 'nach angefangenen Monaten der Teilnahme',
    fullMonths: 'nach vollen Monaten der Teilnahme',
  },
  indexed: (amount, series) => `${amount}, fortgeschrieben nach „${series}“,`,
  fraction: (percent, from) => `${percent} der Kosten${from === undefined ? '' : ` ab ${from}`}`,
  time: {
    whole: 'wer im Zeitraum teilnimmt, teilt ihn ganz',
    startedMonth: 'angefangene Monate zählen ganz',
    fullMonth: 'nur volle Monate zählen',
  },
  handedOn: (key, pools) => `Umlage ${key ?? 'nach festen Anteilen'} auf ${pools.join(', ')}`,
  served: (pool, number) => (number === undefined ? `„${pool}“` : `„${pool}“ (${number})`),
  method: {
    direct: 'nur auf Kostenblöcke, die Mitglieder tragen',
    stepDown: (rank) => `im Stufenleiterverfahren als ${rank}.`,
    reciprocal: 'Vorkostenblöcke untereinander genau verrechnet (Gleichungsverfahren)',
  },
  ofAllPools: (bounds) => `in der Summe aller Kostenblöcke ${bounds.join(', ')}`,
  alone: (party) => `allein durch ${party}`,
  among: (parties, then) => `unter ${parties}: ${then}`,
  all: 'allen',
  many: (count) => `${count} Beteiligten`,
  users: (service) => `den Nutzern von „${service}“`,
  allBut: (parties) => `allen außer ${parties}`,
  percent: (percent, name, then) => `${percent}${name === undefined ? '' : ` (${name})`} ${then}`,
  amount: (amount, per, then) => `${amount} ${per} ${then}`,
  per: { year: 'je Jahr', month: 'je Monat', period: 'je Zeitraum', unit: 'je Einheit' },
  upTo: (amount, per, then) => `bis zu ${amount} ${per} ${then}`,
  limited: (of, bounds) => `${of}, ${bounds.join(', ')}`,
  bound: (parties, min, max) =>
    [min === undefined ? [] : [`mindestens ${min}`], max === undefined ? [] : [`höchstens ${max}`]]
      .flat()
      .join(' und ') + ` für ${parties}`,
  change: (percent) => `${percent} gegenüber dem letzten Anteil`,
  relieved: (of, parties, percent, by) => `${of}; ${percent} des Anteils von ${parties} tragen andere ${by}`,
  charges: (tariff) => `Entgelte nach „${tariff}“`,
  rest: (name, then) => `der Rest${name === undefined ? '' : ` (${name})`} ${then}`,
  inCase: (number, then) => `im Fall ${number} ${then}`,
  otherwise: (then) => `sonst ${then}`,
};
