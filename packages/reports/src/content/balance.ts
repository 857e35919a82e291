import { cents, clauseNumber, unreachable } from '@umlage/core';
import type { Paragraph, Text } from '../document/document-content.ts';
import { unbroken } from './with-clause.ts';
import type { Telling } from './telling.ts';

/** What follows from the balance. A deadline is claimed only where the agreement sets one. */
export function balanceParagraph(telling: Telling): Paragraph {
  const { statement, words, formats } = telling;
  const { total, advances, advancesPaid, correction, status } = statement;
  const soFar =
    correction?.by === 'difference' && correction.numbers.length > 0
      ? words.correction.settled({ total: formats.money(total), before: formats.money(correction.before) })
      : advances.length > 0
        ? words.advances({ total: formats.money(total), advances: formats.money(advancesPaid) })
        : words.noAdvances(formats.money(total));
  const remark = words.status[status]?.remark;
  return {
    block: 'paragraph',
    text: [{ text: `${soFar} ` }, ...dueInWords(telling), ...(remark === undefined ? [] : [{ text: ` ${remark}` }])],
  };
}

function dueInWords(telling: Telling): Exclude<Text, string> {
  const { statement, words, formats } = telling;
  const { balance, due, host } = statement;
  const number = clauseNumber(telling.statement, due?.clause);
  const term =
    due === undefined ? undefined : { days: due.inDays, clause: number === undefined ? undefined : unbroken(number) };
  const { outcome } = statement;
  switch (outcome) {
    case 'claim':
      return [{ text: words.due.claim({ amount: formats.money(balance), term }), strong: true }];
    case 'refund':
      return [{ text: words.due.refund({ amount: formats.money(cents(-balance)), term }), strong: true }];
    case 'settled':
      return [{ text: words.due.settled, strong: true }];
    case 'ownShare':
      return [{ text: words.due.ownShare(host.name), strong: true }];
    default:
      return unreachable(outcome);
  }
}
