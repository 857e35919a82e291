import type { Language } from '@umlage/core';

export type CorrectionTexts = {
  readonly title: string;
  /** Of one member, pool by pool. */
  readonly lead: {
    readonly difference: (numbers: readonly string[]) => string;
    readonly replacement: (numbers: readonly string[]) => string;
  };
  /** Of all members of a run. */
  readonly effectTitle: (period: string) => string;
  readonly effectLead: { readonly difference: string; readonly replacement: string };
  readonly statement: string;
  readonly pool: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly settledBefore: string;
  readonly tax: string;
  readonly none: string;
  /** Names the link to the letter. */
  readonly reversal: (number: string) => string;
  readonly formTitle: string;
  readonly formLead: string;
  readonly by: string;
  readonly byDifference: string;
  readonly byReplacement: string;
  readonly submit: string;
};

const de: CorrectionTexts = {
  title: 'Berichtigung',
  lead: {
    difference: (numbers) =>
      numbers.length === 0
        ? 'Bisher gab es keine Abrechnung für diesen Zeitraum; gefordert oder erstattet wird der ganze Anteil.'
        : `Die Abrechnung Nr. ${numbers.join(', ')} bleibt bestehen. Gefordert oder erstattet wird nur der Unterschied.`,
    replacement: (numbers) =>
      numbers.length === 0
        ? 'Bisher gab es keine Abrechnung für diesen Zeitraum.'
        : `Diese Abrechnung ersetzt Nr. ${numbers.join(', ')}; jene ist storniert. Alles wird neu abgerechnet, auch die Abschläge.`,
  },
  effectTitle: (period) => `Was die Berichtigung für ${period} ändert`,
  effectLead: {
    difference: 'Die früheren Abrechnungen bleiben bestehen. Gefordert oder erstattet wird nur der Unterschied.',
    replacement: 'Die früheren Abrechnungen werden storniert, und alles wird neu abgerechnet.',
  },
  statement: 'Abrechnung',
  pool: 'Kostenblock',
  before: 'Bisher',
  after: 'Jetzt',
  difference: 'Unterschied',
  settledBefore: 'Schon abgerechnet',
  tax: 'Umsatzsteuer',
  none: 'keine',
  reversal: (number) => `Storno von ${number} (PDF)`,
  formTitle: 'Berichtigen',
  formLead:
    'Rechnet denselben Zeitraum mit dem heutigen Stand der Daten neu. Die Vorschau zeigt, was sich für wen ändert; ' +
    'ausgegeben wird sie wie jeder Lauf. Entweder bleiben die früheren Abrechnungen bestehen und nur der Unterschied ' +
    'wird abgerechnet, oder sie werden storniert und alles wird neu abgerechnet.',
  by: 'Wie wird berichtigt?',
  byDifference: 'Nur der Unterschied',
  byReplacement: 'Alles neu',
  submit: 'Berichtigung vorbereiten',
};

const en: CorrectionTexts = {
  title: 'Correction',
  lead: {
    difference: (numbers) =>
      numbers.length === 0
        ? 'There was no statement for this period before; the whole share is claimed or refunded.'
        : `Statement no. ${numbers.join(', ')} stands. Only the difference is claimed or refunded.`,
    replacement: (numbers) =>
      numbers.length === 0
        ? 'There was no statement for this period before.'
        : `This statement replaces no. ${numbers.join(', ')}, which is reversed. All is settled anew, advances too.`,
  },
  effectTitle: (period) => `What the correction changes for ${period}`,
  effectLead: {
    difference: 'The earlier statements stand. Only the difference is claimed or refunded.',
    replacement: 'The earlier statements are reversed, and all is settled anew.',
  },
  statement: 'Statement',
  pool: 'Pool',
  before: 'Before',
  after: 'Now',
  difference: 'Difference',
  settledBefore: 'Settled before',
  tax: 'Value added tax',
  none: 'none',
  reversal: (number) => `Reversal of ${number} (PDF)`,
  formTitle: 'Correct',
  formLead:
    'Computes the same period anew with what is recorded today. The preview shows what changes for whom; it is issued ' +
    'like any run. Either the earlier statements stand and only the difference is settled, or they are reversed and all ' +
    'is settled anew.',
  by: 'How is it corrected?',
  byDifference: 'Only the difference',
  byReplacement: 'All anew',
  submit: 'Prepare correction',
};

export function correctionTextsFor(language: Language): CorrectionTexts {
  return { de, en }[language];
}
