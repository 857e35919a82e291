import type { Language } from '@umlage/core';
import type { StoredProposal } from './store.ts';

export type ProposalTexts = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly proposal: string;
  readonly proposedBy: string;
  readonly madeOn: string;
  readonly state: string;
  readonly status: Record<StoredProposal['status'], string>;
  readonly outline: (of: { by: string; day: string; number: number; from: string }) => string;
  readonly decided: Record<'adopted' | 'setAside', (day: string) => string>;
  readonly decide: string;
  readonly decideLead: string;
  readonly adopt: string;
  readonly decision: string;
  readonly decisionHint: string;
  readonly setAside: string;
  readonly reason: string;
  readonly reasonHint: string;
};

const de: ProposalTexts = {
  title: 'Vorschläge',
  lead: 'Was an der Vereinbarung geändert werden soll. Gerechnet wird nach einem Vorschlag erst, wenn er als neue Fassung angenommen ist.',
  none: 'Bisher ist nichts vorgeschlagen.',
  proposal: 'Vorschlag',
  proposedBy: 'Von',
  madeOn: 'Am',
  state: 'Stand',
  status: { open: 'offen', adopted: 'angenommen', setAside: 'verworfen' },
  outline: ({ by, day, number, from }) =>
    `Vorgeschlagen von ${by} am ${day}: Fassung ${number}, die ab ${from} gelten soll.`,
  decided: {
    adopted: (day) => `Angenommen am ${day}`,
    setAside: (day) => `Verworfen am ${day}`,
  },
  decide: 'Entscheiden',
  decideLead: 'Ein Vorschlag wird einmal entschieden. Angenommen wird er die nächste Fassung, so wie er hier steht.',
  adopt: 'Als neue Fassung annehmen',
  decision: 'Beschluss',
  decisionHint: 'Wer wann beschlossen hat und wo es steht',
  setAside: 'Verwerfen',
  reason: 'Grund',
  reasonHint: 'Warum daraus keine Fassung wird',
};

const en: ProposalTexts = {
  title: 'Proposals',
  lead: 'What is to be changed in the agreement. Nobody computes by a proposal until it is adopted as a new version.',
  none: 'Nothing has been proposed so far.',
  proposal: 'Proposal',
  proposedBy: 'By',
  madeOn: 'On',
  state: 'State',
  status: { open: 'open', adopted: 'adopted', setAside: 'set aside' },
  outline: ({ by, day, number, from }) =>
    `Proposed by ${by} on ${day}: version ${number}, to be in force from ${from}.`,
  decided: { adopted: (day) => `Adopted on ${day}`, setAside: (day) => `Set aside on ${day}` },
  decide: 'Decide',
  decideLead: 'A proposal is decided once. Adopted, it becomes the next version as it stands here.',
  adopt: 'Adopt as a new version',
  decision: 'Decision',
  decisionHint: 'Who decided, when, and where it stands',
  setAside: 'Set aside',
  reason: 'Reason',
  reasonHint: 'Why it does not become a version',
};

export function proposalTextsFor(language: Language): ProposalTexts {
  return { de, en }[language];
}
