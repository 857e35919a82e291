import type { Statement } from '@umlage/core';
import type { LetterHead } from '../document/document-content.ts';
import type { Telling } from './telling.ts';

export function letterHead({ statement, words, formats }: Telling): LetterHead {
  const { vatId, taxNumber } = statement.taxes?.supplier ?? {};
  const { host, recipient, cooperation, agreement, period, drawnUpOn, asKnownOn, number } = statement;
  const { reference } = words;
  return addressed({ host, to: [recipient.name, ...recipient.address] }, [
    ...(number === undefined ? [] : [{ term: reference.number, value: number }]),
    { term: reference.date, value: formats.day(drawnUpOn) },
    { term: reference.period, value: formats.period(period) },
    {
      term: reference.agreement,
      value: reference.version({ cooperation: cooperation.name, version: agreement.version }),
    },
    ...(vatId === undefined ? [] : [{ term: reference.vatId, value: vatId }]),
    ...(taxNumber === undefined ? [] : [{ term: reference.taxNumber, value: taxNumber }]),
    { term: reference.knowledge, value: reference.knownOn(formats.day(asKnownOn)) },
  ]);
}

/** Who writes to whom, and what about. */
export function addressed(
  { host, to }: { readonly host: Pick<Statement['host'], 'name' | 'address'>; readonly to: readonly string[] },
  reference: LetterHead['reference'],
): LetterHead {
  return {
    sender: { name: host.name, lines: host.address },
    recipient: { lines: to },
    returnLine: [host.name, ...host.address].join(' · '),
    reference,
  };
}
