import type { LateItemWords } from './late-item-words.ts';

export const lateItemInGerman: LateItemWords = {
  advance: (amount, due) => `Abschlag von ${amount}, fällig am ${due}`,
  balance: (amount, due, number) => `Saldo von ${amount} aus Abrechnung ${number}, fällig am ${due}`,
  charged: ({ what, day, total, scheme, parts }) => `${what}: bis ${day} ${total} ${scheme}, ${parts.join('; ')}.`,
  scheme: { bgb288: 'Verzugszinsen nach § 288 BGB', ao240: 'Säumniszuschläge nach § 240 AO' },
  by: (scheme, clause) => `${scheme} (${clause})`,
  interest: ({ days, period, amount, percent, base, points, interest }) =>
    `${days === 1 ? '1 Tag' : `${days} Tage`} (${period}) auf ${amount} zu ${percent} im Jahr (Basiszinssatz ${base} und ${points} Punkte) = ${interest}`,
  lumpSum: (amount) => `einmalig ${amount} Pauschale`,
  surcharge: ({ months, rounded, amount }) =>
    `1 % von ${rounded} (auf volle 50 € abgerundet) für ${months === 1 ? '1 angefangenen Monat' : `${months} angefangene Monate`} = ${amount}`,
  nothing: (what) => `${what}: zu spät gezahlt, doch ist nach der Vereinbarung nichts zu zahlen.`,
  notAgreed: (what) =>
    `${what}: zu spät, doch nennt die Vereinbarung weder Verzugszinsen noch Säumniszuschläge; es wird nichts verlangt.`,
  unknown: (what) =>
    `${what}: zu spät, doch lassen sich die Verzugszinsen nicht berechnen, da ein Basiszinssatz fehlt.`,
};
