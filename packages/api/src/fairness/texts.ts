import type { Language } from '@umlage/core';

export type FairnessTexts = {
  readonly title: string;
  readonly link: string;
  readonly lead: (period: string) => string;
  readonly how: string;
  readonly fixed: string;
  readonly fixedHint: string;
  readonly unit: string;
  readonly percent: string;
  readonly euro: string;
  readonly rest: string;
  readonly restHint: string;
  readonly notSaid: string;
  readonly asAgreed: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly sourceUnnamed: string;
  readonly estimate: string;
  readonly isEstimate: string;
  readonly isPaid: string;
  readonly compute: string;
  readonly impossible: string;
  readonly recorded: string;
  readonly assumptions: string;
  readonly explained: string;
  readonly missing: string;
};

const de: FairnessTexts = {
  title: 'Ist das gerecht?',
  link: 'Ist das gerecht? Wer wäre allein oder zu mehreren billiger dran?',
  lead: (period) =>
    `Vergleicht, was die Mitglieder für ${period} nach der Vereinbarung zahlen, mit dem, was sie allein oder in kleineren Gruppen kosten würden. Das weiß nur, wer den Betrieb kennt: Geben Sie für jeden Kostenblock an, welcher Teil auch für ein einzelnes Mitglied anfiele und wonach sich der Rest richtet. Gespeichert wird nichts.`,
  how: 'Was würde es für sich kosten?',
  fixed: 'Fester Teil',
  fixedHint: 'Fällt einmal an, wie viele auch dabei sind',
  unit: 'Angegeben in',
  percent: 'Prozent',
  euro: 'Euro',
  rest: 'Der Rest',
  restHint: 'Wonach er sich richtet',
  notSaid: 'bitte wählen',
  asAgreed: 'wie in der Vereinbarung verteilt',
  source: 'Woher die Angaben stammen',
  sourceHint: 'Angebot, Gutachten, eigene Rechnung; steht bei den Annahmen',
  sourceUnnamed: 'Annahme ohne genannte Quelle',
  estimate: 'Die Angaben sind',
  isEstimate: 'geschätzt',
  isPaid: 'tatsächlich gezahlt',
  compute: 'Vergleichen',
  impossible: 'So lässt sich noch nichts sagen',
  recorded:
    'Erfasste Vergleichsrechnungen einzelner Mitglieder für denselben Zeitraum gehen den Angaben hier vor. Gestufte Kosten und Angebote für Gruppen nimmt die Schnittstelle (API) entgegen.',
  assumptions: 'Worauf das beruht',
  explained: 'Was die Maßstäbe sagen',
  missing: 'Was nicht berechnet ist',
};

const en: FairnessTexts = {
  title: 'Is that fair?',
  link: 'Is that fair? Who would be cheaper alone, or in a smaller group?',
  lead: (period) =>
    `Compares what members pay for ${period} by the agreement with what they would cost alone or in smaller groups. Only who knows the operation can tell: say for each pool which part would arise for a single member, too, and what the rest goes by. Nothing is stored.`,
  how: 'What would it cost by itself?',
  fixed: 'Fixed part',
  fixedHint: 'Arises once, however many take part',
  unit: 'Given in',
  percent: 'percent',
  euro: 'euro',
  rest: 'The rest',
  restHint: 'What it goes by',
  notSaid: 'please choose',
  asAgreed: 'as the agreement shares it',
  source: 'Where this comes from',
  sourceHint: 'An offer, a study, a calculation of your own; stands with the assumptions',
  sourceUnnamed: 'Assumption without a named source',
  estimate: 'This is',
  isEstimate: 'estimated',
  isPaid: 'really paid',
  compute: 'Compare',
  impossible: 'Nothing can be said yet',
  recorded:
    'Recorded comparisons of single members for the same period go before what is said here. Costs in steps and offers for groups are taken by the API.',
  assumptions: 'What it rests on',
  explained: 'What the measures mean',
  missing: 'What is not computed',
};

export function fairnessTextsFor(language: Language): FairnessTexts {
  return { de, en }[language];
}
