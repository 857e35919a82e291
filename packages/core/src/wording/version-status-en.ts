import type { VersionStatusWords } from './version-status-words.ts';

export const versionStatusInEnglish: VersionStatusWords = {
  stage: {
    draft: 'draft',
    signed: 'signed',
    approved: 'approved',
    published: 'published',
    inForce: 'in force',
    ended: 'ended',
  },
  step: {
    council: 'Decision of the council',
    signature: 'Signature',
    approval: 'Approval of the supervisory authority',
    publication: 'Publication',
    notice: 'Notice',
  },
  stepOf: (step, party) => `${step}: ${party}`,
  because: {
    writtenForm: 'written form, § 57 VwVfG',
    founding: 'new agreement, § 5 NKomZG',
    partiesOrTasks: 'the circle of parties or the tasks change, § 6 (1) NKomZG',
  },
  lacks: (step, because) => `${step} (${because})`,
  change: {
    founding: 'First version of the agreement.',
    partiesOrTasks: 'The circle of parties or the tasks change: the version needs approval and publication.',
    termsOnly:
      'Parties and tasks stay: the version needs neither approval nor publication. Whether a council has to decide is for each municipality to say.',
  },
  joining: (parties) => `Joining: ${parties.join(', ')}.`,
  leaving: (parties) => `Leaving: ${parties.join(', ')}.`,
  newServices: (services) => `New services: ${services.join(', ')}.`,
  droppedServices: (services) => `Services given up: ${services.join(', ')}.`,
  tasksUnknown: 'The agreement lists no services. Look yourself whether tasks change.',
  lawUnknown: (legalBasis) =>
    `Which approval or publication the law asks for (“${legalBasis}”) is not known here; only the written form is asked for.`,
  early: (from) =>
    `By its days the version is in force since ${from}, and runs go by it. Not all steps it needs are recorded.`,
};
