import type { Agreement } from '../agreement/agreement.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import type { RequiredStep, VersionStatus } from '../agreement/version-status.ts';
import type { VersionStep } from '../agreement/version-step.ts';
import type { PartyId, ServiceId } from '../base/ids.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { versionStatusInGerman } from './version-status-de.ts';
import { versionStatusInEnglish } from './version-status-en.ts';
import type { VersionStatusWords } from './version-status-words.ts';

const wordsOf: Record<Language, VersionStatusWords> = { de: versionStatusInGerman, en: versionStatusInEnglish };

/** Where a version stands, told. */
export type VersionStatusInWords = {
  /** “in Kraft” */
  readonly stage: string;
  /** What it changes, and what follows from it; then what is to be known beside it. */
  readonly remarks: readonly string[];
  /** What it lacks, each with why it is asked for. */
  readonly lacking: readonly string[];
};

/**
 * Tells the status of a version: its stage, what it changes, what it still lacks. Parties and services that leave are
 * named as the version before calls them.
 *
 * @example
 * ```ts
 * const steps = agreement.parties.map(({ id }) => VersionStep.parse({ step: 'signature', party: id, on: '2023-12-01' }));
 * const status = versionStatus({ agreement, before: agreement, steps: steps.slice(1), on: LocalDate.parse('2023-12-01') });
 * const { stage, lacking } = versionStatusInWords(status, { agreement, before: agreement }, 'en');
 * [stage, ...lacking] // => ['draft', 'Signature: Ahausen (written form, § 57 VwVfG)']
 * ```
 */
export function versionStatusInWords(
  status: VersionStatus,
  versions: { readonly agreement: Agreement; readonly before?: Agreement },
  language: Language,
): VersionStatusInWords {
  const words = wordsOf[language];
  const { change, isLawKnown, isEarly, lacking, stage } = status;
  const { agreement } = versions;
  const parties = (ids: readonly PartyId[]) => ids.map((id) => partyName(id, versions));
  const services = (ids: readonly ServiceId[]) => ids.map((id) => serviceName(id, versions));
  const told = <Id>(ids: readonly Id[], tell: (ids: readonly Id[]) => string) => (ids.length === 0 ? [] : [tell(ids)]);
  return {
    stage: words.stage[stage],
    remarks: [
      ...(isEarly ? [words.early(formatsFor(language).day(agreement.version.from))] : []),
      ...(isLawKnown || change.kind === 'founding' ? [words.change[change.kind]] : []),
      ...told(change.joining, (ids) => words.joining(parties(ids))),
      ...told(change.leaving, (ids) => words.leaving(parties(ids))),
      ...told(change.newServices, (ids) => words.newServices(services(ids))),
      ...told(change.droppedServices, (ids) => words.droppedServices(services(ids))),
      ...(isLawKnown && change.kind !== 'founding' && !change.areTasksListed ? [words.tasksUnknown] : []),
      ...(isLawKnown ? [] : [words.lawUnknown(agreement.legalBasis)]),
    ],
    lacking: lacking.map((required) =>
      words.lacks(requiredInWords(required, versions, language), words.because[required.because]),
    ),
  };
}

/**
 * What a step is called, and whose it is: “Unterschrift: Ahausen”.
 *
 * @example
 * ```ts
 * const step = VersionStep.parse({ step: 'signature', party: 'bdorf', on: '2023-12-01' });
 * versionStepInWords(step, { agreement }, 'de') // => 'Unterschrift: Bdorf'
 * ```
 */
export function versionStepInWords(
  step: VersionStep,
  versions: { readonly agreement: Agreement; readonly before?: Agreement },
  language: Language,
): string {
  const { stepOf, step: names } = wordsOf[language];
  return 'party' in step ? stepOf(names[step.step], partyName(step.party, versions)) : names[step.step];
}

type Versions = { readonly agreement: Agreement; readonly before?: Agreement };

function requiredInWords({ step, party }: RequiredStep, versions: Versions, language: Language): string {
  const { stepOf, step: names } = wordsOf[language];
  return party === undefined ? names[step] : stepOf(names[step], partyName(party, versions));
}

function partyName(id: PartyId, { agreement, before }: Versions): string {
  return bearerNameOf(agreement, id) ?? (before === undefined ? undefined : bearerNameOf(before, id)) ?? id;
}

function serviceName(id: ServiceId, { agreement, before }: Versions): string {
  return [...agreement.services, ...(before?.services ?? [])].find((service) => service.id === id)?.name ?? id;
}
