import type { Language } from '@umlage/core';

export const stepKinds = ['council', 'signature', 'approval', 'publication', 'notice'] as const;
type StepKind = (typeof stepKinds)[number];

export type StepTexts = {
  readonly title: string;
  readonly lead: string;
  readonly step: string;
  readonly kinds: Readonly<Record<StepKind, string>>;
  readonly party: string;
  readonly partyHint: string;
  readonly noParty: string;
  readonly on: string;
  readonly onHint: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly text: string;
  readonly textHint: string;
  readonly document: string;
  readonly documentHint: string;
  readonly noDocument: string;
  readonly submit: string;
  readonly record: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawLead: (step: string, day: string) => string;
  readonly withdrawReason: string;
  readonly withdrawOn: string;
  readonly withdrawSubmit: string;
};

const de: StepTexts = {
  title: 'Schritt erfassen',
  lead: 'Was für diese Fassung geschehen ist. Aus den erfassten Schritten folgt ihr Stand.',
  step: 'Was ist geschehen?',
  kinds: {
    council: 'Beschluss der Vertretung',
    signature: 'Unterschrift',
    approval: 'Genehmigung der Aufsichtsbehörde',
    publication: 'Bekanntmachung',
    notice: 'Kündigung',
  },
  party: 'Vertragspartei',
  partyHint: 'Bei Beschluss, Unterschrift und Kündigung',
  noParty: 'keine einzelne',
  on: 'Tag',
  onHint: 'An dem es geschah; bei einer Kündigung der Tag des Zugangs',
  lastDay: 'Gekündigt zum',
  lastDayHint: 'Nur bei Kündigung: der letzte Tag. Leer: das nächste Ende, zu dem sie wirkt',
  text: 'Vermerk',
  textHint: 'Wer, Nummer, Fundstelle: „Vorlage 2023/17“, „Amtsblatt 12/2025“',
  document: 'Beleg',
  documentHint: 'Ein Dokument, das schon abgelegt ist',
  noDocument: 'keiner',
  submit: 'Schritt erfassen',
  record: 'erfassen',
  withdraw: 'zurücknehmen',
  withdrawTitle: 'Schritt zurücknehmen',
  withdrawLead: (step, day) =>
    `${step} vom ${day} wurde irrtümlich erfasst: Der Schritt zählt dann nicht mehr und bleibt in der Liste stehen.`,
  withdrawReason: 'Grund',
  withdrawOn: 'Zurückgenommen am',
  withdrawSubmit: 'Zurücknehmen',
};

const en: StepTexts = {
  title: 'Record a step',
  lead: 'What was done for this version. Its status follows from the steps that are recorded.',
  step: 'What was done?',
  kinds: {
    council: 'Decision of the council',
    signature: 'Signature',
    approval: 'Approval by the supervisory authority',
    publication: 'Publication',
    notice: 'Notice',
  },
  party: 'Party',
  partyHint: 'Of a decision, a signature or a notice',
  noParty: 'none in particular',
  on: 'Day',
  onHint: 'On which it was done; of a notice the day it was received',
  lastDay: 'Notice to end on',
  lastDayHint: 'Of a notice only: the last day. Empty: the next end it leads to',
  text: 'Note',
  textHint: 'By whom, number, place: “Paper 2023/17”, “Official Gazette 12/2025”',
  document: 'Proof',
  documentHint: 'A document that is kept already',
  noDocument: 'none',
  submit: 'Record the step',
  record: 'record',
  withdraw: 'withdraw',
  withdrawTitle: 'Withdraw a step',
  withdrawLead: (step, day) =>
    `${step} of ${day} was recorded in error: the step then no longer counts, and stays in the list.`,
  withdrawReason: 'Reason',
  withdrawOn: 'Withdrawn on',
  withdrawSubmit: 'Withdraw',
};

export function stepTextsFor(language: Language): StepTexts {
  return { de, en }[language];
}
