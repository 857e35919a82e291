import type { Account } from '../agreement/agreement.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { signedCents, type CostEntry } from '../costs/cost-entry.ts';
import { carriedEntry, madeUpBy } from '../costs/carried-over.ts';
import { knownVersions } from '../run/terms-in-force.ts';
import { latestItems } from '../costs/booked-items.ts';
import { cents, euroText, isWithinMoney, sumCents, type Cents } from '../exact/cents.ts';
import { ratio, sum } from '../exact/ratio.ts';
import type { Run } from '../run/run-result.ts';
import type { AccountStatement } from './statement.ts';

type Movement = AccountStatement['movements'][number];

/**
 * How each account of the cooperation moved over the period of a run, in the order of the agreement. What stands on an
 * account is owed to the members: it bears cost and then owes less.
 *
 * Problem: `amount-too-large`
 *
 * @example
 * ```ts
 * accountStatements(run) // => { ok: true, value: [] }
 * ```
 */
export function accountStatements(run: Run): Outcome<readonly AccountStatement[]> {
  const statements = run.accounts.map((account) => {
    const opening = openingOf(account, run);
    const movements = movementsOf(account, run);
    const size = sum([...opening, ...movements.map(({ amount }) => amount)].map((amount) => ratio(Math.abs(amount))));
    return { account, opening, movements, size };
  });
  const size = sum(statements.map((statement) => statement.size));
  if (!isWithinMoney(size))
    return failure(problem('amount-too-large', '/accountEntries', { received: euroText(size) }));
  return success(
    statements.map(({ account: { id, name, kind }, opening, movements }) => {
      const before = sumCents(opening);
      return {
        account: id,
        name,
        kind,
        opening: before,
        movements,
        closing: sumCents([before, ...movements.map(({ amount }) => amount)]),
      };
    }),
  );
}

/** What was entered before the period, less what was made up for since, and what pools put in or took out. */
function openingOf({ id }: Account, { input }: Run): readonly Cents[] {
  const { facts, question } = input;
  const versions = knownVersions(input);
  const { from } = question.period;
  const entries = facts.accountEntries.filter(
    (entry) => entry.account === id && entry.on < from && entry.recordedOn <= question.asKnownOn,
  );
  const carried = entries.flatMap((entry) => {
    const of = carriedEntry(entry, versions);
    return of === undefined ? [] : [cents(-madeUpBy(of, from))];
  });
  const moved = latestItems(facts.costItems, question.asKnownOn).flatMap(({ row }) =>
    row.account === id && row.until <= from && row.budget !== true ? [signedCents(row)] : [],
  );
  return [...entries.map(({ amount }) => amount), ...carried, ...moved];
}

function movementsOf({ id }: Account, run: Run): readonly Movement[] {
  const { facts, question } = run.input;
  const entered = facts.accountEntries.flatMap(({ account, on, amount, text, recordedOn }): readonly Movement[] =>
    account === id && isIn(question.period, on) && recordedOn <= question.asKnownOn
      ? [{ movement: 'entry', text, amount }]
      : [],
  );
  const borne = run.pools.flatMap(({ pool, name, lines }): readonly Movement[] => {
    const amount = cents(-sumCents(lines.flatMap((line) => (line.bearer === id ? line.cents : []))));
    return amount === 0 ? [] : [{ movement: 'borne', text: name, pool, amount }];
  });
  const moved = [...run.supports, ...run.pools].flatMap(({ pool, items, setAside }) =>
    [...items, ...setAside].flatMap((item): readonly Movement[] => (item.account === id ? [moveOf(item, pool)] : [])),
  );
  // What may not be shared and is of no pool was put in or taken out all the same.
  const aside = run.setAside.flatMap((item): readonly Movement[] => (item.account === id ? [moveOf(item)] : []));
  return [...entered, ...moved, ...aside, ...borne];
}

function moveOf(item: CostEntry, pool?: Movement['pool']): Movement {
  const movement = item.basis !== undefined ? 'carried' : item.kind === 'cost' ? 'added' : 'taken';
  return { movement, text: item.text, ...(pool === undefined ? {} : { pool }), amount: signedCents(item) };
}

function isIn(period: Period, day: LocalDate): boolean {
  return period.from <= day && day < period.until;
}
