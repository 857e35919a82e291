import type { ReasonWords } from './reason-words.ts';

/** A whole sentence after the name begins with a capital. */
const named = (name: string | undefined, sentence: string) =>
  name === undefined ? sentence : `${name}: ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

export const reasonsInGerman: ReasonWords = {
  wholePeriod: (amount) => `Zu verteilen sind ${amount}.`,
  segment: ({ period, days, amount }) =>
    `Abschnitt ${period} (${days} Tage): Nach Tagen der Leistung sind ${amount} zu verteilen.`,
  equalParts: ({ amount, participants, share }) =>
    `${amount} werden zu gleichen Teilen auf ${participants} Beteiligte verteilt: ${share}.`,
  byKey: ({ amount, key, own, total, percent, share }) =>
    `${amount} werden verteilt nach ${key}: ${own} von ${total} (${percent}) ergeben ${share}.`,
  quota: 'vereinbarten Anteilen',
  charges: (tariff) => `Entgelten („${tariff}“)`,
  sumOf: (keys) => `der Summe aus ${keys.join(' und ')}`,
  productOf: (keys) => `dem Produkt aus ${keys.join(' und ')}`,
  blocks: ({ count, size, of }) => `${count === 'started' ? 'angefangenen' : 'vollen'} ${size} aus ${of}`,
  figureOn: ({ figure, day, source }) => `„${figure}“ am ${day} (${source})`,
  figureDuring: ({ figure, period, evidence }) => `„${figure}“ im Mittel der Tage vom ${period} (${evidence})`,
  evidence: ({ value, day, days }) => `${value} ab ${day} an ${days} Tagen`,
  figureTotal: ({ figure, period, evidence }) => `„${figure}“ vom ${period} (${evidence})`,
  figureEdition: ({ figure, edition, source }) => `„${figure}“, Ausgabe ${edition} (${source})`,
  figurePublished: ({ figure, day, source }) => `„${figure}“ nach der letzten Veröffentlichung bis ${day} (${source})`,
  figureSeveral: ({ figure, count, take, until, values }) =>
    `„${figure}“, ${take === 'mean' ? 'Mittel' : 'Summe'} der letzten ${count} Werte vor dem ${until} (${values})`,
  presence: ({ present, of, count }) =>
    `Teilnahme an ${present} von ${of} ${count === 'days' ? 'Tagen' : count === 'startedMonths' ? 'angefangenen Monaten' : 'vollen Monaten'}`,
  alone: ({ amount, bearer }) => `${amount} trägt ${bearer} allein.`,
  among: (parties) => `Es tragen nur: ${parties}.`,
  limited: ({ before, after, bound, boundIs }) =>
    boundIs === undefined
      ? `Ohne Grenzen im ganzen Zeitraum ${before}; weil Grenzen anderer greifen, ${after}.`
      : `Ohne Grenze im ganzen Zeitraum ${before}; ${boundIs === 'max' ? 'Höchstbetrag' : 'Mindestbetrag'} ${bound}, also ${after}.`,
  relieved: ({ percent, before, surcharge }) =>
    surcharge ? `Auf ${before} kommt ein Zuschlag von ${percent}.` : `Von ${before} tragen andere ${percent}.`,
  takesRelief: ({ moved, key, own, total }) =>
    `Von den verlagerten ${moved} wird getragen nach ${key}: ${own} von ${total}.`,
  upToAmount: ({ name, price, per, amount }) => named(name, `höchstens ${price} ${per}, hier ${amount}.`),
  compared: ({ measure, value, threshold, isStrict, holds }) => {
    const what = {
      spread: 'Der Abstand zwischen der größten und der kleinsten Zahl',
      total: 'Die Summe der Zahlen',
      greatest: 'Die größte Zahl',
      least: 'Die kleinste Zahl',
    }[measure];
    const relation = isStrict
      ? holds
        ? 'das ist mehr als'
        : 'das ist nicht mehr als'
      : holds
        ? 'das ist mindestens'
        : 'das ist weniger als';
    return `${what} beträgt ${value}; ${relation} ${threshold}.`;
  },
  caseHolds: (number) => `Es gilt Fall ${number} der Vereinbarung.`,
  otherwise: 'Keiner der besonderen Fälle trifft zu; es gilt die allgemeine Regel.',
  percentOf: ({ name, percent, whole, amount }) => named(name, `${percent} von ${whole} sind ${amount}.`),
  fixedAmount: ({ name, price, per, amount }) => named(name, `fester Betrag von ${price} ${per}, hier ${amount}.`),
  rest: ({ name, amount }) => named(name, `es bleibt ein Rest von ${amount}.`),
  recovery: ({ name, amount, over }) =>
    over
      ? named(name, `die Entgelte übersteigen die Kosten um ${amount} (Überdeckung); das wird gutgeschrieben.`)
      : named(name, `die Entgelte decken ${amount} der Kosten nicht (Unterdeckung); das wird nachgefordert.`),
  charged: ({ name, tariff, amount }) => named(name, `nach „${tariff}“ ${amount}.`),
  charge: ({ item, stretch, exact, amount, wholePeriod }) =>
    `${item}: ${stretch} = ${exact}; ${wholePeriod ? 'gerundet' : 'im ganzen Zeitraum gerundet'} ${amount}.`,
  stretch: ({ quantity, price, per, days, of }) => `${quantity} × ${price} ${per} × ${days}/${of} Tage`,
  wholeStretch: ({ quantity, price, per }) => `${quantity} × ${price} ${per}`,
  per: { year: 'je Jahr', month: 'je Monat', period: 'je Zeitraum', unit: 'je Einheit' },
  contractPrice: ({ price, source }) => `${price} (eigener Vertrag: ${source})`,
  indexedPrice: ({ price, base, index, from, to, isCapped }) =>
    `${price} (${base}, fortgeschrieben nach „${index}“ von ${from} auf ${to}${isCapped ? ', höchstens um den vereinbarten Satz' : ''})`,
  boundedCharges: ({ before, amount, isUp }) =>
    `Die Summe von ${before} ${isUp ? 'liegt unter dem Mindestbetrag' : 'übersteigt den Höchstbetrag'}; berechnet werden ${amount}.`,
  predecessor: (bearer) => `Als Rechtsnachfolge von ${bearer}:`,
  direct: ({ text, amount }) => `Unmittelbar zugeordnet: „${text}“ mit ${amount}.`,
  limitedSum: ({ before, after, bound, boundIs }) =>
    boundIs === undefined
      ? `Die Summe aller Kostenblöcke beträgt ${before}; weil Grenzen anderer greifen, ${after}.`
      : `Die Summe aller Kostenblöcke beträgt ${before}; ${boundIs === 'max' ? 'Höchstbetrag' : 'Mindestbetrag'} ${bound}, also ${after}.`,
  rounded: ({ exact, amount, isUp, method }) =>
    `Zusammen ${exact}, ${isUp ? 'aufgerundet' : 'abgerundet'} auf ${amount} (${method}).`,
  unrounded: (amount) => `Zusammen ${amount}.`,
  partOf: ({ exact, amount, whole }) =>
    `Zusammen ${exact}; gerundet wurde der ganze Anteil, ${whole.exact} auf ${whole.amount}; davon entfallen ${amount} auf das, was so besteuert wird.`,
  method: {
    largestRemainder: 'Verfahren der größten Reste: alle Anteile abgerundet, übrige Cent an die größten Reste',
    each: 'jeder Anteil kaufmännisch',
    rateFirst: 'Einheitspreis zuerst gerundet',
  },
};
