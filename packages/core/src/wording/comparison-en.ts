import type { ComparisonWords } from './comparison-words.ts';

export const comparisonsInEnglish: ComparisonWords = {
  clause: {
    added: (number) => `${number} is new.`,
    dropped: (number) => `${number} is dropped.`,
    changed: (number, before) => `${number}${before === undefined ? '' : ` (${before} before)`} is changed.`,
    renumbered: (number, before) => `${before} becomes ${number}, the text stays.`,
  },
  joins: (party) => `${party} joins.`,
  leaves: (party) => `${party} leaves.`,
  added: (what) => `New: ${what}`,
  dropped: (what) => `Dropped: ${what}`,
  changed: (what) => `Changed: ${what}`,
  nowCalled: (before, name) => `“${before}” before, now “${name}”.`,
  standsFor: (use, isChanged) => `On it stands: ${use}${isChanged ? '' : ' (as before)'}.`,
  note: (before, after) => `Note: ${after ?? 'none'} instead of ${before ?? 'none'}.`,
  clauses: (before, after) => `Stands on ${after} instead of ${before}.`,
  none: 'no clause',
  value: (what, before, after) =>
    before === undefined
      ? `${what}: ${after ?? ''}, new.`
      : `${what}: ${after === undefined ? `${before} is dropped` : `${after} instead of ${before}`}.`,
};
