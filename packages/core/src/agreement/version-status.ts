import type { PartyId, ServiceId } from '../base/ids.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Agreement } from './agreement.ts';
import type { VersionStep } from './version-step.ts';

/** How far a version has come. */
export type VersionStage = 'draft' | 'signed' | 'approved' | 'published' | 'inForce' | 'ended';

/** What a version changes, as far as the law asks. */
export type VersionChange = {
  /** `founding`: there is none before it. `partiesOrTasks`: who is party to it, or the catalogue of services, is another. */
  readonly kind: 'founding' | 'partiesOrTasks' | 'termsOnly';
  readonly joining: readonly PartyId[];
  readonly leaving: readonly PartyId[];
  readonly newServices: readonly ServiceId[];
  readonly droppedServices: readonly ServiceId[];
  /** Whether tasks can be told at all: neither version lists services if not. */
  readonly areTasksListed: boolean;
};

/** A step that a version needs before it is in force, why, and when it was taken. */
export type RequiredStep = {
  readonly step: 'council' | 'signature' | 'approval' | 'publication';
  /** Whose; absent where there is one for all. */
  readonly party?: PartyId;
  /** `writtenForm`: § 57 VwVfG. `founding`, `partiesOrTasks`: §§ 5, 6 NKomZG. */
  readonly because: 'writtenForm' | 'founding' | 'partiesOrTasks';
  /** Absent while it is lacking. */
  readonly takenOn?: LocalDate;
};

/** Where a version stands on a day. */
export type VersionStatus = {
  readonly stage: VersionStage;
  readonly change: VersionChange;
  /** Whether the legal basis is the law whose steps are known here; of others only signatures are asked for. */
  readonly isLawKnown: boolean;
  readonly required: readonly RequiredStep[];
  /** Those of them that were not taken yet. */
  readonly lacking: readonly RequiredStep[];
  /** By its days it is in force, yet something is lacking: runs go by it all the same. */
  readonly isEarly: boolean;
};

/**
 * Where a version stands on a day, and what it still lacks before it is in force. A public-law contract is in writing
 * (§ 57 VwVfG): each party signs it, those that leave by it too, unless they gave notice or were succeeded. By the NKomZG
 * an agreement needs approval and publication, an amendment only if the circle of parties or the set of tasks changes
 * (§ 6 Abs. 1); then the councils are asked for, too. Tasks are the services of the catalogue. A change of key or price
 * needs none of it. Of the law of other Länder nothing is assumed.
 *
 * Steps taken after the day do not count. Give the steps of the version, and notices under the ones before it.
 *
 * @example
 * ```ts
 * const on = LocalDate.parse('2023-12-01');
 * const steps = agreement.parties.map(({ id }) => VersionStep.parse({ step: 'signature', party: id, on }));
 * const { stage, lacking } = versionStatus({ agreement, steps, on });
 * [stage, ...lacking.map(({ step, party }) => [step, party])] // => ['draft', ['council', 'ahausen'], ['council', 'bdorf'], ['council', 'cstadt'], ['approval', undefined], ['publication', undefined]]
 * ```
 */
export function versionStatus({
  agreement,
  before,
  steps,
  on,
}: {
  readonly agreement: Agreement;
  /** The version it amends; absent for the first. */
  readonly before?: Agreement;
  readonly steps: readonly VersionStep[];
  readonly on: LocalDate;
}): VersionStatus {
  const taken = steps.filter((step) => step.on <= on);
  const change = changeOf(agreement, before);
  const isLawKnown = isUnderNkomzg(agreement);
  const required = requiredSteps({ agreement, before, taken, change, isLawKnown });
  const lacking = required.filter(({ takenOn }) => takenOn === undefined);
  const { from, until } = agreement.version;
  return {
    stage: stageOf({ agreement, taken, lacking, on }),
    change,
    isLawKnown,
    required,
    lacking,
    isEarly: lacking.length > 0 && from <= on && (until === undefined || on < until),
  };
}

