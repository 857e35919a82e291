import { LocalDate, type Outcome } from '@umlage/core';
import { z } from 'zod';
import { checked } from './numbers.ts';
import { always, host, partiesNamed, settle, type Question, type RuleDocument, type Settled } from './settle.ts';

export const Day = checked(z.string(), (text) => LocalDate.safeParse(text).success, 'is no day').transform((text) =>
  LocalDate.parse(text),
);

export type Days = { readonly from: LocalDate; readonly until: LocalDate };

const parties = partiesNamed(['member']);

/** The one party of a question about days. */
export const member = parties.idOf('member');

/** The member bears the days on which it takes part, the host all others. */
const byDays: RuleDocument = {
  rule: 'choose',
  cases: [{ if: { takesPart: [member] }, then: { rule: 'to', bearer: member } }],
  otherwise: { rule: 'to', bearer: host },
};

/** What of an amount for a period falls to a member for the days it takes part, by what was known on a day. */
export function settleStay(question: {
  readonly units: bigint;
  readonly period: Days;
  readonly stays: readonly { readonly from: LocalDate; readonly until?: LocalDate; readonly recordedOn: LocalDate }[];
  readonly asKnownOn: LocalDate;
  readonly taxes?: Question['taxes'];
}): Outcome<Settled> {
  const { units, period, stays, asKnownOn, taxes } = question;
  return settle({
    parties,
    pools: [{ units, rule: byDays }],
    period,
    participation: [
      { party: host, from: always, recordedOn: always },
      ...stays.map((stay) => ({ party: member, ...stay })),
    ],
    asKnownOn,
    ...(taxes === undefined ? {} : { taxes }),
  });
}
