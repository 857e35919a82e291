import { formatsFor } from './formats.ts';
import type { SavingsWords } from './savings-words.ts';

const and = formatsFor('de').list;
const guessed = (isEstimate: boolean) => (isEstimate ? ' (Schätzung)' : '');
const ended = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);

export const savingsInGerman: SavingsWords = {
  and,
  everyone: 'alle zusammen',
  several: (count) => `${count} Beteiligte zusammen`,
  saves: ({ who, isOne, amount, year, perUnit }) =>
    `${who} ${isOne ? 'spart' : 'sparen'} ${year} durch die Zusammenarbeit ${amount}` +
    (perUnit.length === 0 ? '' : ` (${perUnit.join('; ')})`),
  paysMore: ({ who, isOne, amount, year }) =>
    `${who} ${isOne ? 'zahlt' : 'zahlen'} ${year} durch die Zusammenarbeit ${amount} mehr als allein`,
  paysAlike: ({ who, isOne, year }) => `${who} ${isOne ? 'zahlt' : 'zahlen'} ${year} genauso viel wie allein`,
  perUnit: ({ amount, unit }) => `${unit}: je ${amount}`,
  altogether: ({ amount, from, until, isSaved }) =>
    `von ${from} bis ${until} sind es zusammen ${amount}${isSaved ? '' : ' mehr als allein'}`,
  paidOff: ({ amount, day, isAhead }) =>
    isAhead
      ? `die einmaligen Ausgaben von ${amount} sind voraussichtlich ab dem ${day} wieder eingespart`
      : `die einmaligen Ausgaben von ${amount} sind seit dem ${day} wieder eingespart`,
  notPaidOff: ({ amount, missing, until }) =>
    `von den einmaligen Ausgaben von ${amount} sind bis zum ${until} noch ${missing} nicht wieder eingespart`,
  estimated: (of) =>
    of === 'alone'
      ? 'Was es allein kostet, ist geschätzt.'
      : of === 'aloneInPart'
        ? 'Was es allein kostet, ist zum Teil geschätzt.'
        : 'Die Kosten allein und die gemeinsamen Kosten sind zum Teil geschätzt.',
  year: ({ year, alone, together, saving, cumulated }) =>
    `${year}: allein ${alone}, zusammen ${together}; gespart ${saving}, bis dahin insgesamt ${cumulated}.`,
  recorded: ({ who, amount, isEstimate, text, source }) =>
    `Allein, ${who}: ${amount}${guessed(isEstimate)}. ${ended(text)} Quelle: ${source}.`,
  carried: ({ who, amount, base, baseYear, from, to, index, indexSource, text, source }) =>
    `Allein, ${who}: ${amount} (Schätzung), fortgeschrieben: ${base} (${baseYear}) × ${to} ÷ ${from} nach „${index}“ (Quelle: ${indexSource}). ${ended(text)} Quelle: ${source}.`,
  together: ({ year, isEstimate }) =>
    isEstimate ? `Zusammen: Vorausschätzung für ${year}.` : `Zusammen: Anteile nach der Vereinbarung für ${year}.`,
  quantity: ({ amount, unit, quantity }) => `${unit}: je ${amount} gespart, bei ${quantity}.`,
  investment: ({ day, text, amount, isEstimate, source }) =>
    `${day}, ${text}: ${amount}${guessed(isEstimate)}. Quelle: ${source}.`,
  presentValue: ({ rate, year, amount }) =>
    `Bei ${rate} Zinsen im Jahr sind alle Einsparungen, abzüglich der einmaligen Ausgaben, ${year} ${amount} wert (Kapitalwert).`,
  variant: ({ moved, by, isMore }) =>
    moved === 'rate'
      ? `Zinssatz ${by} ${by === '1' ? 'Prozentpunkt' : 'Prozentpunkte'} ${isMore ? 'höher' : 'niedriger'}`
      : `${moved === 'alone' ? 'Kosten allein' : 'Gemeinsame Kosten'} ${by} ${isMore ? 'höher' : 'niedriger'}`,
  balanceTitle: (who) => `Einsparung bis dahin, abzüglich der einmaligen Ausgaben: ${who}`,
  balanceLine: 'Einsparung bis dahin',
  balanceDrawn: ({ who, points, mark }) =>
    `Einsparung bis dahin, ${who}: ${points.join('; ')}.${mark === undefined ? '' : ` ${mark}.`}`,
  point: ({ day, amount }) => `${day} ${amount}`,
  paidOffMark: (day) => `Wieder eingespart ab ${day}`,
  yearsTitle: (who) => `Kosten allein und zusammen: ${who}`,
  membersTitle: (year) => `Kosten allein und zusammen ${year}`,
  alone: 'allein',
  along: 'zusammen',
  drawn: ({ title, rows }) => `${title}. ${rows.join('; ')}.`,
  row: ({ label, alone, together }) => `${label}: allein ${alone}, zusammen ${together}`,
};
