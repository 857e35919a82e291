import {
  addDays,
  compareVersions,
  LocalDate,
  tryScenario,
  writeDraft,
  type Agreement,
  type Language,
  type Scenario,
  type ScenarioOutcome,
  type VersionComparison,
} from '@umlage/core';
import { allVersions } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import type { ComputedRun } from '../runs/read-run.ts';
import type { StoredRun } from '../runs/store.ts';

/** Agreements are German, whatever language they are asked about in. */
const languageOfAgreements: Language = 'de';

/** A scenario tried on a run. Nothing of it is kept. */
export type TriedScenario = {
  readonly run: StoredRun;
  /** In force at the end of the period, and whoever would join: it names. */
  readonly agreement: Agreement;
  readonly outcome: ScenarioOutcome;
  /** The version that would bring it about with the text of its clauses, beside the one it amends; absent where there is none. */
  readonly draft?: VersionComparison;
};

/** Computes the run and what it would come to if things were otherwise; whoever may see everyone’s shares may see it. */
export async function tryOnRun(
  context: CooperationContext,
  { stored, input, run }: ComputedRun,
  scenario: Scenario,
): Promise<TriedScenario> {
  const { versions, facts, question, lastShares } = input;
  const amends = (await allVersions(context, context.cooperation.id)).at(-1)?.agreement ?? run.agreement;
  const from = scenario.draft?.from ?? nextYearAfter([context.clock.today(), ...lastDaysOf(scenario)], amends);
  const outcome = tryScenario({
    input: { versions, facts, question, ...(lastShares.length === 0 ? {} : { lastShares }) },
    scenario: { ...scenario, draft: { clauses: [], ...scenario.draft, from } },
    amends,
  });
  const joining = scenario.changes.flatMap((change) =>
    change.change === 'memberJoins' && typeof change.party !== 'string' ? [change.party] : [],
  );
  const written = outcome.draft === undefined ? undefined : writeDraft(outcome.draft, languageOfAgreements);
  return {
    run: stored,
    agreement: { ...run.agreement, parties: [...run.agreement.parties, ...joining] },
    outcome,
    ...(written === undefined ? {} : { draft: compareVersions(amends, written) }),
  };
}

/** The last days with who leaves: the draft is in force after them. */
function lastDaysOf({ changes }: Scenario): readonly LocalDate[] {
  return changes.flatMap((change) => (change.change === 'memberLeaves' ? [addDays(change.on, -1)] : []));
}

/** The year of the agreement that begins next: what is to be proposed cannot be in force before. */
function nextYearAfter(days: readonly LocalDate[], { version, yearStarts }: Agreement): LocalDate {
  const last = [...days, version.from].toSorted().at(-1) ?? version.from;
  const year = Number(last.slice(0, 4));
  const starts = [year, year + 1].flatMap(
    (one) => LocalDate.safeParse(`${String(one)}-${yearStarts ?? '01-01'}`).data ?? [],
  );
  return starts.find((day) => day > last) ?? addDays(last, 1);
}
