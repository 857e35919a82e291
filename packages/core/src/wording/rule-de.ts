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
  on: (day) => `am ${day}`,
  onDay: (day, years) => `am ${day} ${yearInGerman(years)}`,
  duringYear: (years) => `im Mittel ${yearInGerman(years)}`,
  meanOfDays: 'im Mittel der Tage',
  alone: (party) => `allein durch ${party}`,
  among: (parties, then) => `unter ${parties}: ${then}`,
  all: 'allen',
  many: (count) => `${count} Beteiligten`,
  users: (service) => `den Nutzern von „${service}“`,
  allBut: (parties) => `allen außer ${parties}`,
  percent: (percent, name, then) => `${percent}${name === undefined ? '' : ` (${name})`} ${then}`,
  amount: (amount, per, then) => `${amount} ${per} ${then}`,
  per: { year: 'je Jahr', month: 'je Monat', period: 'je Zeitraum' },
  charges: (tariff) => `Entgelte nach „${tariff}“`,
  rest: (name, then) => `der Rest${name === undefined ? '' : ` (${name})`} ${then}`,
  inCase: (number, then) => `im Fall ${number} ${then}`,
  otherwise: (then) => `sonst ${then}`,
};
