import type { ChangeWords } from './change-words.ts';

const recomputed = (period: string | undefined) =>
  period === undefined ? 'Neuberechnung' : `Neuberechnung\u00a0${period}`;

export const changeInGerman: ChangeWords = {
  status: {
    preview: {
      watermark: 'Vorschau – nicht versandt',
      remark: 'Dies ist eine Vorschau; sie löst noch keine Zahlung aus.',
    },
    issued: undefined,
  },
  title: {
    accession: ({ cooperation, party }) => `Ausgleich zum Beitritt von ${party} zu ${cooperation}`,
    withdrawal: ({ cooperation, party }) => `Ausgleich zum Austritt von ${party} aus ${cooperation}`,
    dissolution: ({ cooperation }) => `Ausgleich zur Auflösung von ${cooperation}`,
  },
  subject: ({ agreement, recipient }) => `${recipient}: ${agreement}`,
  occasion: 'Anlass',
  occasions: {
    accession: (day) => `Beitritt zum ${day}`,
    withdrawal: (day) => `Austritt, nicht mehr dabei ab ${day}`,
    dissolution: (day) => `Auflösung zum ${day}`,
  },
  opening: {
    accession: ({ cooperation, party, day }) =>
      `${party} ist ab dem ${day} an der Zusammenarbeit ${cooperation} beteiligt.`,
    withdrawal: ({ cooperation, party, day }) =>
      `${party} ist ab dem ${day} nicht mehr an der Zusammenarbeit ${cooperation} beteiligt.`,
    dissolution: ({ cooperation, day }) => `Die Zusammenarbeit ${cooperation} besteht ab dem ${day} nicht mehr.`,
  },
  once: 'Was deshalb nach der Vereinbarung einmalig zu zahlen oder zu erstatten ist, wird hiermit festgestellt.',
  table: {
    caption: 'Ihr Ausgleich',
    part: 'Teil',
    base: 'Grundlage',
    before: 'Ohne die Änderung',
    after: 'Mit der Änderung',
    amount: 'Betrag',
    total: { claim: 'Zu zahlen', refund: 'Zu erstatten', ownShare: 'Ausgleich' },
  },
  part: {
    recomputation: recomputed,
    lumpSum: () => 'Pauschale',
    assets: () => 'Anteil am Anlagevermögen',
  },
  base: {
    recomputation: ({ amount }) => `Verteilte Kosten ${amount}`,
    lumpSum: ({ amount }) => `Pauschale ${amount}`,
    assets: ({ amount, day }) => `Restbuchwert zum ${day}: ${amount}`,
  },
  due: {
    claim: ({ amount, by }) => `Der Ausgleich von ${amount} ist${by ?? ''} zu zahlen.`,
    refund: ({ amount, by }) => `Der Ausgleich von ${amount} wird Ihnen${by ?? ''} erstattet.`,
    ownShare: (host) =>
      `${host} ist Träger der Zusammenarbeit: Der Träger nimmt ein, was die anderen zahlen, und zahlt aus, was ihnen zusteht.`,
    by: ({ day, clause }) => ` bis zum ${day}${clause === undefined ? '' : ` (${clause})`}`,
  },
  reasons: {
    heading: 'So ist Ihr Ausgleich berechnet',
    lumpSum: (amount) => `Die Vereinbarung setzt für den Anlass einen festen Betrag von ${amount} an; Sie zahlen ihn.`,
    keeps: ({ base, amount }) =>
      `Der Träger behält die Anlagen im Wert von ${base} und zahlt den anderen ihre Anteile daran, zusammen ${amount}.`,
    ofWorth: 'Ihr Anteil am Restbuchwert:',
    before: {
      recomputation: 'Ihr Anteil, wie er abgerechnet ist:',
      lumpSum: 'Ihr Anteil ohne die Änderung:',
      assets: 'Ihr Anteil ohne die Änderung:',
    },
    after: {
      recomputation: 'Ihr Anteil, als wäre das neue Mitglied dabei gewesen:',
      lumpSum: 'Ihr Anteil an der Pauschale:',
      assets: 'Ihr Anteil mit der Änderung:',
    },
    difference: ({ before, after, amount }) => `Mit der Änderung ${after}, ohne sie ${before}: Unterschied ${amount}.`,
    none: 'Kein Anteil.',
  },
  all: {
    heading: 'Was alle zahlen und erhalten',
    lead: 'Beträge über null sind zu zahlen, Beträge unter null werden erstattet; zusammen ergeben sie null.',
    party: 'Beteiligte',
  },
  attachment: { name: 'ausgleich.json', description: 'Dieses Schreiben als Daten (JSON)' },
};
