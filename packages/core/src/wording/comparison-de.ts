import type { ComparisonWords } from './comparison-words.ts';

export const comparisonsInGerman: ComparisonWords = {
  clause: {
    added: (number) => `${number} kommt hinzu.`,
    dropped: (number) => `${number} entfällt.`,
    changed: (number, before) => `${number}${before === undefined ? '' : ` (bisher ${before})`} ist geändert.`,
    renumbered: (number, before) => `${before} wird zu ${number}, der Text bleibt.`,
  },
  joins: (party) => `${party} tritt bei.`,
  leaves: (party) => `${party} scheidet aus.`,
  added: (what) => `Neu: ${what}`,
  dropped: (what) => `Entfällt: ${what}`,
  changed: (what) => `Geändert: ${what}`,
  nowCalled: (before, name) => `Bisher „${before}“, künftig „${name}“.`,
  standsFor: (use, isChanged) => `Darauf beruht: ${use}${isChanged ? '' : ' (unverändert)'}.`,
  note: (before, after) => `Anmerkung: ${after ?? 'keine'} statt ${before ?? 'keiner'}.`,
  clauses: (before, after) => `Beruht auf ${after} statt auf ${before}.`,
  none: 'keiner Klausel',
  value: (what, before, after) =>
    before === undefined
      ? `${what}: neu ${after ?? ''}.`
      : `${what}: ${after === undefined ? `${before} entfällt` : `${after} statt ${before}`}.`,
};
