import type { Language } from '@umlage/core';

export type ScenarioTexts = {
  readonly title: string;
  readonly link: string;
  readonly lead: (period: string) => string;
  readonly assume: string;
  readonly nothing: string;
  readonly nobody: string;
  readonly all: string;
  readonly cost: string;
  readonly costPercent: string;
  readonly costPercentHint: string;
  readonly costAmount: string;
  readonly costAmountHint: string;
  readonly costPool: string;
  readonly assumed: string;
  readonly leaving: string;
  readonly leaves: string;
  readonly leavesOn: string;
  readonly joining: string;
  readonly joins: string;
  readonly joinsHint: string;
  readonly joinsOn: string;
  readonly joinsFigure: (figure: string) => string;
  readonly joinsServices: string;
  readonly services: Readonly<Record<'mandatory' | 'all', string>>;
  readonly figures: string;
  readonly figure: string;
  readonly figureParty: string;
  readonly figureValue: string;
  readonly quotas: string;
  readonly quotasHint: string;
  readonly quotaNow: (value: string) => string;
  readonly newcomer: string;
  readonly prices: string;
  readonly rate: string;
  readonly price: string;
  readonly rules: string;
  readonly from: string;
  readonly fromHint: string;
  readonly changes: string;
  readonly changesHint: string;
  readonly compute: string;
  readonly result: string;
  readonly impossible: string;
  readonly members: string;
  readonly total: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly inDetail: string;
  readonly draft: string;
  readonly draftImpossible: string;
  readonly propose: string;
  readonly proposeLead: string;
  readonly proposalTitle: (day: string) => string;
  readonly proposalText: (of: {
    readonly text: string;
    readonly period: string;
    readonly changes: readonly string[];
  }) => string;
  readonly submitProposal: string;
};

const de: ScenarioTexts = {
  title: 'Planspiel',
  link: 'Planspiel: Was wäre, wenn?',
  lead: (period) =>
    `Was wäre für ${period} herausgekommen, wenn etwas anders wäre? Füllen Sie aus, was anders sein soll, auch mehreres zugleich; alles andere bleibt. Gespeichert wird nichts.`,
  assume: 'Was soll anders sein?',
  nothing: 'nichts davon',
  nobody: 'niemand',
  all: 'alle Kosten',
  cost: 'Die Kosten steigen oder sinken',
  costPercent: 'Um Prozent',
  costPercentHint: '„10“ für 10 % mehr, „-5“ für 5 % weniger',
  costAmount: 'Oder um einen Betrag',
  costAmountHint: 'In Euro über den ganzen Zeitraum, in einem Kostenblock; unter null: weniger',
  costPool: 'Welche Kosten?',
  assumed: 'Annahme im Planspiel',
  leaving: 'Ein Mitglied tritt aus',
  leaves: 'Wer tritt aus?',
  leavesOn: 'Erster Tag ohne das Mitglied',
  joining: 'Ein Mitglied tritt bei',
  joins: 'Wer tritt bei?',
  joinsHint: 'Name, wie er in der Vereinbarung stehen soll',
  joinsOn: 'Erster Tag mit dem Mitglied',
  joinsFigure: (figure) => `${figure} des neuen Mitglieds`,
  joinsServices: 'Leistungen',
  services: { mandatory: 'nur die verpflichtenden', all: 'alle' },
  figures: 'Eine Schlüsselzahl ist anders',
  figure: 'Welche?',
  figureParty: 'Bei wem?',
  figureValue: 'Wert',
  quotas: 'Vereinbarte Anteile sind anders',
  quotasHint: 'Leere Felder bleiben, wie sie sind',
  quotaNow: (value) => `heute ${value}`,
  newcomer: 'neues Mitglied',
  prices: 'Ein Preis ist anders',
  rate: 'Welcher?',
  price: 'Preis in Euro',
  rules: 'Für Fachleute: andere Regeln',
  from: 'Andere Regeln, Anteile und Preise gelten im Planspiel ab',
  fromHint: 'Leer: ab dem ersten Tag des Zeitraums',
  changes: 'Weitere Änderungen (JSON)',
  changesHint:
    'Eine Liste wie [{"change": "ruleReplaced", "pool": "betrieb", "rule": {"rule": "split", "by": {"key": "each"}}}]; alle Formen nennt die Beschreibung der Schnittstelle',
  compute: 'Durchspielen',
  result: 'Was dann wäre',
  impossible: 'So lässt es sich nicht berechnen',
  members: 'Wer gewinnt, wer verliert',
  total: 'Summe',
  before: 'wie es ist',
  after: 'im Planspiel',
  difference: 'Unterschied',
  inDetail: 'Was jedes Mitglied zahlte, im Einzelnen',
  draft: 'Was dazu vereinbart werden müsste',
  draftImpossible: 'Noch keine Vereinbarung',
  propose: 'Als Vorschlag einbringen',
  proposeLead:
    'Der Entwurf wird so, wie er hier steht, als Änderung der Vereinbarung vorgeschlagen. Gerechnet wird danach erst, wenn er angenommen ist.',
  proposalTitle: (day) => `Änderung ab ${day} nach einem Planspiel`,
  proposalText: ({ text, period, changes }) => [`${text} (Planspiel für ${period})`, ...changes].join('\n'),
  submitProposal: 'Vorschlag einbringen',
};

