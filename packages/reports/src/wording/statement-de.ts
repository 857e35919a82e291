import type { StatementWords, Term, Whose } from './statement-words.ts';

const within = (term: Term | undefined) => {
  if (term === undefined) return '';
  const days = term.days === 1 ? 'einem Tag' : `${term.days} Tagen`;
  const clause = term.clause === undefined ? '' : ` (${term.clause})`;
  return ` innerhalb von ${days} nach Zugang dieser Abrechnung${clause}`;
};

const compared = ({ estimate }: { estimate: boolean }) =>
  estimate ? 'Nach dieser Schätzung' : 'Nach diesem Vergleich';
const forWhom = ({ whose }: { whose: Whose }) =>
  ({ own: 'für Sie', some: 'für die Verglichenen zusammen', all: 'für alle Beteiligten zusammen' })[whose];

export const statementInGerman: StatementWords = {
  status: {
    preview: {
      watermark: 'Vorschau – nicht versandt',
      remark: 'Dies ist eine Vorschau; sie löst noch keine Zahlung aus.',
    },
    issued: undefined,
    corrected: {
      watermark: 'Berichtigt',
      remark: 'Diese Abrechnung ist durch eine spätere berichtigt worden.',
    },
  },
  title: ({ cooperation, period }) => `Abrechnung ${cooperation} ${period}`,
  subject: ({ agreement, recipient }) => `${recipient}: ${agreement}`,
  reference: {
    number: 'Nummer',
    date: 'Datum',
    period: 'Zeitraum',
    agreement: 'Vereinbarung',
    version: ({ cooperation, version }) => `${cooperation}, Fassung\u00a0${version}`,
    vatId: 'USt-IdNr.',
    taxNumber: 'Steuernummer',
    knowledge: 'Stand der Daten',
    knownOn: (day) => `bekannt am ${day}`,
  },
  opening: ({ cooperation, period }) =>
    `Hiermit wird Ihr Anteil an den Kosten der Zusammenarbeit ${cooperation} für die Zeit vom ${period} abgerechnet.`,
  basis: ({ agreement, version, legalBasis }) =>
    `Vereinbarung: ${agreement}, Fassung\u00a0${version}. Rechtsgrundlage: ${legalBasis}.`,
  takesPartOn: (periods) => `Ihre Teilnahme umfasst in dieser Zeit die Tage vom ${periods.join(' und vom ')}.`,
  takesNoPart: 'Sie nehmen in dieser Zeit nicht selbst teil; abgerechnet wird, was die Vereinbarung Ihnen zuweist.',
  share: {
    caption: ({ advances }) => (advances ? 'Ihr Anteil und Ihre Abschläge' : 'Ihr Anteil'),
    pool: 'Kostenblock',
    basis: 'Grundlage',
    netCost: 'Kosten des Blocks',
    percent: 'Ihr Anteil in Prozent',
    amount: 'Betrag',
    total: 'Ihr Anteil an den Kosten',
    net: 'Ihr Anteil an den Kosten (netto)',
    tax: 'Umsatzsteuer',
    gross: 'Ihr Anteil mit Umsatzsteuer',
    advance: 'Abschlag',
    paidOn: (day) => `gezahlt am ${day}`,
    paidWithTax: ({ day, tax }) => `gezahlt am ${day}, darin ${tax} Umsatzsteuer`,
    balance: {
      claim: 'Noch zu zahlen',
      refund: 'Guthaben',
      settled: 'Saldo',
      ownShare: 'Saldo',
    },
  },
  keys: {
    each: 'zu gleichen Teilen',
    quota: 'vereinbarte Anteile',
    charges: ({ name, tariff }) => `${name ?? 'Entgelte'} (${tariff})`,
    alone: 'allein getragen',
    recovery: 'Über- oder Unterdeckung',
    fixedAmount: 'fester Betrag',
    upTo: 'begrenzter Betrag',
    limit: 'Grenzen',
    relief: 'Entlastung',
    presence: 'Dauer der Teilnahme',
    direct: 'unmittelbar zugeordnet',
    percentOf: (percent) => `${percent} der Kosten`,
  },
  correction: {
    heading: 'Was sich gegenüber der früheren Abrechnung ändert',
    lead: {
      difference: (numbers) =>
        numbers.length === 0
          ? 'Bisher gab es für Sie keine Abrechnung dieses Zeitraums.'
          : `Die Abrechnung Nr. ${numbers.join(', ')} bleibt bestehen. Zu zahlen oder zu erstatten ist nur der Unterschied.`,
      replacement: (numbers) =>
        numbers.length === 0
          ? 'Bisher gab es für Sie keine Abrechnung dieses Zeitraums.'
          : `Diese Abrechnung ersetzt Nr. ${numbers.join(', ')}; jene ist storniert. Alles ist neu abgerechnet, auch die Abschläge.`,
    },
    caption: 'Anteile bisher und jetzt',
    pool: 'Kostenblock',
    before: 'Bisher',
    after: 'Jetzt',
    difference: 'Unterschied',
    tax: 'Umsatzsteuer',
    settledBefore: 'Schon abgerechnet',
    byStatement: (number) => `mit Nr. ${number}`,
    settled: ({ total, before }) => `Ihr Anteil beträgt ${total}; davon sind ${before} schon abgerechnet.`,
  },
  taxes: {
    caption: 'Entgelt und Umsatzsteuer',
    services: 'Leistungen',
    net: 'Netto',
    tax: 'Umsatzsteuer',
    gross: 'Brutto',
  },
  advances: ({ total, advances }) => `Auf Ihren Anteil von ${total} sind Abschläge von ${advances} angerechnet.`,
  noAdvances: (total) => `Ihr Anteil beträgt ${total}. Abschläge sind nicht angerechnet.`,
  due: {
    claim: ({ amount, term }) => `Der Saldo von ${amount} ist${within(term)} zu zahlen.`,
    refund: ({ amount, term }) => `Ihr Guthaben von ${amount} wird Ihnen${within(term)} erstattet.`,
    settled: 'Damit ist der Zeitraum ausgeglichen; zu zahlen ist nichts.',
    ownShare: (host) => `${host} ist Träger der Zusammenarbeit und trägt diesen Anteil selbst; zu zahlen ist nichts.`,
  },
  toAccount: ({ pool, account, amount, isCredit }) =>
    isCredit
      ? `Aus dem Kostenblock „${pool}“ werden dem Konto „${account}“ ${amount} gutgeschrieben.`
      : `Vom Kostenblock „${pool}“ trägt das Konto „${account}“ ${amount}.`,
  restated: ({ pool, collected, net }) =>
    `Jeder Anteil ist für sich gerundet. Zusammen ergeben die Anteile am Kostenblock ${pool} deshalb ${collected} statt ${net}.`,
  savings: {
    heading: 'Vergleich ohne Zusammenarbeit',
    whose: {
      own: 'Ihre Kosten',
      some: 'Kosten mehrerer Beteiligter zusammen',
      all: 'Kosten aller Beteiligten zusammen',
    },
    alone: ({ estimate }) => (estimate ? 'Ohne Zusammenarbeit (Schätzung)' : 'Ohne Zusammenarbeit'),
    together: 'In der Zusammenarbeit',
    cheaper: (of) => `${compared(of)} kostet die Zusammenarbeit ${forWhom(of)} ${of.difference} weniger.`,
    dearer: (of) => `${compared(of)} kostet die Zusammenarbeit ${forWhom(of)} ${of.difference} mehr.`,
    equal: (of) => `${compared(of)} kostet die Zusammenarbeit ${forWhom(of)} gleich viel.`,
    takesPartInPart: (period) =>
      `Die Vergleichskosten gelten für die Zeit vom ${period}; Ihre Teilnahme umfasst nur einen Teil davon.`,
    compared: 'Verglichen',
    source: 'Quelle',
  },
  reasons: {
    heading: 'So ist Ihr Anteil berechnet',
    line: ({ name, amount }) => `${name}: ${amount}`,
    none: 'Auf Sie entfällt in dieser Zeit kein Anteil an den Kosten.',
    statedBy: ({ who, day }) => `So zu runden ist die Praxis, die ${who} am ${day} erklärt hat.`,
  },
  costs: {
    heading: 'Kosten der Zusammenarbeit',
    opening: (cooperation) =>
      `So viel hat ${cooperation} in dieser Zeit gekostet, und so viel wird allen Beteiligten zusammen berechnet.`,
    caption: 'Kosten je Kostenblock',
    pool: 'Kostenblock',
    gross: 'Aufwendungen',
    revenue: 'Abzüglich Erlöse',
    notShared: 'Nicht umlagefähig',
    direct: (bearer) => `unmittelbar an ${bearer}`,
    net: 'Zu verteilen',
    collected: 'Allen berechnet',
    total: 'Summe',
    items: 'Kostenpositionen',
    item: 'Position (Kostenblock)',
    document: 'Beleg',
    service: 'Leistungszeitraum',
    amount: 'Betrag',
    grants: 'Abzüglich Zuwendungen',
    handedOn: 'Umlage der Vorkosten',
  },
  supports: {
    heading: 'Vorkostenblöcke',
    opening: 'Die Kosten dieser Blöcke werden auf die Blöcke umgelegt, denen sie dienen, bevor verteilt wird.',
    caption: ({ name, net, total }) =>
      total === undefined
        ? `${name}: eigene Kosten ${net}`
        : `${name}: eigene Kosten ${net}, mit den Umlagen anderer Vorkostenblöcke ${total}`,
    receiver: 'Umlage auf',
    quantity: 'Menge',
    amount: 'Betrag',
    total: 'Umgelegt',
  },
  accounts: {
    heading: 'Konten',
    opening: 'Ein Stand über null gehört den Mitgliedern; ein Stand unter null ist von ihnen noch auszugleichen.',
    caption: (account) => `Konto „${account}“`,
    movement: 'Bewegung',
    amount: 'Betrag',
    before: 'Stand zu Beginn',
    after: 'Stand am Ende',
    movements: {
      entry: (text) => text,
      borne: (pool) => `Getragen vom Kostenblock „${pool}“`,
      carried: (text) => `Ausgeglichen: ${text}`,
      added: (text) => `Zugeführt: ${text}`,
      taken: (text) => `Entnommen: ${text}`,
    },
  },
  aside: {
    heading: 'Nachrichtlich',
    opening: 'Diese Beträge werden gezeigt und nicht verteilt.',
    caption: 'Nicht verteilte Beträge',
    reason: 'Grund',
    reasons: {
      notShareable: 'Nicht umlagefähig',
      grantOpen: 'Zuwendung noch offen',
      grantFailed: 'Zuwendung entfallen',
      inKind: 'Sachleistung',
      bookedByMembers: 'Bei den Mitgliedern gebucht',
    },
    by: (provider) => ` von ${provider}`,
  },
  clauses: {
    heading: 'Rechtsgrundlagen',
    caption: 'Klauseln, auf denen die Beträge beruhen',
    number: 'Klausel',
    text: 'Wortlaut',
    note: (note) => `Anmerkung: ${note}`,
  },
  footer: ({ host, title }) => `${host} · ${title}`,
  attachment: { name: 'abrechnung.json', description: 'Diese Abrechnung als Daten (JSON)' },
};
