import type { Language } from '@umlage/core';

type Years = { readonly before: string; readonly after: string };

export type BridgeTexts = {
  readonly link: string;
  /** By whether it is more, less, or as much. */
  readonly title: (difference: number) => string;
  readonly method: string;
  readonly lead: (years: Years) => string;
  readonly provisional: string;
  readonly all: string;
  readonly allLead: (years: Years) => string;
  readonly inOneSentence: string;
  readonly difference: string;
  readonly effects: string;
  readonly effectsLead: string;
  readonly effect: string;
  readonly why: string;
  readonly inPools: string;
  readonly whatChanged: string;
  readonly total: string;
  readonly perUnit: string;
  readonly perUnitLead: string;
  readonly figure: string;
  readonly perOne: (figure: string) => string;
  readonly quantity: (quantity: string) => string;
  readonly inseparable: string;
  readonly toAll: string;
  readonly asJson: string;
};

const de: BridgeTexts = {
  link: 'Warum mehr oder weniger als im Vorjahr?',
  title: (difference) =>
    difference === 0
      ? 'Was ist anders als im Vorjahr?'
      : `Warum ${difference > 0 ? 'mehr' : 'weniger'} als im Vorjahr?`,
  method: 'Wie gerechnet wird',
  lead: ({ before, after }) =>
    `Anteile ${after} und ${before} ohne Umsatzsteuer. Jede Ursache trägt, was sie im Mittel aller Reihenfolgen ausmacht, in denen sich etwas geändert haben kann; zusammen ergeben sie den Unterschied auf den Cent.`,
  provisional: 'Vorläufig: Nicht beide Jahre sind abgerechnet und versandt.',
  all: 'Alle Mitglieder',
  allLead: ({ before, after }) => `Was wer ${before} trug und ${after} trägt.`,
  inOneSentence: 'In einem Satz',
  difference: 'Unterschied',
  effects: 'Woran es liegt',
  effectsLead:
    'Jede Zeile lässt sich öffnen: Sie zeigt, in welchen Kostenblöcken sie wirkt und was sich von wo nach wo geändert hat.',
  effect: 'Ursache',
  why: 'Warum',
  inPools: 'Nach Kostenblöcken',
  whatChanged: 'Was sich geändert hat',
  total: 'Zusammen',
  perUnit: 'Was es je Kopf und Arbeitsplatz kostet',
  perUnitLead: 'Der Anteil, geteilt durch die eigenen Schlüsselzahlen des Jahres und einmal gerundet.',
  figure: 'Schlüsselzahl',
  perOne: (figure) => `je „${figure}“`,
  quantity: (quantity) => `bei ${quantity}`,
  inseparable: 'Was sich nicht trennen lässt',
  toAll: 'Alle Mitglieder',
  asJson: 'Als JSON',
};

const en: BridgeTexts = {
  link: 'Why more or less than last year?',
  title: (difference) =>
    difference === 0 ? 'What is different from last year?' : `Why ${difference > 0 ? 'more' : 'less'} than last year?`,
  method: 'How it is computed',
  lead: ({ before, after }) =>
    `Shares of ${after} and ${before} without tax. Each cause bears what it makes on the average of all orders in which things may have changed; together they are the difference, to the cent.`,
  provisional: 'Provisional: not both years have been settled and sent.',
  all: 'All members',
  allLead: ({ before, after }) => `What everybody bore in ${before} and bears in ${after}.`,
  inOneSentence: 'In one sentence',
  difference: 'Difference',
  effects: 'What it is due to',
  effectsLead: 'Every row opens: it shows in which pools it has an effect, and what changed from what to what.',
  effect: 'Cause',
  why: 'Why',
  inPools: 'By pool',
  whatChanged: 'What changed',
  total: 'Together',
  perUnit: 'What it costs per head and workplace',
  perUnitLead: 'The share divided by the key figures of its bearer in that year, and rounded once.',
  figure: 'Key figure',
  perOne: (figure) => `per “${figure}”`,
  quantity: (quantity) => `of ${quantity}`,
  inseparable: 'What cannot be told apart',
  toAll: 'All members',
  asJson: 'As JSON',
};

export function bridgeTextsFor(language: Language): BridgeTexts {
  return { de, en }[language];
}
