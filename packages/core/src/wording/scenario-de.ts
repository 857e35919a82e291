import { formatsFor } from './formats.ts';
import type { ScenarioWords } from './scenario-words.ts';

const numbers = [
  'null',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const counted = (count: number) => numbers[count] ?? String(count);
const and = formatsFor('de').list;
const of = (what: string | undefined) => (what === undefined ? 'alle Kosten' : `die Kosten von „${what}“`);

export const scenariosInGerman: ScenarioWords = {
  caution:
    'Das ist ein Planspiel: gerechnet wie eine Abrechnung desselben Zeitraums, aber mit Annahmen. Gespeichert und beschlossen ist nichts.',
  when: {
    nothing: 'Bliebe alles, wie es ist,',
    several: (changes) => `Träfen diese ${counted(changes)} Annahmen zusammen zu,`,
    memberJoins: ({ party, day }) => `Träte ${party} am ${day} bei,`,
    memberLeaves: ({ party, day }) => `Schiede ${party} zum ${day} aus,`,
    ruleReplaced: ({ pool }) => `Würde „${pool}“ nach der anderen Regel verteilt,`,
    quotaChanged: ({ pool }) => `Gälten für „${pool}“ die anderen Quoten,`,
    figureChanged: ({ figure, owner, value }) =>
      `Wäre „${figure}“${owner === undefined ? '' : ` bei ${owner}`} ${value},`,
    costMoved: ({ what, percent, isMore }) => `${isMore ? 'Stiegen' : 'Sänken'} ${of(what)} um ${percent},`,
    costAdded: ({ what, amount, isMore }) => `${isMore ? 'Stiegen' : 'Sänken'} ${of(what)} um ${amount},`,
    priceChanged: ({ what, price }) => `Wäre der Preis „${what}“ ${price},`,
  },
  then: ({ members, together, winner, loser, joined }) => {
    const all = members === 1 ? 'das verbleibende Mitglied' : `die ${counted(members)} Mitglieder zusammen`;
    const pay = members === 1 ? 'zahlte' : 'zahlten';
    const sum =
      together.is === 'same'
        ? `${pay} ${all} gleich viel`
        : `${pay} ${all} ${together.amount} ${together.is === 'less' ? 'weniger' : 'mehr'}`;
    const most = [
      ...(winner === undefined ? [] : [`am meisten gewönne ${winner.name} (${winner.amount} weniger)`]),
      ...(loser === undefined ? [] : [`am meisten verlöre ${loser.name} (${loser.amount} mehr)`]),
    ];
    const there = joined.map(({ name, amount }) => `${name} zahlte ${amount}`);
    return `${[sum, ...(members === 1 ? [] : most), ...there].join('; ')}.`;
  },
  nobodyElse: 'bliebe niemand, der vorher und nachher teilnimmt.',
  impossible: 'ließe sich nicht berechnen, was jedes Mitglied zahlte.',
  change: {
    memberJoins: ({ party, day, services, figures }) =>
      `${party} tritt am ${day} bei${services.length === 0 ? '' : `, mit ${and(services.map((service) => `„${service}“`))}`}${figures.length === 0 ? '' : `: ${figures.join('; ')}`}.`,
    memberLeaves: ({ party, day }) => `${party} scheidet aus und nimmt ab ${day} nicht mehr teil.`,
    ruleReplaced: ({ pool, rule }) => `„${pool}“ wird so verteilt: ${rule}.`,
    quotaChanged: ({ pool, quotas }) => `Quoten für „${pool}“: ${quotas.join(', ')}.`,
    figureChanged: ({ figure, owner, value, source }) =>
      `„${figure}“${owner === undefined ? '' : ` bei ${owner}`} ist ${value} (${source}).`,
    costMoved: ({ what, percent, isMore }) =>
      `${what === undefined ? 'Alle Kosten' : `Die Kosten von „${what}“`} ${isMore ? 'steigen' : 'sinken'} um ${percent}.`,
    costAdded: ({ what, amount, isMore, text }) =>
      `Die Kosten von „${what}“ ${isMore ? 'steigen' : 'sinken'} um ${amount} (${text}).`,
    priceChanged: ({ what, price }) => `Der Preis „${what}“ ist ${price}.`,
  },
  valueOf: (name, value) => `${name} ${value}`,
  figure: ({ figure, value, source }) => `${figure} ${value} (${source})`,
  tariffItem: (tariff, item) => `${tariff}: ${item}`,
  member: {
    joined: ({ name, after }) => `${name} käme hinzu und zahlte ${after}.`,
    same: ({ name, after }) => `${name} zahlte unverändert ${after}.`,
    moved: ({ name, before, after, amount, percent, isMore }) =>
      `${name} zahlte ${after} statt ${before}, also ${amount}${percent === undefined ? '' : ` (${percent})`} ${isMore ? 'mehr' : 'weniger'}.`,
  },
  inPool: ({ pool, before, after }) => `${pool}: ${after} statt ${before}`,
  draft: ({ number, day, amends }) =>
    `Dazu müsste die Vereinbarung geändert werden: Entwurf von Fassung ${number} ab ${day}, die Fassung ${amends} ändert.`,
  noDraft: 'An der Vereinbarung müsste dafür nichts geändert werden.',
  draftImpossible: 'Eine Vereinbarung, die das herbeiführt, ergibt sich aus diesen Änderungen noch nicht.',
  clause: ({ name, words, quotas }) =>
    `${name}: ${words}.${quotas.length === 0 ? '' : ` Vereinbart sind: ${quotas.join(', ')}.`}`,
  clauseNote: 'Entwurf, aus der geänderten Regel in Worte gefasst; vor der Beratung zu prüfen.',
  chart: 'Was jedes Mitglied zahlt und zahlte',
  before: 'wie es ist',
  after: 'im Planspiel',
  drawn: ({ name, before, after }) => `${name}: ${before}, im Planspiel ${after}.`,
};
