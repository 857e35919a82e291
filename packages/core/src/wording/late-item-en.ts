import type { LateItemWords } from './late-item-words.ts';

export const lateItemInEnglish: LateItemWords = {
  advance: (amount, due) => `Advance of ${amount}, due on ${due}`,
  balance: (amount, due, number) => `Balance of ${amount} of statement ${number}, due on ${due}`,
  charged: ({ what, day, total, scheme, parts }) => `${what}: up to ${day} ${total} of ${scheme}, ${parts.join('; ')}.`,
  scheme: { bgb288: 'interest on arrears by § 288 BGB', ao240: 'late surcharges by § 240 AO' },
  by: (scheme, clause) => `${scheme} (${clause})`,
  interest: ({ days, period, amount, percent, base, points, interest }) =>
    `${days === 1 ? '1 day' : `${days} days`} (${period}) on ${amount} at ${percent} a year (base rate ${base} and ${points} points) = ${interest}`,
  lumpSum: (amount) => `${amount} once as a lump sum`,
  surcharge: ({ months, rounded, amount }) =>
    `1% of ${rounded} (rounded down to €50) for ${months === 1 ? '1 month' : `${months} months`} that began = ${amount}`,
  nothing: (what) => `${what}: paid late, but by the agreement nothing is due on it.`,
  notAgreed: (what) =>
    `${what}: late, but the agreement names neither interest on arrears nor late surcharges; none is claimed.`,
  unknown: (what) => `${what}: late, but the interest on arrears cannot be computed, as a base rate is missing.`,
};
