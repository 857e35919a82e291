import type { ReversalWords } from './reversal-words.ts';

export const reversalInGerman: ReversalWords = {
  title: ({ number, cooperation, period }) => `Storno der Abrechnung ${number}, ${cooperation} ${period}`,
  subject: ({ number, recipient }) => `${recipient}: Storno der Abrechnung ${number}`,
  reference: {
    number: 'Nummer',
    date: 'Datum',
    period: 'Zeitraum',
    reverses: 'Storniert',
    replacedBy: 'Ersetzt durch',
  },
  opening: ({ number, period }) =>
    `Die Abrechnung ${number} für die Zeit vom ${period} wird hiermit in allen Beträgen zurückgenommen.`,
  replaced: (numbers) =>
    numbers.length === 1
      ? `An ihre Stelle tritt die Abrechnung ${numbers.join()}.`
      : `An ihre Stelle treten die Abrechnungen ${numbers.join(', ')}.`,
  caption: 'Zurückgenommene Beträge',
  pool: 'Kostenblock',
  amount: 'Betrag',
  total: 'Anteil an den Kosten',
  net: 'Anteil an den Kosten (netto)',
  tax: 'Umsatzsteuer',
  gross: 'Anteil mit Umsatzsteuer',
  settledBefore: 'Zuvor abgerechnet, wieder hinzugerechnet',
  advances: 'Abgezogene Abschläge, wieder hinzugerechnet',
  balance: 'Zurückgenommener Saldo',
  nothing: 'Zusammen mit der stornierten Abrechnung ergibt dieses Schreiben in jeder Zeile null.',
  payments:
    'Aus dem Storno allein ist nichts zu zahlen: Was auf die stornierte Abrechnung gezahlt oder erstattet wurde, wird auf das angerechnet, was an ihre Stelle tritt.',
  footer: ({ host, title }) => `${host} · ${title}`,
  attachment: { name: 'storno.json', description: 'Dieses Storno als Daten (JSON)' },
};
