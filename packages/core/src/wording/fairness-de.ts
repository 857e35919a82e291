import { formatsFor } from './formats.ts';
import type { FairnessWords } from './fairness-words.ts';

const and = formatsFor('de').list;
const from = (source: string, estimate: boolean) => `Quelle: ${source}${estimate ? ' (Schätzung)' : ''}.`;

export const fairnessInGerman: FairnessWords = {
  and,
  nobody: 'In diesem Lauf trägt niemand etwas; es gibt nichts zu vergleichen.',
  nobodyMore: 'Kein Mitglied zahlt mehr als allein.',
  nobodyMoreNorGroup: 'Kein Mitglied zahlt mehr als allein; auch keine Gruppe käme ohne die anderen billiger weg.',
  butGroup: ({ group, amount }) =>
    `Kein Mitglied zahlt mehr als allein; aber ${group} kämen zusammen ohne die anderen um ${amount} billiger weg.`,
  membersMore: (members) => `${and(members.map(({ name, amount }) => `${name} zahlt ${amount}`))} mehr als allein.`,
  worstGroup: ({ group, amount }) => `Zusammen kämen ${group} ohne die anderen um ${amount} billiger weg.`,
  groupsCheaper: ({ count, groups }) =>
    `Von allen ${groups} Mitgliedern und Gruppen, die man bilden kann, kämen ${count} allein billiger weg.`,
  groupsUnknown: 'Ob eine Gruppe ohne die anderen billiger wegkäme, ist bei so vielen Mitgliedern nicht berechnet.',
  comparedOnly: 'Was andere Mitglieder und Gruppen für sich kosten würden, ist nicht bekannt.',
  noneComparedMore: 'Wer verglichen ist, zahlt nicht mehr als für sich allein.',
  comparedMore: (groups) =>
    `${and(groups.map(({ name, amount }) => `${name} ${name.includes(' und ') ? 'zahlen' : 'zahlt'} ${amount}`))} mehr als in der Vergleichsrechnung.`,
  together: ({ saved }) => `Gegenüber lauter Einzellösungen sparen alle zusammen ${saved}.`,
  togetherDearer: ({ lost }) => `Lauter Einzellösungen wären zusammen um ${lost} billiger.`,
  leastSaving: ({ group, amount }) => `Am wenigsten spart: ${group}, nämlich ${amount}.`,
  coreEmpty: (amount) =>
    `Das lässt sich durch keine andere Aufteilung ganz vermeiden: Irgendwer, allein oder als Gruppe, müsste immer mindestens ${amount} zu viel zahlen.`,
  coreThere: 'Es gibt Aufteilungen, bei denen niemand, auch keine Gruppe, mehr als für sich allein zahlt.',
  lessThanACent: 'weniger als einen Cent',
  caution:
    'Das ist ein Vergleichsmaßstab, kein Urteil: Alles hängt davon ab, was jemand und jede Gruppe für sich kosten würden. Vereinbart ist, was in der Vereinbarung steht.',
  names: {
    shapley: 'Shapley-Wert',
    nucleolus: 'Nucleolus',
    remainingBenefits: 'Nach verbleibendem Vorteil',
    equalCharge: 'Gleicher Zuschlag',
  },
  concepts: {
    shapley:
      'Shapley-Wert: Jedes Mitglied zahlt, was es im Durchschnitt an Kosten mitbringt, wenn man sich alle Reihenfolgen denkt, in denen die Mitglieder hätten beitreten können.',
    nucleolus:
      'Nucleolus: So wird geteilt, dass die Gruppe mit dem kleinsten Vorteil aus der Zusammenarbeit einen so großen hat wie möglich, dann die nächste, und so fort.',
    remainingBenefits:
      'Nach verbleibendem Vorteil: Jedes Mitglied zahlt, was ohne es wegfiele; der Rest wird danach verteilt, wie viel ihm die Zusammenarbeit darüber hinaus erspart.',
    equalCharge: 'Gleicher Zuschlag: Jedes Mitglied zahlt, was ohne es wegfiele, und vom Rest zahlen alle gleich viel.',
  },
  sampled: (error) =>
    `Der Shapley-Wert ist aus zufälligen Reihenfolgen geschätzt; der Standardfehler ist höchstens ${error}.`,
  member: 'Mitglied',
  alone: 'Allein',
  agreed: 'Vereinbart',
  saving: 'Ersparnis',
  total: 'Zusammen',
  unknown: 'nicht bekannt',
  table: 'Was jedes Mitglied zahlt, allein kosten würde und nach Maßstäben der Theorie zahlte',
  bars: (series) => `Auf einen Blick: ${series}`,
  row: ({ name, amounts }) => `${name}: ${amounts.join(', ')}.`,
  named: ({ name, amount }) => `${name} ${amount}`,
  pool: ({ pool, amount, parts, source, estimate }) =>
    `„${pool}“, gemeinsam ${amount}: ${parts.join('; ')}. ${from(source, estimate)}`,
  fixed: (amount) => `${amount} fallen einmal an, wie viele auch dabei sind`,
  perUnit: ({ amount, key, price }) => `${amount} ${key}${price === undefined ? '' : `, das sind ${price} je Einheit`}`,
  asAgreed: (amount) => `${amount} verursacht jeder so, wie er sie nach der Vereinbarung trägt`,
  stepped: ({ key, steps }) => `gestuft ${key}: ${steps.join(', ')}`,
  step: ({ upTo, amount }) => `bis ${upTo} zusammen ${amount}`,
  scaled: ({ from: declared, to }) =>
    `Angegeben waren ${declared}; alle Teile sind, wie verlangt, im Verhältnis auf ${to} angepasst.`,
  direct: ({ pool, amount }) => `„${pool}“: ${amount} sind direkt zugeordnet; sie verursacht allein, wer sie trägt.`,
  known: ({ about, amount, text, source, estimate }) =>
    `${about} für sich: ${amount}${text === undefined ? '' : ` (${text})`}. ${from(source, estimate)}`,
  unused: ({ about, amount }) =>
    `Nicht verwendet: ${about}, ${amount}. Diese Vergleichsrechnung sagt nicht, was ein Mitglied oder eine Gruppe für sich kosten würde.`,
  allTogether: 'alle zusammen',
  missing: {
    groups: 'Ob Gruppen ohne die anderen billiger wegkämen, ist nicht berechnet.',
    leastCore: 'Ob es eine Aufteilung gibt, bei der niemand billiger wegkäme, ist nicht berechnet.',
    shapley: 'Der Shapley-Wert ist nicht berechnet.',
    nucleolus: 'Der Nucleolus ist nicht berechnet.',
    remainingBenefits: 'Die Aufteilung nach verbleibendem Vorteil gibt es hier nicht.',
    equalCharge: 'Die Aufteilung mit gleichem Zuschlag ist nicht berechnet.',
  },
};
