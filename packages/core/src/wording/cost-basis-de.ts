import type { CostBasisWords } from './cost-basis-words.ts';

const boundCapital = {
  averageValue: 'das durchschnittlich gebundene Kapital',
  residualValue: 'das zu Jahresbeginn gebundene Kapital',
  meanResidualValue: 'das im Mittel von Jahresbeginn und Jahresende gebundene Kapital',
} as const;

export const costBasesInGerman: CostBasisWords = {
  depreciation: ({ cost, residual, life, months, left }) =>
    `Abschreibung: ${cost}${residual === undefined ? '' : ` bis auf ${residual}`} über ${life}, davon ${months}; Restbuchwert ${left}`,
  release: ({ grants, life, months, left }) =>
    `Auflösung von Zuwendungen: ${grants} über ${life}, davon ${months}; noch aufzulösen ${left}`,
  interest: ({ percent, method, capital, months }) =>
    `Kalkulatorische Zinsen: ${percent} im Jahr auf ${boundCapital[method]} von ${capital} für ${months}`,
  disposal: ({ bookValue, proceeds }) =>
    `Abgang: Restbuchwert ${bookValue} (nach Abzug noch nicht aufgelöster Zuwendungen), Erlös ${proceeds}`,
  staff: ({ posts, price, rate, years }) =>
    `${posts} × ${price} im Jahr („${rate}“)${years === undefined ? '' : ` × ${years}`}`,
  overhead: ({ name, percent, of }) => `${name}: ${percent} auf ${of}`,
  carryOver: ({ isOver, amount, day, years, account }) =>
    `Ausgleich der ${isOver ? 'Überdeckung' : 'Unterdeckung'} von ${amount} vom ${day} über ${years} (Konto „${account}“)`,
  inputTax: ({ tax, amount, days }) =>
    `Abziehbare Vorsteuer: ${tax} in ${amount}${days === undefined ? '' : `, für ${days.own} von ${days.of} Tagen der Leistung`}`,
  withoutInputTax: 'Ohne Vorsteuer, soweit der Träger sie abzieht',
  months: (count, isOne) => `${count} ${isOne ? 'Monat' : 'Monate'}`,
  years: (count, isOne) => `${count} ${isOne ? 'Jahr' : 'Jahre'}`,
  posts: (count, isOne) => `${count} ${isOne ? 'Stelle' : 'Stellen'}`,
};
