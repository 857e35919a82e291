import type { NamedThing } from '../base/problem.ts';
import { costIn, text, type ProblemCatalogue } from './problem-words.ts';

const things: Record<NamedThing, string> = {
  party: 'Vertragspartei',
  bearer: 'Träger der Kosten',
  pool: 'Kostenblock',
  clause: 'Klausel',
  figure: 'Schlüsselzahl',
  tariff: 'Preisverzeichnis',
  rate: 'Preis',
  'cost type': 'Kostenart',
  account: 'Konto',
  service: 'Leistung',
  role: 'Rolle',
  duty: 'Pflicht',
  tax: 'Umsatzsteuer ab',
  receiver: 'Empfänger',
};

const kinds: Record<string, string> = {
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Objekt',
  record: 'ein Objekt',
  null: 'nichts (null)',
};

const shapes: Record<string, string> = {
  party: 'die Kennung einer Partei der Vereinbarung oder eine ganze Partei mit Kennung, Namen und Rollen',
  selection: 'eine Auswahl: "all", eine Liste von Parteien, {"role": …}, {"uses": …} oder {"except": …}',
  reference: 'ein Stichtag wie {"on": "06-30", "year": -1} oder ein Zeitraum wie {"during": "segment"}',
  price: 'ein Betrag wie "12.50" oder ein Preis wie {"rate": "workplace"}',
  condition: 'eine Bedingung wie {"takesPart": …}, {"since": …} oder {"spread": …, "over": …}',
  level: 'eine Höhe wie {"amount": "100.00", "per": "year"}, {"percent": "40"} oder {"change": "5"}',
  serves: 'was geliefert wird: {"to": {…}} mit einer Zahl je Kostenblock, oder {"figure": …, "at": …, "pools": […]}',
  paidAhead: 'eine Liste von Zahlungen oder "recorded"',
  advanceDays: 'Tage des Jahres wie ["04-01", "07-01"] oder "onDemand"',
  key: 'ein Schlüssel wie {"key": "each"} oder {"key": "figure", "figure": …, "at": …}, oder "agreed"',
  difference: '"restate", "largestShare", {"to": …} oder {"inOrder": […]}',
};

const changes = { accession: 'einem Beitritt', withdrawal: 'einem Austritt', dissolution: 'der Auflösung' };

const parts = {
  recomputation: 'Eine Neuberechnung der Vergangenheit',
  lumpSum: 'Eine Pauschale',
  assets: 'Einen Anteil am Anlagevermögen',
};

const known = (ids: readonly string[]) => (ids.length === 0 ? 'keine' : ids.map((id) => `„${id}“`).join(', '));

