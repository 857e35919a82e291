import type { EstimateWords } from './estimate-words.ts';

export const estimateInGerman: EstimateWords = {
  planned: 'Geplant: So steht es im Haushalt.',
  booked: 'Gebucht: Der Teil, der in dieses Jahr fällt.',
  computed: 'Berechnet aus Anlagen, Stellen und Konten nach der Vereinbarung.',
  was: (amount, year) => `${amount} (${year})`,
  left: (was) => `Entfällt: ${was} trug direkt, wer nicht mehr teilnimmt.`,
  unchanged: (was) => `Schätzung: ${was}, unverändert fortgeschrieben, da kein Trend angegeben ist.`,
  trend: (was, steps) => `Schätzung: ${was}, fortgeschrieben mit ${steps.join('; ')}.`,
  years: (first, last) => `${first} bis ${last}`,
  step: (years, trend) =>
    trend === undefined
      ? `${years} unverändert, da kein Trend angegeben ist`
      : `${years} ${trend.percent} im Jahr (${trend.source})`,
  bookedSoFar: (amount) => `Für das Jahr sind schon ${amount} gebucht; sie sind in der Schätzung enthalten.`,
};