function changeOf(agreement: Agreement, before: Agreement | undefined): VersionChange {
  const joining = missingFrom(before?.parties ?? [], agreement.parties);
  const leaving = missingFrom(agreement.parties, before?.parties ?? []);
  const newServices = missingFrom(before?.services ?? [], agreement.services);
  const droppedServices = missingFrom(agreement.services, before?.services ?? []);
  const isOther = [joining, leaving, newServices, droppedServices].some((ids) => ids.length > 0);
  return {
    kind: before === undefined ? 'founding' : isOther ? 'partiesOrTasks' : 'termsOnly',
    ...(before === undefined
      ? { joining: [], leaving: [], newServices: [], droppedServices: [] }
      : { joining, leaving, newServices, droppedServices }),
    areTasksListed: agreement.services.length + (before?.services.length ?? 0) > 0,
  };
}

function missingFrom<Id extends string>(known: readonly { readonly id: Id }[], things: readonly { readonly id: Id }[]) {
  const ids = new Set(known.map(({ id }) => id));
  return things.map(({ id }) => id).filter((id) => !ids.has(id));
}

function isUnderNkomzg({ legalBasis }: Agreement): boolean {
  return /nkomzg|niedersächsisches gesetz über die kommunale zusammenarbeit/i.test(legalBasis);
}

function requiredSteps({
  agreement,
  before,
  taken,
  change: { kind },
  isLawKnown,
}: {
  readonly agreement: Agreement;
  readonly before: Agreement | undefined;
  readonly taken: readonly VersionStep[];
  readonly change: VersionChange;
  readonly isLawKnown: boolean;
}): readonly RequiredStep[] {
  const parties = signatories(agreement, before, taken);
  const signatures = parties.map((party) =>
    dated({ step: 'signature', party, because: 'writtenForm' }, takenBy(taken, 'signature', party)),
  );
  if (!isLawKnown || kind === 'termsOnly') return signatures;
  return [
    ...parties.map((party) => dated({ step: 'council', party, because: kind }, takenBy(taken, 'council', party))),
    ...signatures,
    dated({ step: 'approval', because: kind }, firstOf(taken, 'approval')),
    dated({ step: 'publication', because: kind }, firstOf(taken, 'publication')),
  ];
}

/** Its parties, and those that leave by it: who gave notice, or was succeeded by then, is out already. */
function signatories(
  { parties, version }: Agreement,
  before: Agreement | undefined,
  taken: readonly VersionStep[],
): readonly PartyId[] {
  const isThere = ({ successor }: Agreement['parties'][number]) =>
    successor === undefined || successor.from > version.from;
  const own = new Set(parties.map(({ id }) => id));
  const gone = new Set(
    taken.flatMap((step) =>
      step.step === 'notice' && step.endsOn !== undefined && step.endsOn <= version.from ? [step.party] : [],
    ),
  );
  const leaving = (before?.parties ?? []).filter(({ id }) => !own.has(id) && !gone.has(id));
  return [...parties, ...leaving].filter(isThere).map(({ id }) => id);
}

function takenBy(taken: readonly VersionStep[], step: 'council' | 'signature', party: PartyId) {
  return earliest(taken.flatMap((one) => (one.step === step && one.party === party ? [one.on] : [])));
}

function firstOf(taken: readonly VersionStep[], step: 'approval' | 'publication'): LocalDate | undefined {
  return earliest(taken.flatMap((one) => (one.step === step ? [one.on] : [])));
}

function earliest(days: readonly LocalDate[]): LocalDate | undefined {
  return days.toSorted()[0];
}

function dated(step: Omit<RequiredStep, 'takenOn'>, takenOn: LocalDate | undefined): RequiredStep {
  return takenOn === undefined ? step : { ...step, takenOn };
}

function stageOf({
  agreement: {
    version: { from, until },
  },
  taken,
  lacking,
  on,
}: {
  readonly agreement: Agreement;
  readonly taken: readonly VersionStep[];
  readonly lacking: readonly RequiredStep[];
  readonly on: LocalDate;
}): VersionStage {
  if (until !== undefined && until <= on) return 'ended';
  const lacks = (...steps: readonly RequiredStep['step'][]) => lacking.some(({ step }) => steps.includes(step));
  if (lacks('council', 'signature')) return 'draft';
  if (lacks('approval')) return 'signed';
  if (lacks('publication')) return 'approved';
  if (from <= on) return 'inForce';
  const has = (step: VersionStep['step']) => taken.some((one) => one.step === step);
  return has('publication') ? 'published' : has('approval') ? 'approved' : 'signed';
}