export const problemsInGerman: ProblemCatalogue = {
  'shape-unknown': ({ expected }) =>
    text(
      'Unbekannte Form',
      'Dieser Wert hat keine der möglichen Formen.',
      `Erwartet wird ${shapes[expected] ?? expected}.`,
    ),
  'json-too-deep': ({ maximum }) =>
    text(
      'Zu tief geschachtelt',
      `Das Dokument ist tiefer als ${maximum} Ebenen.`,
      'Fassen Sie verschachtelte Regeln zusammen.',
    ),
  'field-missing': ({ field }) => text('Angabe fehlt', `Die Angabe „${field}“ fehlt.`, `Ergänzen Sie „${field}“.`),
  'field-unknown': ({ field }) =>
    text(
      'Unbekannte Angabe',
      `Die Angabe „${field}“ gibt es hier nicht.`,
      'Entfernen Sie die Angabe oder berichtigen Sie ihren Namen.',
    ),
  'type-wrong': ({ expected, received }) =>
    text(
      'Falsche Art von Wert',
      `Erwartet wird ${kinds[expected] ?? expected}, angegeben ist ${kinds[received] ?? received}.`,
      `Geben Sie ${kinds[expected] ?? expected} an.`,
    ),
  'value-not-allowed': ({ received, allowed }) =>
    text('Wert nicht zugelassen', `„${received}“ ist hier nicht zugelassen.`, `Zugelassen: ${known(allowed)}.`),
  'size-wrong': ({ minimum, maximum }) =>
    text(
      'Falscher Umfang',
      minimum === null ? `Mehr als ${maximum} sind nicht zugelassen.` : `Weniger als ${minimum} sind nicht zugelassen.`,
      minimum === null ? `Kürzen Sie auf höchstens ${maximum}.` : `Geben Sie mindestens ${minimum} an.`,
    ),
  'format-wrong': ({ received, format }) =>
    text(
      'Falsche Schreibweise',
      `„${received}“ ist keine gültige Angabe der Form ${format}.`,
      'Berichtigen Sie die Schreibweise.',
    ),
  'text-unreadable': () =>
    text(
      'Unlesbare Zeichen',
      'Der Text enthält Steuerzeichen.',
      'Entfernen Sie die Zeichen; erlaubt sind Zeilenumbrüche und Tabulatoren.',
    ),
  'slug-invalid': ({ received }) =>
    text(
      'Kennung ungültig',
      `„${received}“ ist keine Kennung.`,
      'Verwenden Sie Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, etwa „landkreis-lueneburg“.',
    ),
  'check-digits-wrong': ({ received }) =>
    text(
      'Prüfziffern falsch',
      `Die Prüfziffern von „${received}“ passen nicht zu den übrigen Zeichen.`,
      'Vergleichen Sie die Nummer Zeichen für Zeichen mit ihrer Quelle.',
    ),
  'date-invalid': ({ received }) =>
    text(
      'Tag gibt es nicht',
      `„${received}“ ist kein Tag des Kalenders.`,
      'Schreiben Sie den Tag als JJJJ-MM-TT, etwa 2024-03-27; das Jahr liegt zwischen 1600 und 9899.',
    ),
  'day-of-year-invalid': ({ received }) =>
    text(
      'Tag gibt es nicht',
      `„${received}“ ist kein Tag, den es in jedem Jahr gibt.`,
      'Schreiben Sie den Tag als MM-TT, etwa 06-30.',
    ),
  'number-invalid': ({ received }) =>
    text(
      'Keine Zahl',
      `„${received}“ ist keine Dezimalzahl und kein Bruch.`,
      'Schreiben Sie etwa "12.5" oder "1/3", mit Punkt und ohne Tausendertrennung.',
    ),
  'number-negative': ({ received }, say) =>
    text(
      'Negative Zahl',
      `${say.number(received)} ist kleiner als null; ein Gewicht ist nie negativ.`,
      'Geben Sie null oder eine positive Zahl an.',
    ),
  'number-not-positive': ({ received }, say) =>
    text(
      'Zahl nicht positiv',
      `${say.number(received)} ist nicht größer als null.`,
      'Geben Sie eine Zahl über null an.',
    ),
  'percent-out-of-range': ({ received }, say) =>
    text(
      'Prozentsatz außerhalb 0 bis 100',
      `${say.number(received)} liegt nicht zwischen 0 und 100.`,
      'Geben Sie einen Prozentsatz von 0 bis 100 an.',
    ),
  'amount-invalid': ({ received }) =>
    text(
      'Betrag ungültig',
      `„${received}“ ist kein Betrag in Euro und Cent.`,
      'Schreiben Sie genau zwei Nachkommastellen mit Punkt, etwa "1234.56".',
    ),
  'amount-too-large': ({ received }, say) =>
    text(
      'Betrag zu groß',
      `${say.money(received)} übersteigt den Höchstbetrag von 10.000.000.000.000,00 €.`,
      'Prüfen Sie die Stellenzahl.',
    ),
  'threshold-not-one': () =>
    text(
      'Schwelle unklar',
      'Die Bedingung nennt keine oder zwei Schwellen.',
      'Nennen Sie entweder "over" (größer als) oder "atLeast" (mindestens).',
    ),
  'bound-empty': () =>
    text(
      'Grenze ohne Wert',
      'Die Grenze nennt weder Mindest- noch Höchstbetrag.',
      'Nennen Sie "min", "max" oder beide.',
    ),
  'disposed-before-use': ({ received }, say) =>
    text(
      'Abgang vor der Nutzung',
      `Der Abgang am ${say.day(received)} liegt vor dem Tag, an dem die Anlage in Betrieb ging.`,
      'Berichtigen Sie einen der beiden Tage.',
    ),
  'period-too-long': ({ from, until }, say) =>
    text(
      'Zeitraum zu lang',
      `Der Zeitraum von ${say.day(from)} bis vor ${say.day(until)} ist länger als hundert Jahre.`,
      'Nennen Sie einen kürzeren Zeitraum.',
    ),
  'period-empty': ({ from, until }, say) =>
    text(
      'Zeitraum ohne Tage',
      `Der Zeitraum von ${say.day(from)} bis vor ${say.day(until)} enthält keinen Tag.`,
      '"until" ist der erste Tag danach und muss später sein als "from".',
    ),

  'id-twice': ({ id, what }) =>
    text('Kennung doppelt', `${things[what]} „${id}“ gibt es zweimal.`, 'Vergeben Sie jede Kennung nur einmal.'),
  'reference-unknown': ({ id, what, known: ids }) =>
    text(
      'Verweis ins Leere',
      `${things[what]} „${id}“ ist nicht vereinbart.`,
      `Vereinbart: ${known(ids)}. Ergänzen oder berichtigen Sie.`,
    ),
  'percent-not-hundred': ({ sum }, say) =>
    text(
      'Prozentsätze ergeben nicht 100',
      `Die Teilbeträge ergeben zusammen ${say.number(sum)} %.`,
      'Berichtigen Sie die Sätze oder fügen Sie einen Rest ("rest") an.',
    ),
  'percent-over-hundred': ({ sum }, say) =>
    text(
      'Prozentsätze über 100',
      `Die Teilbeträge ergeben zusammen ${say.number(sum)} %, mehr als das Ganze.`,
      'Berichtigen Sie die Sätze auf höchstens 100 %.',
    ),
  'rest-missing': ({ portion }) =>
    text(
      'Rest fehlt',
      `Neben einem Teilbetrag „${portion}“ ist nicht gesagt, wer den Rest trägt.`,
      'Fügen Sie als letzten Teilbetrag einen Rest ("rest") an.',
    ),
  'rest-not-last': () =>
    text(
      'Rest nicht am Ende',
      'Nach dem Rest folgt noch ein Teilbetrag.',
      'Setzen Sie den Rest an das Ende; es gibt ihn nur einmal.',
    ),
  'quota-total-differs': ({ sum, total }, say) =>
    text(
      'Schlüsseltabelle stimmt nicht',
      `Die Zahlen ergeben ${say.number(sum)}, die Kontrollsumme ist ${say.number(total)}.`,
      'Suchen Sie die falsche Zahl; die Tabelle wird nie stillschweigend umgerechnet.',
    ),
  'bearer-left-out': ({ party }, say) =>
    text(
      'Träger ausgeschlossen',
      `„${say.name('party', party)}“ soll tragen, ist aber durch die Auswahl ("among") ausgeschlossen.`,
      'Nehmen Sie die Partei in die Auswahl auf oder nennen Sie einen anderen Träger.',
    ),
  'cost-type-twice': ({ costType, pools }) =>
    text(
      'Kostenart doppelt verteilt',
      `Die Kostenart „${costType}“ steht in mehreren Kostenblöcken: ${known(pools)}.`,
      'Ordnen Sie jede Kostenart genau einem Kostenblock zu.',
    ),
  'figure-reference-unfit': ({ figure, reference }) =>
    text(
      'Stichtag passt nicht',
      `„${figure}“ gilt nur an ihrem Stichtag und kann nicht über einen Zeitraum („${reference}“) gelesen werden.`,
      'Nennen Sie einen Stichtag, etwa {"on": "06-30", "year": -1}, oder erklären Sie die Zahl als Bestand ("untilChanged").',
    ),
  'figure-owner-unfit': ({ figure, of, wanted }, say) => {
    const owned = { party: 'je Beteiligtem', everyone: 'für alle gemeinsam', pool: 'je Kostenblock' };
    const reads = {
      party: ['nicht je Beteiligtem gelesen werden', 'Nennen Sie eine Schlüsselzahl der Beteiligten.'],
      everyone: ['kein Index sein', 'Nennen Sie eine Zahl, die für alle gilt ("of": "everyone").'],
      pool: ['nicht je Kostenblock gelesen werden', 'Nennen Sie eine Zahl der Kostenblöcke ("of": "pool").'],
    } as const;
    const [cannot, remedy] = reads[wanted];
    return text(
      'Zahl passt nicht hierher',
      `„${say.name('figure', figure)}“ gilt ${owned[of]} und kann ${cannot}.`,
      remedy,
    );
  },
  'presence-needs-whole': () =>
    text(
      'Anwesenheit ohne ganzen Zeitraum',
      'Nach der Dauer der Teilnahme kann nur gewichtet werden, wo alle den ganzen Zeitraum teilen.',
      'Geben Sie dem Kostenblock "time": "whole", oder lassen Sie den Schlüssel "presence" weg.',
    ),
  'brackets-unordered': () =>
    text(
      'Staffel ungeordnet',
      'Jede Stufe muss höher reichen als die vorige; nur die letzte darf offen sein.',
      'Ordnen Sie die Stufen nach "upTo" und lassen Sie es nur bei der letzten weg.',
    ),
  'rule-too-large': ({ maximum }) =>
    text(
      'Regel zu umfangreich',
      `Die Regel hat mehr als ${maximum} Teile.`,
      'Fassen Sie gleiche Teile zusammen, oder verteilen Sie die Kosten auf mehrere Kostenblöcke.',
    ),
  'fraction-missing': ({ from, until }, say) =>
    text(
      'Umlegbarer Teil fehlt',
      `Vom ${say.day(from)} bis vor ${say.day(until)} ist nicht gesagt, welcher Teil der Kosten umgelegt wird.`,
      `Lassen Sie den ersten Eintrag am ${say.day(from)} oder früher beginnen.`,
    ),
  'succession-circular': ({ party }, say) =>
    text(
      'Nachfolge im Kreis',
      `„${say.name('party', party)}“ folgt über andere sich selbst nach.`,
      'Berichtigen Sie "successor".',
    ),
  'tariff-reads-itself': ({ tariff }) =>
    text(
      'Preisverzeichnis bezieht sich auf sich selbst',
      `Eine Menge in „${tariff}“ beruht auf einem Preisverzeichnis.`,
      'Nennen Sie als Menge eine Schlüsselzahl oder feste Zahl.',
    ),
  'rounding-unsourced': () =>
    text(
      'Rundung ohne Grundlage',
      'Es ist nicht gesagt, worauf die Rundung beruht.',
      'Nennen Sie die Klausel ("clause"), oder wer die Übung wann erklärt hat ("statedBy").',
    ),
  'rate-first-needs-split': ({ rule }) =>
    text(
      'Rundung passt nicht zur Regel',
      `Ein gerundeter Einheitspreis setzt eine einfache Verteilung voraus, hier steht „${rule}“.`,
      'Verwenden Sie "split" oder eine andere Rundung.',
    ),
  'host-not-one': ({ hosts }) =>
    text(
      'Träger nicht eindeutig',
      `${hosts} Parteien haben die Rolle "host".`,
      'Geben Sie genau einer Partei die Rolle "host": sie rechnet ab.',
    ),

  'notice-not-agreed': ({ noticeOn }, say) =>
    text(
      'Keine Kündigung vereinbart',
      `Eine Kündigung, die am ${say.day(noticeOn)} zugeht, führt zu keinem Ende: die Vereinbarung nennt keine Frist.`,
      'Ergänzen Sie unter „term“ die Kündigungsfrist („notice“), oder heben Sie die Vereinbarung einvernehmlich auf.',
    ),
  'notice-without-end': ({ noticeOn }, say) =>
    text(
      'Kein Ende in Sicht',
      `Eine Kündigung, die am ${say.day(noticeOn)} zugeht, findet kein Ende, zu dem sie wirkt.`,
      'Nennen Sie eine erste Laufzeit („first“), oder lassen Sie die Kündigung zu einem anderen Ende als dem der Laufzeit zu.',
    ),
  'notice-late': ({ noticeOn, receivedBy, missed, end }, say) =>
    text(
      'Kündigung verspätet',
      `Die Kündigung geht am ${say.day(noticeOn)} zu; um vor dem ${say.day(missed)} zu beenden, musste sie bis zum ${say.day(receivedBy)} zugehen.`,
      `Sie wirkt zum nächsten Ende: Wer gekündigt hat, ist ab dem ${say.day(end)} nicht mehr dabei.`,
    ),
  'notice-end-not-agreed': ({ asked, end }, say) =>
    text(
      'Kein Ende, zu dem gekündigt werden kann',
      `Gekündigt ist so, dass der ${say.day(asked)} der erste Tag ohne die Vertragspartei wäre; ein solches Ende sieht die Vereinbarung nicht vor.`,
      `Die Kündigung wirkt zum nächsten Ende: der erste Tag ohne die Vertragspartei ist der ${say.day(end)}. Soll sie früher ausscheiden, müssen alle zustimmen.`,
    ),
  'versions-overlapping': ({ other, from, until }, say) =>
    text(
      'Fassungen überschneiden sich',
      `Ab dem ${say.day(from)}${until === undefined ? '' : ` bis vor den ${say.day(until)}`} gilt auch Fassung ${other}.`,
      'Lassen Sie diese Fassung später beginnen oder jene früher enden.',
    ),
  'versions-gap': ({ from, until }, say) =>
    text(
      'Lücke zwischen zwei Fassungen',
      `Vom ${say.day(from)} bis vor den ${say.day(until)} gilt keine Fassung; diese Tage lassen sich nicht abrechnen.`,
      'Lassen Sie diese Fassung früher beginnen, oder vereinbaren Sie, was dazwischen gilt.',
    ),
  'version-reaches-back': ({ from, until, since, statements }, say) =>
    text(
      'Rückwirkend',
      `Die Fassung ändert ab dem ${say.day(since)} einen abgerechneten Zeitraum: ${say.day(from)} bis vor ${say.day(until)}${
        statements.length === 0 ? '' : `, Abrechnungen ${severalOf(statements)}`
      }.`,
      'Das ist erlaubt; berichtigen Sie die Abrechnungen, sobald die Fassung gilt.',
    ),

  'agreement-unknown': ({ asKnownOn, knownFrom }, say) =>
    text(
      'Vereinbarung noch nicht bekannt',
      `Am ${say.day(asKnownOn)} war noch keine Fassung der Vereinbarung bekannt.`,
      knownFrom === '' ? 'Legen Sie eine Fassung an.' : `Fragen Sie nach dem ${say.day(knownFrom)} oder später.`,
    ),
  'period-before-agreement': ({ from, inForceFrom }, say) =>
    text(
      'Zeitraum vor Inkrafttreten',
      `Der Zeitraum beginnt am ${say.day(from)}, die Vereinbarung gilt ab ${say.day(inForceFrom)}.`,
      `Beginnen Sie am ${say.day(inForceFrom)} oder später.`,
    ),
  'period-after-agreement': ({ until, inForceUntil }, say) =>
    text(
      'Zeitraum nach Außerkrafttreten',
      `Der Zeitraum endet vor ${say.day(until)}, die Fassung gilt nur bis vor ${say.day(inForceUntil)}.`,
      `Enden Sie spätestens vor ${say.day(inForceUntil)}.`,
    ),
  'figure-missing': ({ figure, party, pool, wanted }, say) =>
    text(
      'Schlüsselzahl fehlt',
      party === undefined && pool === undefined
        ? `„${say.name('figure', figure)}“ fehlt ${say.moment(wanted)}.`
        : `Für „${party === undefined ? say.name('pool', pool ?? '') : say.name('party', party)}“ fehlt „${say.name('figure', figure)}“ ${say.moment(wanted)}.`,
      'Tragen Sie den Wert mit Quelle ein; auch eine Null muss eingetragen sein.',
    ),
  'index-not-positive': ({ figure, value }, say) =>
    text(
      'Index nicht positiv',
      `„${say.name('figure', figure)}“ steht zu Beginn bei ${say.number(value)}; davon lässt sich keine Steigerung rechnen.`,
      'Berichtigen Sie den Wert des Index.',
    ),
  'figure-negative': ({ figure, party, pool = '', value }, say) =>
    text(
      'Schlüsselzahl negativ',
      `„${say.name('figure', figure)}“ von „${party === undefined ? say.name('pool', pool) : say.name('party', party)}“ ist ${say.number(value)}; ein Gewicht ist nie negativ.`,
      'Berichtigen Sie den Wert.',
    ),
  'rate-missing': ({ rate, day }, say) =>
    text(
      'Preis fehlt',
      `Für „${say.name('rate', rate)}“ gibt es am ${say.day(day)} keinen Preis.`,
      'Ergänzen Sie im Preis einen Eintrag, der spätestens an diesem Tag beginnt.',
    ),
  'key-is-zero': ({ amount }, say) =>
    text(
      'Schlüssel ergibt null',
      `${say.money(amount)} sind zu verteilen, aber alle Schlüsselzahlen sind null.`,
      'Berichtigen Sie die Schlüsselzahlen, oder regeln Sie den Fall mit "choose".',
    ),
  'nobody-takes-part': ({ from, until }, say) =>
    text(
      'Niemand nimmt teil',
      `Vom ${say.day(from)} bis vor ${say.day(until)} fallen Kosten an, aber niemand nimmt teil.`,
      'Tragen Sie die Teilnahme ein, oder ordnen Sie die Kosten einem anderen Zeitraum zu.',
    ),
  'quota-missing': ({ party }, say) =>
    text(
      'Anteil nicht vereinbart',
      `Für „${say.name('party', party)}“ steht keine Zahl in der Tabelle.`,
      'Ergänzen Sie die Zahl ("0", wenn nichts zu tragen ist) oder "others".',
    ),
  'quota-absent': ({ party }, say) =>
    text(
      'Anteil ohne Teilnahme',
      `„${say.name('party', party)}“ hat einen Anteil, nimmt in diesem Abschnitt aber nicht teil.`,
      'Tragen Sie die Teilnahme ein, oder vereinbaren Sie "absent": "rescale".',
    ),
  'no-case-applies': ({ from, until }, say) =>
    text(
      'Kein Fall trifft zu',
      `Vom ${say.day(from)} bis vor ${say.day(until)} trifft keiner der Fälle zu; der Text lässt es offen.`,
      'Ergänzen Sie einen Fall oder "otherwise".',
    ),
  'bounds-crossed': ({ party, min, max }, say) =>
    text(
      'Grenzen widersprechen sich',
      `Für „${say.name('party', party)}“ liegt der Mindestbetrag ${say.money(min)} über dem Höchstbetrag ${say.money(max)}.`,
      'Berichtigen Sie die Grenzen; von mehreren gilt die engste.',
    ),
  'limits-cannot-be-met': ({ amount, reached, missing }, say) =>
    text(
      'Grenzen nicht einzuhalten',
      `Zu verteilen sind ${say.money(amount)}, innerhalb der Grenzen höchstens oder mindestens ${say.money(reached)}: es fehlen ${say.money(missing)}.`,
      'Lockern Sie eine Grenze, oder nennen Sie mit "borneBy", wer den Unterschied trägt.',
    ),
  'limit-on-credit': ({ amount }, say) =>
    text(
      'Grenze auf eine Gutschrift',
      `Verteilt wird eine Gutschrift von ${say.money(amount)}; die Grenzen gelten für den Betrag mit Vorzeichen.`,
      'Prüfen Sie, ob die Grenze auch für Gutschriften gemeint ist.',
    ),
  'rest-negative': ({ amount }, say) =>
    text(
      'Rest ist negativ',
      `Die festen Teilbeträge übersteigen die Kosten; der Rest ist ${say.money(amount)}.`,
      'Prüfen Sie, ob die Kosten vollständig sind; der Rest wird als Gutschrift verteilt.',
    ),
  'cost-type-without-pool': ({ costType, text: item }, say) =>
    text(
      'Kosten ohne Kostenblock',
      `„${item}“ (Kostenart „${say.name('cost type', costType)}“) gehört zu keinem Kostenblock.`,
      'Ordnen Sie die Kostenart einem Kostenblock zu.',
    ),
  'cost-item-unrouted': ({ text: item, pools }, say) =>
    text(
      'Kosten ohne Weg',
      `„${item}“ passt in keinen der Kostenblöcke, die ihre Kostenart aufnehmen: ${pools.map((pool) => `„${say.name('pool', pool)}“`).join(', ')}.`,
      'Nennen Sie bei der Position die Leistung ("service") oder den Tag, an dem die Schuld entstand ("arose").',
    ),
  'cost-across-versions': ({ text: item, pools }, say) =>
    text(
      'Kosten über zwei Fassungen',
      `„${item}“ reicht über einen Wechsel der Fassung und gehört davor und danach nicht in denselben Kostenblock (${pools.map((pool) => `„${say.name('pool', pool)}“`).join(', ')}).`,
      'Teilen Sie die Position an dem Tag, an dem die neue Fassung beginnt.',
    ),
  'cost-outside-period': ({ text: item, from, until }, say) =>
    text(
      'Kosten außerhalb des Zeitraums',
      `„${item}“ (${say.day(from)} bis vor ${say.day(until)}) liegt nur teilweise im Zeitraum.`,
      'Teilen Sie die Position an der Grenze des Zeitraums.',
    ),
  'support-not-in-order': ({ pool }, say) =>
    text(
      'Vorkostenblock ohne Rang',
      `Der Vorkostenblock „${say.name('pool', pool)}“ steht nicht in der Reihenfolge des Stufenleiterverfahrens.`,
      'Nennen Sie in "order" jeden Vorkostenblock genau einmal.',
    ),
  'delivery-not-counted': ({ from, to, method }, say) =>
    text(
      'Leistung bleibt unberücksichtigt',
      `„${say.name('pool', from)}“ leistet auch an „${say.name('pool', to)}“; das ${method === 'direct' ? 'Anbauverfahren' : 'Stufenleiterverfahren in dieser Reihenfolge'} rechnet es nicht mit.`,
      'Wählen Sie das Gleichungsverfahren ("reciprocal"), ändern Sie die Reihenfolge, oder lassen Sie solche Leistungen ausdrücklich weg: "leavesOut": "others".',
    ),
  'support-serves-nobody': ({ pool }, say) =>
    text(
      'Vorkosten erreichen niemanden',
      `Was der Vorkostenblock „${say.name('pool', pool)}“ kostet, erreicht ganz oder zum Teil keinen Kostenblock, den Mitglieder tragen.`,
      'Ergänzen Sie, wofür er Leistungen erbringt; Vorkostenblöcke, die nur einander dienen, verteilen nichts.',
    ),
  'tax-rate-unfit': ({ treatment }) =>
    text(
      'Steuersatz passt nicht',
      treatment === 'taxable'
        ? 'Was steuerpflichtig ist, hat einen Steuersatz; angegeben ist keiner.'
        : 'Was nicht steuerbar oder steuerfrei ist, hat keinen Steuersatz.',
      treatment === 'taxable' ? 'Geben Sie „percent“ an.' : 'Streichen Sie „percent“, oder schreiben Sie „taxable“.',
    ),
  'input-tax-missing': ({ from, items }, say) =>
    text(
      'Keine Vorsteuer erfasst',
      `Ab dem ${say.day(from)} werden Kosten ohne Vorsteuer verteilt, doch ${items === 1 ? 'die eine Kostenposition' : `keine der ${items} Kostenpositionen`} dieser Zeit nennt ${items === 1 ? 'keine' : 'welche'}.`,
      'Erfassen Sie je Position die enthaltene Umsatzsteuer („inputTax“), oder „0.00“, wo keine enthalten ist.',
    ),
  'input-tax-unfit': ({ amount, tax }, say) =>
    text(
      'Vorsteuer passt nicht zum Betrag',
      `In ${say.money(amount)} können nicht ${say.money(tax)} Umsatzsteuer enthalten sein.`,
      'Geben Sie in „amount“ den Betrag mit Steuer an und in „inputTax“ die Steuer darin, mit demselben Vorzeichen.',
    ),
  'advance-tax-unfit': ({ party, amount, tax }, say) =>
    text(
      'Steuer passt nicht zum Abschlag',
      `Im Abschlag von „${say.name('party', party)}“ über ${say.money(amount)} können nicht ${say.money(tax)} Umsatzsteuer enthalten sein.`,
      'Geben Sie in „amount“ den gezahlten Betrag mit Steuer an und in „tax“ die Steuer darin, mit demselben Vorzeichen.',
    ),
  'advance-tax-not-due': ({ party, tax }, say) =>
    text(
      'Umsatzsteuer im Abschlag, aber nicht geschuldet',
      `Ein Abschlag von „${say.name('party', party)}“ nennt ${say.money(tax)} Umsatzsteuer; Leistungen an sie sind in diesem Zeitraum nicht steuerpflichtig.`,
      'Streichen Sie „tax“; wurde die Steuer in einer Rechnung ausgewiesen, berichtigen Sie diese (§ 14c UStG).',
    ),
  'interest-rate-missing': ({ from, until }, say) =>
    text(
      'Zinssatz fehlt',
      `Die Fassung gilt ab dem ${say.day(from)}, ein Zinssatz erst ab dem ${say.day(until)}.`,
      'Ergänzen Sie den Zinssatz, der von Anfang an gilt.',
    ),
  'cost-not-shareable': ({ text: item, costType, amount }, say) =>
    text(
      'Kosten nicht umlagefähig',
      `„${item}“ über ${say.money(amount)} (Kostenart „${say.name('cost type', costType)}“) ist nach der Vereinbarung nicht umlagefähig.`,
      'Nichts zu tun: der Betrag wird gezeigt und nicht verteilt. Ist er doch umlagefähig, ordnen Sie ihn einer anderen Kostenart zu.',
    ),
  'cost-item-twice': ({ text: item, amount, document }, say) =>
    text(
      'Position doppelt erfasst',
      `„${item}“ über ${say.money(amount)} steht mit dem Beleg „${document}“ schon einmal im Zeitraum.`,
      'Prüfen Sie, ob es zwei Leistungen sind; sonst nehmen Sie eine der beiden zurück.',
    ),
  'cost-changed': ({ costType, before, after, percent }, say) =>
    text(
      'Kosten stark verändert',
      `Die Kosten der Art „${say.name('cost type', costType)}“ waren im Zeitraum davor ${say.money(before)} und sind nun ${say.money(after)} (${say.number(percent)} %).`,
      'Prüfen Sie, ob etwas fehlt oder doppelt erfasst ist, bevor Sie die Abrechnung versenden.',
    ),
  'direct-in-support': ({ text: item, pool }, say) =>
    text(
      'Direkt zugeordnete Vorkosten',
      `„${item}“ nennt einen Träger, liegt aber im Vorkostenblock „${say.name('pool', pool)}“, den andere Kostenblöcke tragen.`,
      'Ordnen Sie die Position einem Kostenblock zu, oder lassen Sie den Träger weg.',
    ),
  'grant-open': ({ text: item, amount, condition }, say) =>
    text(
      'Zuwendung noch offen',
      `„${item}“ über ${say.money(amount)} mindert die Kosten noch nicht: offen ist „${condition}“.`,
      'Melden Sie die Zuwendung neu, sobald feststeht, ob die Bedingung erfüllt ist.',
    ),
  'grant-failed': ({ text: item, amount, condition }, say) =>
    text(
      'Zuwendung entfallen',
      `„${item}“ über ${say.money(amount)} entfällt: nicht erfüllt ist „${condition}“.`,
      'Nichts zu tun: die Kosten werden ohne die Zuwendung verteilt.',
    ),
  'rate-covers-cost': ({ text: item, costType, rate }, say) =>
    text(
      'Kosten doppelt angesetzt',
      `„${item}“ (Kostenart „${say.name('cost type', costType)}“) ist mit dem Pauschalsatz „${say.name('rate', rate)}“ schon abgegolten.`,
      'Nehmen Sie die Position zurück, oder berichtigen Sie, was der Pauschalsatz enthält ("covers").',
    ),
  'assets-without-terms': ({ version }) =>
    text(
      'Anlagen ohne Regel',
      `Fassung ${version} der Vereinbarung sagt nicht, wie Anlagen zu rechnen sind.`,
      'Ergänzen Sie "assets": ob Abschreibung und Zinsen umgelegt, weggelassen oder von den Mitgliedern gebucht werden.',
    ),
  'posts-without-terms': ({ version }) =>
    text(
      'Stellen ohne Regel',
      `Fassung ${version} der Vereinbarung sagt nicht, wie Personal nach Pauschalsätzen zu rechnen ist.`,
      'Ergänzen Sie "staff" mit den Gemeinkostenzuschlägen und den Kostenarten, die der Satz abgilt.',
    ),
  'asset-past-life': ({ text: item, lifeMonths }) =>
    text(
      'Anlage abgeschrieben',
      `„${item}“ ist nach ${lifeMonths} Monaten abgeschrieben und noch nicht abgegangen.`,
      'Nichts zu tun, wenn sie noch genutzt wird; sonst melden Sie den Abgang.',
    ),
  'grants-over-cost': ({ text: item, grants, cost }, say) =>
    text(
      'Zuwendungen über den Kosten',
      `Die Zuwendungen zu „${item}“ betragen ${say.money(grants)}, die Anschaffung kostete ${say.money(cost)}: mehr als 100 %.`,
      'Prüfen Sie Zuwendungen und Anschaffungskosten.',
    ),
  'overhead-over-hundred': ({ name, percent }, say) =>
    text(
      'Zuschlag über 100 %',
      `Der Zuschlag „${name}“ beträgt ${say.number(percent)} % des Pauschalsatzes.`,
      'Prüfen Sie, ob Prozent gemeint sind.',
    ),
  'odd-part-without-bearer': ({ amount, unit }, say) =>
    text(
      'Rundungsrest ohne Träger',
      `${say.money(amount)} ist kein Vielfaches von ${say.money(unit)}, und niemand trägt den Rest.`,
      'Nennen Sie in der Rundung ("below"), wer ihn trägt.',
    ),
  'rounding-difference': ({ amount, collected, difference }, say) =>
    text(
      'Summe neu ausgewiesen',
      `Kosten ${say.money(amount)}, gerundete Anteile zusammen ${say.money(collected)}: Unterschied ${say.money(difference)}.`,
      'Nichts zu tun: die Vereinbarung weist die Summe der gerundeten Anteile aus.',
    ),
  'over-recovery': ({ tariff, amount }, say) =>
    text(
      'Überdeckung',
      `Die Entgelte nach „${say.name('tariff', tariff)}“ übersteigen die Kosten um ${say.money(amount)}.`,
      'Nichts zu tun: die Überdeckung wird nach der Vereinbarung ausgeglichen.',
    ),
  'over-recovery-untaxed': ({ tariff, amount, treatment, legalBasis }, say) =>
    text(
      'Überdeckung ohne Umsatzsteuer',
      `Die Überdeckung von ${say.money(amount)} nach „${say.name('tariff', tariff)}“ wird den Mitgliedern nicht erstattet, obwohl die Leistung ${treatment === 'exempt' ? 'steuerfrei' : 'nicht steuerbar'} ist (${legalBasis}).`,
      'Prüfen Sie, ob noch genau die Kosten erstattet werden: davon hängt es ab (§ 2b Abs. 3 Nr. 2 Buchst. c, § 4 Nr. 29 UStG).',
    ),
  'tax-number-missing': ({ party }, say) =>
    text(
      'Steuernummer fehlt',
      `Die Leistungen sind steuerpflichtig, und zu „${say.name('party', party)}“ ist weder eine Steuernummer noch eine USt-IdNr. angegeben.`,
      'Tragen Sie eine von beiden bei der Vertragspartei ein: eine Rechnung mit Umsatzsteuer muss sie nennen (§ 14 Abs. 4 Nr. 2 UStG).',
    ),
  'under-recovery': ({ tariff, amount }, say) =>
    text(
      'Unterdeckung',
      `Die Entgelte nach „${say.name('tariff', tariff)}“ decken ${say.money(amount)} der Kosten nicht.`,
      'Nichts zu tun: die Unterdeckung wird nach der Vereinbarung ausgeglichen.',
    ),
  'pool-without-cost': ({ pool }, say) =>
    text(
      'Kostenblock ohne Kosten',
      `Im Kostenblock „${say.name('pool', pool)}“ sind keine Kosten erfasst.`,
      'Prüfen Sie, ob noch Kosten fehlen.',
    ),
  'mandatory-service-left-out': ({ party, service, from }, say) =>
    text(
      'Verpflichtende Leistung fehlt',
      `„${say.name('party', party)}“ nimmt teil, aber ab ${say.day(from)} nicht mit der Leistung „${say.name('service', service)}“, die für alle verpflichtend ist.`,
      'Erfassen Sie die Teilnahme an der Leistung, oder ändern Sie das Leistungsverzeichnis der Vereinbarung.',
    ),
  'share-of-nothing': ({ party }, say) =>
    text(
      'Mitglied ohne Anteil',
      `„${say.name('party', party)}“ nimmt teil, trägt aber nichts.`,
      'Prüfen Sie Schlüsselzahlen und Teilnahme.',
    ),
  'share-negative': ({ party, amount }, say) =>
    text(
      'Anteil negativ',
      `„${say.name('party', party)}“ bekommt ${say.money(amount)} aus einem Kostenblock, der Geld kostet.`,
      'Prüfen Sie, ob das so vereinbart ist.',
    ),
  'share-changed': ({ party, before, after, percent }, say) =>
    text(
      'Anteil stark verändert',
      `Der Anteil von „${say.name('party', party)}“ war zuletzt ${say.money(before)} und ist nun ${say.money(after)} (${say.number(percent)} %).`,
      'Prüfen Sie Kosten und Schlüsselzahlen, bevor Sie die Abrechnung versenden.',
    ),

  'advances-without-terms': ({ version }) =>
    text(
      'Keine Abschläge vereinbart',
      `Fassung ${version} der Vereinbarung sagt nichts zu Abschlägen.`,
      'Eine Fassung mit „advances“ hinzufügen oder Vorauszahlungen als Zahlungen erfassen.',
    ),
  'budget-not-in-force': () =>
    text(
      'Haushalt nicht in Kraft',
      'Die Abschläge richten sich nach dem Haushalt, der nicht in Kraft ist, und eine vorläufige Grundlage ist nicht vereinbart.',
      'Den Haushalt abwarten oder eine vorläufige Grundlage („provisional“) vereinbaren.',
    ),
  'advance-negative': ({ party, amount }, say) =>
    text(
      'Abschlag negativ',
      `Die Grundlage der Abschläge von „${say.name('party', party)}“ ist ${say.money(amount)}: es wird nichts angefordert.`,
      'Nichts zu tun: was ihr zusteht, steht in der Abrechnung.',
    ),
  'advance-without-day': ({ party, amount }, say) =>
    text(
      'Kein Tag mehr für Abschläge',
      `Es ist kein Tag der Vereinbarung übrig, an dem ${say.money(amount)} von „${say.name('party', party)}“ angefordert werden könnten.`,
      'Der Abrechnung überlassen oder einen Abschlag nach Bedarf vereinbaren.',
    ),
  'advances-above-cost': ({ party, advances, cost }, say) =>
    text(
      'Abschläge über den Kosten',
      `Von „${say.name('party', party)}“ werden ${say.money(advances)} angefordert, zu tragen sind ${say.money(cost)}.`,
      'Den Rest des Jahres auf niedrigerer Grundlage neu planen oder zu viel Gezahltes erstatten.',
    ),
  'payment-without-advance': ({ party, amount, on }, say) =>
    text(
      'Zahlung ohne Abschlag',
      `„${say.name('party', party)}“ hat am ${say.day(on)} ${say.money(amount)} für Tage gezahlt, für die nichts angefordert war.`,
      'Vertragspartei und Tage der Zahlung prüfen oder die Abschläge dieser Tage planen.',
    ),

  'advances-settled': () =>
    text(
      'Abschläge sind schon abgerechnet',
      'Eine Berichtigung durch Differenz rechnet keine Abschläge ab; die berichtigte Abrechnung hat sie schon abgezogen.',
      'Streichen Sie die Abschläge, oder ersetzen Sie die Abrechnung.',
    ),
  'change-without-terms': ({ change }) =>
    text(
      'Nichts vereinbart',
      `Die Vereinbarung sagt nicht, was bei ${changes[change]} einmalig gezahlt wird.`,
      `Ergänzen Sie „${change}“ in der Vereinbarung, oder rechnen Sie nur die laufenden Kosten ab.`,
    ),
  'change-part-unfit': ({ part, change }) =>
    text(
      'Ausgleich passt nicht',
      `${parts[part]} gibt es bei ${changes[change]} nicht.`,
      part === 'recomputation'
        ? 'Neu gerechnet wird die Vergangenheit nur für den, der beitritt. Wählen Sie eine Pauschale oder einen Anteil am Anlagevermögen.'
        : 'Eine Pauschale zahlt, wer beitritt oder austritt. Wählen Sie einen Anteil am Anlagevermögen.',
    ),

  'base-rate-missing': ({ day }, say) =>
    text(
      'Basiszinssatz fehlt',
      `Für den ${say.day(day)} ist kein Basiszinssatz bekannt; Verzugszinsen lassen sich nicht berechnen.`,
      'Tragen Sie den Basiszinssatz des § 247 BGB, wie ihn die Deutsche Bundesbank für das Halbjahr veröffentlicht hat, in der Vereinbarung unter „late“ nach.',
    ),

  'trend-too-low': ({ received }, say) =>
    text(
      'Veränderung unter −100 %',
      `Kosten können nicht um mehr als 100 % sinken; angegeben sind ${say.number(received)} %.`,
      'Geben Sie die Veränderung in Prozent an: „3“ für 3 % mehr, „-2“ für 2 % weniger.',
    ),
  'trend-without-cost': ({ costType }, say) =>
    text(
      'Trend ohne Kosten',
      `Der Trend für „${say.name('cost type', costType)}“ bewegt nichts: Im Basisjahr ist dazu nichts gebucht, was fortzuschreiben wäre, oder es ist alles geplant.`,
      'Prüfen Sie Kostenart und Jahre des Trends. Was aus Anlagen, Stellen und Konten folgt, bewegt kein Trend.',
    ),
  'base-year-without-cost': ({ from, until }, say) =>
    text(
      'Basisjahr ohne Kosten',
      `Gebucht ist ${say.moment(`${from}/${until}`)} nichts, was fortzuschreiben wäre.`,
      'Wählen Sie ein Jahr, dessen Kosten erfasst sind, oder erfassen Sie die geplanten Kosten der kommenden Jahre.',
    ),

  'already-taking-part': ({ party, from }, say) =>
    text(
      'Nimmt schon teil',
      `„${say.name('party', party)}“ nimmt schon teil, seit ${say.day(from)}, und kann nicht noch einmal beitreten.`,
      'Wählen Sie ein anderes Mitglied oder einen Tag, an dem es nicht teilnimmt.',
    ),
  'not-taking-part': ({ party, day, joins }, say) =>
    text(
      'Nimmt nicht teil',
      joins === undefined
        ? `„${say.name('party', party)}“ nimmt am Tag vor dem ${say.day(day)} nicht teil und kann nicht austreten.`
        : `„${say.name('party', party)}“ tritt erst am ${say.day(joins)} bei und kann nicht zum ${say.day(day)} austreten.`,
      'Wählen Sie einen späteren Tag oder ein Mitglied, das teilnimmt.',
    ),
  'change-after-period': ({ day, from, until }, say) =>
    text(
      'Nach dem Zeitraum',
      `Gerechnet wird ${say.moment(`${from}/${until}`)}; was am ${say.day(day)} geschieht, ändert daran nichts.`,
      'Wählen Sie einen Tag im Zeitraum oder eine Berechnung für einen späteren Zeitraum.',
    ),
  'quota-not-one': ({ pool, quotas }, say) =>
    text(
      'Keine einzelne Quote',
      quotas === 0
        ? `„${say.name('pool', pool)}“ wird nicht nach vereinbarten Quoten geteilt.`
        : `„${say.name('pool', pool)}“ hat ${quotas} Tabellen mit Quoten; welche gemeint ist, ist offen.`,
      'Ersetzen Sie die ganze Regel des Kostenblocks ("ruleReplaced").',
    ),
  'cost-to-move-missing': ({ pool, costType }, say) => {
    const of = [
      ...(costType === undefined ? [] : [`„${say.name('cost type', costType)}“`]),
      ...(pool === undefined ? [] : [`„${say.name('pool', pool)}“`]),
    ];
    return text(
      'Keine Kosten zu ändern',
      `Im Zeitraum gibt es ${of.length === 0 ? '' : `in ${of.join(' in ')} `}keine Kosten, die sich um einen Satz änderten.`,
      'Wählen Sie eine andere Kostenart oder einen anderen Kostenblock, oder geben Sie einen Betrag an ("costAdded").',
    );
  },

  'weights-missing': () =>
    text('Keine Empfänger', 'Es ist niemand genannt, auf den verteilt wird.', 'Nennen Sie mindestens einen Empfänger.'),
  'weight-negative': ({ key, received }, say) =>
    text(
      'Negatives Gewicht',
      `Das Gewicht von „${key}“ ist ${say.number(received)}.`,
      'Geben Sie null oder eine positive Zahl an.',
    ),
  'amount-not-in-steps': ({ amount, step }, say) =>
    text(
      'Betrag kein Vielfaches',
      `${say.money(amount)} ist kein Vielfaches von ${say.money(step)}.`,
      'Runden Sie den Betrag vorher, oder wählen Sie einen kleineren Schritt.',
    ),

  'steps-not-rising': ({ before, upTo }, say) =>
    text(
      'Stufen nicht aufsteigend',
      `Nach der Stufe bis ${say.number(before)} steht die Stufe bis ${say.number(upTo)}.`,
      'Ordnen Sie die Stufen aufsteigend, jede Grenze nur einmal.',
    ),
  'steps-too-short': ({ upTo, units }, say) =>
    text(
      'Stufen reichen nicht',
      `Die letzte Stufe reicht bis ${say.number(upTo)}, alle zusammen brauchen ${say.number(units)}.`,
      'Ergänzen Sie eine Stufe für den gesamten Bedarf.',
    ),
  'group-twice': ({ group }) =>
    text(
      'Gruppe doppelt',
      `Für die Gruppe „${group}“ sind zweimal Kosten angegeben.`,
      'Streichen Sie eine der Angaben.',
    ),
  'group-missing': ({ group, missing, groups }, say) =>
    text(
      'Kosten einer Gruppe fehlen',
      `Was „${group}“ für sich kosten würde, ist nicht angegeben; es fehlen ${say.number(String(missing))} von ${say.number(String(groups))} Gruppen.`,
      'Ergänzen Sie die Kosten jeder Gruppe, oder beschreiben Sie die Kosten als Funktion (fest, gestuft, je Einheit).',
    ),
  'game-too-large': ({ members, most }, say) =>
    text(
      'Zu viele Mitglieder',
      `Bei ${say.number(String(members))} Mitgliedern sind es zu viele Gruppen, um jede zu betrachten; möglich sind ${say.number(String(most))} Mitglieder.`,
      'Fassen Sie Mitglieder zusammen, beschreiben Sie die Kosten als Funktion, oder schätzen Sie den Shapley-Wert aus einer Stichprobe.',
    ),
  'cost-falls': ({ group, cost, joining, together, count, inEuro }, say) =>
    text(
      'Kosten fallen durch Beitritt',
      `„${group}“ würde ${costIn(say, inEuro)(cost)} kosten, zusammen mit „${joining}“ nur ${costIn(say, inEuro)(together)} (größte von ${say.number(String(count))} solchen Stellen).`,
      'Prüfen Sie die Schätzungen beider Gruppen.',
    ),
  'together-dearer': ({ group, cost, alone, count, inEuro }, say) =>
    text(
      'Gemeinsam teurer als allein',
      `„${group}“ würde gemeinsam ${costIn(say, inEuro)(cost)} kosten, jedes Mitglied für sich zusammen ${costIn(say, inEuro)(alone)} (größte von ${say.number(String(count))} solchen Gruppen).`,
      'Prüfen Sie die Schätzungen; was allein günstiger ist, kann auch in der Gruppe allein betrieben werden.',
    ),
  'cost-function-missing': ({ pool, amount }, say) =>
    text(
      'Kosten für sich fehlen',
      `Was „${say.name('pool', pool)}“ für einzelne Mitglieder und Gruppen kosten würde, ist nicht angegeben; gemeinsam sind es ${say.money(amount)}.`,
      'Geben Sie an, welcher Teil fest ist und wonach sich der Rest richtet, mit der Quelle; oder erfassen Sie Vergleichsrechnungen. Geschätzt wird nichts.',
    ),
  'game-cost-differs': ({ pool, declared, amount, difference, direction }, say) =>
    text(
      'Angaben ergeben nicht die Kosten des Laufs',
      `Für alle zusammen ergeben die Angaben zu „${say.name('pool', pool)}“ ${say.money(declared)}, das sind ${say.money(difference)} ${direction === 'more' ? 'mehr' : 'weniger'} als die ${say.money(amount)}, die sie im Lauf tragen.`,
      'Berichtigen Sie die Angaben, lassen Sie den Rest nach einem Schlüssel verteilen, oder verlangen Sie ausdrücklich, dass alle Teile im Verhältnis angepasst werden ("scale").',
    ),
  'split-impossible': () =>
    text(
      'Keine Aufteilung möglich',
      'Gruppen, die nicht mehr als ihre eigenen Kosten tragen dürfen, lassen keine Aufteilung der gesamten Kosten zu.',
      'Messen Sie den Überschuss schlicht oder je Mitglied, oder prüfen Sie die Kosten, bei denen keine Ersparnis entsteht.',
    ),
  'benefit-negative': ({ member, alone, separable, inEuro }, say) =>
    text(
      'Allein günstiger als in der Gemeinschaft',
      `„${member}“ verursacht in der Gemeinschaft ${costIn(say, inEuro)(separable)} und würde allein ${costIn(say, inEuro)(alone)} kosten.`,
      'Prüfen Sie beide Schätzungen; ohne Vorteil aller lässt sich der Rest nicht nach dem Vorteil verteilen.',
    ),
  'benefits-missing': ({ rest, inEuro }, say) =>
    text(
      'Kein Vorteil, nach dem verteilt werden kann',
      `${costIn(say, inEuro)(rest)} sind nach dem verbleibenden Vorteil zu verteilen, aber niemand hat einen.`,
      'Prüfen Sie die Kosten, oder verteilen Sie den Rest zu gleichen Teilen.',
    ),
  'bounds-without-split': ({ least, most, cost }, say) =>
    text(
      'Grenzen lassen keine Aufteilung zu',
      `Mindestens wären zusammen ${say.number(least)} und höchstens ${say.number(most)} zu tragen, die Kosten sind ${say.number(cost)}; oder jemandes Mindestanteil liegt über seinem Höchstanteil.`,
      'Nehmen Sie den Shapley-Wert oder den Nucleolus, oder prüfen Sie die Kosten der Gruppen.',
    ),
  'estate-over-claims': ({ estate, claims }, say) =>
    text(
      'Mehr da als gefordert',
      `Zu verteilen sind ${say.number(estate)}, gefordert werden zusammen nur ${say.number(claims)}.`,
      'Erfüllen Sie alle Forderungen, und teilen Sie den Rest nach einer anderen Regel.',
    ),

  'periods-not-alike': ({ from, until, nextFrom, nextUntil }, say) =>
    text(
      'Zeiträume nicht vergleichbar',
      `Verglichen werden ${say.day(from)} bis vor ${say.day(until)} und ${say.day(nextFrom)} bis vor ${say.day(nextUntil)}.`,
      'Vergleichen Sie dieselben Tage zweier Jahre, das frühere zuerst.',
    ),
  'periods-overlapping': ({ from, otherUntil }, say) =>
    text(
      'Abrechnungszeiträume überschneiden sich',
      `Die Tage ab dem ${say.day(from)} bis vor den ${say.day(otherUntil)} kommen in zwei Abrechnungen vor.`,
      'Nehmen Sie für jeden Tag nur die Abrechnung, die gilt: die berichtigte, nicht auch die erste.',
    ),

  'baselines-missing': () =>
    text(
      'Keine Vergleichsrechnung',
      'Was die Aufgabe allein kostet oder kosten würde, ist nicht erfasst.',
      'Erfassen Sie Vergleichskosten mit Jahr und Quelle („baselines“), am besten für jede Vertragspartei.',
    ),
  'baseline-not-carried': ({ parties, from, until, because }, say) => {
    const whose = parties.length === 0 ? 'alle zusammen' : severalOf(parties.map((id) => say.name('party', id)));
    const reasons = {
      noIndex: 'Für ein anderes Jahr sind sie erfasst, aber ein Preisindex fehlt.',
      partOfPeriod:
        'Wer nur für einen Teil der Zeit teilnimmt, wird nicht mit fortgeschriebenen Kosten eines ganzen Zeitraums verglichen.',
      otherLength: 'Die erfassten gelten für einen kürzeren oder längeren Zeitraum.',
      otherMembers: 'Die erfassten gelten für ein Jahr, in dem andere teilnahmen.',
    };
    const remedy = 'Erfassen Sie Vergleichskosten für diesen Zeitraum';
    return text(
      'Ohne Vergleichskosten',
      `Für ${whose} gibt es vom ${say.day(from)} bis vor ${say.day(until)} keine Vergleichskosten. ${reasons[because]}`,
      because === 'noIndex' ? `${remedy}, oder geben Sie einen Preisindex an.` : `${remedy}.`,
    );
  },
  'index-year-missing': ({ index, year, known: years }) =>
    text(
      'Jahr im Preisindex fehlt',
      `„${index}“ hat keinen Wert für ${year}.`,
      `Vorhanden: ${severalOf(years.map(String))}. Ergänzen Sie den Wert mit seiner Quelle, oder erfassen Sie Vergleichskosten für das Jahr.`,
    ),
  'index-year-twice': ({ index, year }) =>
    text(
      'Jahr im Preisindex doppelt',
      `„${index}“ hat zwei Werte für ${year}.`,
      'Geben Sie für jedes Jahr einen Wert an.',
    ),
  'investment-unused': ({ text: named, parties }, say) =>
    text(
      'Ausgabe nicht berücksichtigt',
      `„${named}“ betrifft ${parties.length === 0 ? 'alle zusammen' : severalOf(parties.map((id) => say.name('party', id)))}; dafür gibt es keine Vergleichskosten.`,
      'Nennen Sie, wen die Ausgabe betrifft, oder erfassen Sie dafür Vergleichskosten.',
    ),
  'discount-rate-missing': () =>
    text(
      'Zinssatz fehlt',
      'Ohne Zinssatz wird kein Kapitalwert berechnet.',
      'Geben Sie einen Zinssatz im Jahr an, in Prozent; 0 zinst nicht ab.',
    ),
  'years-not-in-order': ({ from, until, nextFrom, nextUntil }, say) =>
    text(
      'Jahre nicht in der Reihenfolge',
      `Auf ${say.day(from)} bis vor ${say.day(until)} folgt ${say.day(nextFrom)} bis vor ${say.day(nextUntil)}.`,
      'Geben Sie die Jahre nacheinander an, das früheste zuerst, keines doppelt.',
    ),

  'rate-too-low': ({ received }, say) =>
    text(
      'Zinssatz zu niedrig',
      `Bei einem Zinssatz von ${say.number(received)} je Zeitraum bliebe nichts übrig.`,
      'Geben Sie ihn als Teil von 1 an, größer als -1: 5 % sind 0.05.',
    ),
  'periods-too-many': ({ periods, most }, say) =>
    text(
      'Zu viele Zeiträume',
      `${say.number(String(periods))} Zeiträume sind angegeben, möglich sind ${say.number(String(most))}.`,
      'Rechnen Sie in längeren Zeiträumen.',
    ),
};

function severalOf(numbers: readonly string[]): string {
  return numbers.length > 6
    ? `${numbers[0] ?? ''} bis ${numbers.at(-1) ?? ''} (${numbers.length})`
    : numbers.join(', ');
}