const en: ScenarioTexts = {
  title: 'What if?',
  link: 'What if?',
  lead: (period) =>
    `What would ${period} have come to if something were otherwise? Fill in what is to differ, several things at once if you like; all else stays. Nothing is stored.`,
  assume: 'What is to differ?',
  nothing: 'none of them',
  nobody: 'nobody',
  all: 'all cost',
  cost: 'Cost goes up or down',
  costPercent: 'By percent',
  costPercentHint: '“10” for 10% more, “-5” for 5% less',
  costAmount: 'Or by an amount',
  costAmountHint: 'In euro over the whole period, in one pool; below zero: less',
  costPool: 'Which cost?',
  assumed: 'Assumption of a what-if',
  leaving: 'A member leaves',
  leaves: 'Who leaves?',
  leavesOn: 'First day without the member',
  joining: 'A member joins',
  joins: 'Who joins?',
  joinsHint: 'The name as the agreement is to have it',
  joinsOn: 'First day with the member',
  joinsFigure: (figure) => `${figure} of the new member`,
  joinsServices: 'Services',
  services: { mandatory: 'only the mandatory ones', all: 'all' },
  figures: 'A key figure is another',
  figure: 'Which?',
  figureParty: 'Whose?',
  figureValue: 'Value',
  quotas: 'Agreed quotas are others',
  quotasHint: 'Empty fields stay as they are',
  quotaNow: (value) => `today ${value}`,
  newcomer: 'new member',
  prices: 'A price is another',
  rate: 'Which?',
  price: 'Price in euro',
  rules: 'For experts: other rules',
  from: 'Other rules, quotas and prices are tried from',
  fromHint: 'Empty: from the first day of the period',
  changes: 'Further changes (JSON)',
  changesHint:
    'A list such as [{"change": "ruleReplaced", "pool": "operation", "rule": {"rule": "split", "by": {"key": "each"}}}]; the description of the API names all forms',
  compute: 'Try it',
  result: 'What would be then',
  impossible: 'It cannot be computed like this',
  members: 'Who gains, who loses',
  total: 'Sum',
  before: 'as it is',
  after: 'what if',
  difference: 'Difference',
  inDetail: 'What each member would pay, in detail',
  draft: 'What would have to be agreed',
  draftImpossible: 'Not yet an agreement',
  propose: 'Make it a proposal',
  proposeLead:
    'The draft is proposed as it stands here, as an amendment of the agreement. Nobody computes by it until it is adopted.',
  proposalTitle: (day) => `Amendment from ${day} after a what-if`,
  proposalText: ({ text, period, changes }) => [`${text} (what-if of ${period})`, ...changes].join('\n'),
  submitProposal: 'Propose it',
};

export function scenarioTextsFor(language: Language): ScenarioTexts {
  return { de, en }[language];
}
