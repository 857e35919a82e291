import type { Agreement } from '../agreement/agreement.ts';
import { hostOf } from '../agreement/parties.ts';
import { groupBy } from '../base/group-by.ts';
import type { ClauseId, PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { noCents, sumCents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';
import { successionsIn } from '../run/successions.ts';
import type { ChangeLetter, ChangeLine } from './change-letter.ts';
import { clausesIn, correspondent, namesIn, statementLine } from './draw-up-statements.ts';
import { explainResult } from './explain-pool.ts';
import type { ChangeSettlement, SettledPart } from './settle-change.ts';
import type { StatementLine } from './statement.ts';

/** What a letter on a change needs beside the settlement. */
export type ChangeLetterOccasion = {
  /** The version that says what is paid. */
  readonly agreement: Agreement;
  readonly asKnownOn: LocalDate;
  readonly drawnUpOn: LocalDate;
  /** By when it is to be paid; absent where nobody says so. */
  readonly due?: LocalDate;
};

/**
 * Draws up a letter to everyone who pays or receives anything because of a change, by id. Accounts are nobody to write to.
 *
 * @example
 * ```ts
 * const on = LocalDate.parse('2025-01-01');
 * const settlement = { change: { change: 'dissolution', on }, parts: [], totals: [] } as const;
 * drawUpChangeLetters(settlement, { agreement, asKnownOn: on, drawnUpOn: on }) // => []
 * ```
 */
export function drawUpChangeLetters(
  { change, parts, totals }: ChangeSettlement,
  { agreement, asKnownOn, drawnUpOn, due }: ChangeLetterOccasion,
): readonly ChangeLetter[] {
  const { heirOf } = successionsIn(agreement);
  const explained = parts.map((part) => ({ part, linesOf: explain(part, (bearer) => heirOf(bearer, change.on)) }));
  const host = hostOf(agreement);
  invariant(host !== undefined, 'the host is a party: the agreement was checked');
  const terms = agreement[change.change];
  const who = 'party' in change ? agreement.parties.find(({ id }) => id === change.party) : undefined;
  const runs = parts.flatMap(({ runs: { before, after } }) => (before === undefined ? [after] : [before, after]));
  const versions = [...new Map([...runs.flatMap((run) => run.versions), agreement].map(byNumber)).values()];
  const shared = {
    format: 'umlage-change-letter/1',
    status: 'preview',
    cooperation: agreement.cooperation,
    agreement: {
      title: agreement.title,
      legalBasis: agreement.legalBasis,
      version: agreement.version.number,
      from: agreement.version.from,
      ...(agreement.notice === undefined ? {} : { notice: agreement.notice }),
    },
    host: correspondent(host),
    change: change.change,
    ...(who === undefined ? {} : { party: { id: who.id, name: who.name } }),
    on: change.on,
    asKnownOn,
    drawnUpOn,
    names: namesIn(versions),
  } as const;
  return agreement.parties
    .flatMap((recipient) => {
      const total = totals.find(({ party }) => party === recipient.id)?.amount ?? noCents;
      return total === 0 ? [] : [{ recipient, total }];
    })
    .toSorted((a, b) => (a.recipient.id < b.recipient.id ? -1 : 1))
    .map(({ recipient, total }): ChangeLetter => {
      const lines = explained.flatMap(({ part, linesOf }) => lineOf(part, recipient.id, linesOf(recipient.id)));
      invariant(sumCents(lines.map(({ amount }) => amount)) === total, 'the lines of a letter add up to its total');
      const isOwn = recipient.id === host.id;
      const hasDue = due !== undefined && !isOwn;
      const clause = terms?.dueIn === undefined ? undefined : terms.clause;
      return {
        ...shared,
        recipient: correspondent(recipient),
        lines,
        total,
        outcome: isOwn ? 'ownShare' : total > 0 ? 'claim' : 'refund',
        ...(hasDue ? { due: { on: due, ...(clause === undefined ? {} : { clause }) } } : {}),
        clauses: citedClauses(versions, lines, agreement.version.number, hasDue ? clause : undefined),
      };
    });
}

/** Of one whose version was made to hold for other days, the agreement itself: it stands last. */
function byNumber(agreement: Agreement): readonly [number, Agreement] {
  return [agreement.version.number, agreement];
}

type Explained = { readonly before: readonly StatementLine[]; readonly after: readonly StatementLine[] };

/** What the shares of everyone are made of, by whom they belong to now. */
function explain(
  { runs: { before, after } }: SettledPart,
  heirOf: (bearer: PartyId) => PartyId,
): (recipient: PartyId) => Explained {
  const [then, now] = [before, after].map((run) =>
    groupBy(run === undefined ? [] : explainRun(run), ({ bearer }) => heirOf(bearer)),
  );
  const linesIn = (of: typeof now, recipient: PartyId) => (of?.get(recipient) ?? []).map(({ line }) => line);
  return (recipient) => ({ before: linesIn(then, recipient), after: linesIn(now, recipient) });
}

function explainRun(run: Run): readonly { readonly bearer: PartyId; readonly line: StatementLine }[] {
  const pools = new Map(run.pools.map((pool) => [pool.pool, pool]));
  return run.pools.flatMap((pool) =>
    explainResult(pool, run).map((line) => ({
      bearer: line.bearer,
      line: statementLine({ line }, { pools, taxes: undefined }),
    })),
  );
}

function lineOf(
  { part, clause, base, period, shares, runs }: SettledPart,
  recipient: PartyId,
  reasons: Explained,
): readonly ChangeLine[] {
  const own = shares.find(({ party }) => party === recipient);
  if (own === undefined) return [];
  const { before, after, amount } = own;
  if (before === 0 && after === 0) return [];
  return [
    {
      part,
      ...(clause === undefined ? {} : { clause }),
      base,
      ...(period === undefined ? {} : { period }),
      before,
      after,
      amount,
      all: shares,
      reasons: { on: runs.after.input.question.period, ...reasons },
    },
  ];
}

/** The clauses that lines and their reasons rest on, each as its version says it. */
function citedClauses(
  versions: readonly Agreement[],
  lines: readonly ChangeLine[],
  latest: number,
  ofDue: ClauseId | undefined,
): ChangeLetter['clauses'] {
  const cited = new Set<string>();
  const cite = (version: number, clause: ClauseId | undefined) => cited.add(`${version}/${clause ?? ''}`);
  cite(latest, ofDue);
  for (const { clause, reasons } of lines) {
    cite(latest, clause);
    for (const line of [...reasons.before, ...reasons.after]) {
      cite(latest, line.clause);
      cite(latest, line.rounding.clause);
      for (const { version, reason } of line.reason.segments) for (const one of clausesIn(reason)) cite(version, one);
    }
  }
  return versions
    .toSorted((a, b) => a.version.number - b.version.number)
    .flatMap(({ version: { number }, clauses }) =>
      clauses.flatMap((clause) => (cited.has(`${number}/${clause.id}`) ? [{ ...clause, version: number }] : [])),
    );
}
