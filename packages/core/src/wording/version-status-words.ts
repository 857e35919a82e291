import type { RequiredStep, VersionChange, VersionStage } from '../agreement/version-status.ts';
import type { VersionStep } from '../agreement/version-step.ts';

/** What the status of a version is told with, one set a language; every argument is written out already. */
export type VersionStatusWords = {
  readonly stage: Record<VersionStage, string>;
  readonly step: Record<VersionStep['step'], string>;
  readonly stepOf: (step: string, party: string) => string;
  readonly because: Record<RequiredStep['because'], string>;
  readonly lacks: (step: string, because: string) => string;
  readonly change: Record<VersionChange['kind'], string>;
  readonly joining: (parties: readonly string[]) => string;
  readonly leaving: (parties: readonly string[]) => string;
  readonly newServices: (services: readonly string[]) => string;
  readonly droppedServices: (services: readonly string[]) => string;
  readonly tasksUnknown: string;
  readonly lawUnknown: (legalBasis: string) => string;
  readonly early: (from: string) => string;
};
