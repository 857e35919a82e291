import type { ComparisonWords } from './comparison-words.ts';

export const comparisonsInEnglish: ComparisonWords = {
  clause: {
    added: (number) => `${number} is new.`,
    dropped: (number) => `${number} is dropped.`,
    changed: (number, before) => `${number}${before === undefined ? '' : ` (formerly ${before})`} has been changed.`,
    renumbered: (number, before) => `${before} becomes ${number}; its text stays the same.`,
  },
  joins: (party) => `${party} joins.`,
  leaves: (party) => `${party} leaves.`,
  added: (what) => `New: ${what}`,
  dropped: (what) => `Dropped: ${what}`,
  changed: (what) => `Changed: ${what}`,
  nowCalled: (before, name) => `Formerly “${before}”, now “${name}”.`,
  standsFor: (use, isChanged) => `It is the basis of: ${use}${isChanged ? '' : ' (unchanged)'}.`,
  note: (before, after) => `Note: ${after ?? 'none'} instead of ${before ?? 'none'}.`,
  clauses: (before, after) => `Based on ${after} instead of ${before}.`,
  none: 'no clause',
  value: (what, before, after) =>
    before === undefined
      ? `${what}: ${after ?? ''} (new).`
      : `${what}: ${after === undefined ? `${before} no longer applies` : `${after} instead of ${before}`}.`,
};
