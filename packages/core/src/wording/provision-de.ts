import type { AdvanceBasis } from '../agreement/money-terms.ts';
import type { ProvisionWords } from './provision-words.ts';

const basesInGerman: Record<AdvanceBasis, string> = {
  budget: 'nach dem Haushaltsplan',
  lastSettlement: 'nach der letzten Abrechnung',
  lastAdvances: 'wie die Abschläge des Vorjahres',
};

export const provisionsInGerman: ProvisionWords = {
  kind: {
    cooperation: 'Kooperation',
    title: 'Titel',
    legalBasis: 'Rechtsgrundlage',
    validity: 'Geltung',
    remark: 'Hinweis',
    sources: 'Quellen',
    yearStarts: 'Beginn des Jahres',
    party: 'Vertragspartei',
    succession: 'Rechtsnachfolge',
    account: 'Konto',
    carryOver: 'Vortrag',
    figure: 'Schlüsselzahl',
    service: 'Leistung',
    costType: 'Kostenart',
    fraction: 'Umlagefähiger Teil',
    assets: 'Anlagen',
    interest: 'Kalkulatorische Zinsen',
    staff: 'Personal',
    overhead: 'Gemeinkostenzuschlag',
    rate: 'Preis',
    tariff: 'Preisverzeichnis',
    stages: 'Stufen der Umlage',
    support: 'Vorkostenblock',
    pool: 'Kostenblock',
    rule: 'Verteilungsregel',
    limits: 'Grenzen über alle Kostenblöcke',
    rounding: 'Rundung',
    time: 'Teile eines Jahres',
    term: 'Laufzeit',
    notice: 'Kündigung',
    duty: 'Pflicht',
    advances: 'Abschläge',
    settlement: 'Abrechnung',
    tax: 'Steuern',
    late: 'Verzug',
    accession: 'Beitritt',
    withdrawal: 'Austritt',
    dissolution: 'Auflösung',
  },
  named: (kind, name) => `${kind} „${name}“`,
  since: (what, day) => `${what} ab ${day}`,
  from: (day) => `ab ${day}`,
  inForce: (from, lastDay) => (lastDay === undefined ? `gilt ab ${from}` : `gilt vom ${from} bis ${lastDay}`),
  span: (count, unit) => {
    const [one, many] = (
      { D: ['Tag', 'Tage'], W: ['Woche', 'Wochen'], M: ['Monat', 'Monate'], Y: ['Jahr', 'Jahre'] } as const
    )[unit];
    return `${count} ${count === 1 ? one : many}`;
  },
  role: { host: 'Träger', member: 'Mitglied' },
  succeeded: (party, day) => `Rechtsnachfolge durch ${party} ab ${day}`,
  account: { carryOver: 'Vortrag von Über- und Unterdeckung', reserve: 'Rücklage' },
  carried: (costType, years) => `Ausgleich über ${years} Jahre als „${costType}“`,
  holds: {
    onDay: 'gilt am Stichtag',
    untilChanged: 'gilt bis zum nächsten Wert',
    overStretch: 'gezählt über einen Zeitraum',
  },
  of: { everyone: 'für alle gleich', pool: 'je Kostenblock' },
  mandatory: 'für alle verpflichtend',
  optional: 'freiwillig',
  shared: (percent, from) => `${percent} umlagefähig ab ${from}`,
  sharedInFull: 'ganz umlagefähig',
  depreciation: (treatment) => `Abschreibung ${treatment}`,
  treatment: {
    included: 'wird umgelegt',
    excluded: 'bleibt außen vor',
    bookedByMembers: 'buchen die Mitglieder selbst',
  },
  monthOfDisposal: {
    counts: 'der Monat des Abgangs zählt',
    doesNotCount: 'der Monat des Abgangs zählt nicht',
  },
  disposal: (treatment) => `Gewinn oder Verlust beim Abgang ${treatment}`,
  interest: (treatment, method, rates) => {
    const base = {
      averageValue: 'die Hälfte von Anschaffungs- und Restwert',
      residualValue: 'den Buchwert zum Jahresbeginn',
      meanResidualValue: 'das Mittel der Buchwerte',
    }[method];
    return `Verzinsung (${rates.join('; ')} auf ${base}) ${treatment}`;
  },
  overhead: (name, percent, rates) =>
    `Zuschlag „${name}“ ${percent}${rates.length === 0 ? '' : ` auf ${rates.map((rate) => `„${rate}“`).join(', ')}`}`,
  covers: (costTypes) => `darin enthalten: ${costTypes.join(', ')}`,
  noOverheads: 'ohne Zuschläge',
  line: ({ item, price, per, quantity }) => `${item}: ${price} ${per}, ${quantity}`,
  bracket: (price, upTo) => (upTo === undefined ? `darüber ${price}` : `bis ${upTo} ${price}`),
  bracketed: { graduated: 'je Stufe', volume: 'für die ganze Menge' },
  least: (level) => `mindestens ${level}`,
  most: (level) => `höchstens ${level}`,
  method: {
    direct: 'nur auf Kostenblöcke, die Mitglieder tragen',
    stepDown: 'im Stufenleiterverfahren',
    reciprocal: 'im Gleichungsverfahren',
  },
  leavesOut: 'andere Leistungen bleiben außer Betracht',
  ownRounding: (rounding) => `eigene Rundung: ${rounding}`,
  rounding: {
    largestRemainder: (unit) => `auf ${unit}, übrige Einheiten nach den größten Resten (Hare-Niemeyer)`,
    each: (unit) => `jeder Anteil kaufmännisch auf ${unit}`,
    rateFirst: (unit) => `zuerst der Preis je Einheit, dann der Anteil auf ${unit}`,
  },
  unit: { '0.01': 'Cent', '1': 'Euro' },
  byPortions: 'jeder Teilbetrag für sich',
  difference: {
    restate: 'die Summe wird neu festgestellt',
    largestShare: 'den Unterschied trägt der größte Anteil',
    to: (party) => `den Unterschied trägt ${party}`,
    inOrder: (parties, rotatesSince) =>
      `den Unterschied tragen der Reihe nach ${parties.join(', ')}${
        rotatesSince === undefined ? '' : `, jährlich wechselnd seit ${rotatesSince}`
      }`,
  },
  below: (party) => `was kein Vielfaches ist, trägt ${party}`,
  statedBy: (who, on) => `nach Angabe von ${who} vom ${on}`,
  byDays: 'nach Tagen der Teilnahme',
  unlimited: 'unbefristet',
  firstTerm: (span) => `zunächst ${span}`,
  renewal: (span) => `Verlängerung um jeweils ${span}`,
  noRenewal: 'ohne Verlängerung',
  notice: (span, to, earliest) => {
    const end = {
      anyDay: 'zu jedem Tag',
      endOfMonth: 'zum Monatsende',
      endOfQuarter: 'zum Quartalsende',
      endOfYear: 'zum Jahresende',
      endOfTerm: 'zum Ende der Laufzeit',
    }[to];
    return `Kündigungsfrist ${span} ${end}${earliest === undefined ? '' : `, frühestens zum ${earliest}`}`;
  },
  duty: (kind, day, everyYears, first) => {
    const what = {
      review: 'Überprüfung',
      estimate: 'Kostenschätzung',
      settlement: 'Abrechnung',
      report: 'Bericht',
      other: 'zu erledigen',
    }[kind];
    const often = everyYears === 1 ? 'jedes Jahres' : `alle ${everyYears} Jahre`;
    return `${what} bis zum ${day} ${often}${first === undefined ? '' : `, zuerst ${first}`}`;
  },
  advances: ({ percent, basis, provisional }) =>
    `${percent === undefined ? '' : `${percent} `}${basesInGerman[basis]}${
      provisional === undefined ? '' : `, vorläufig ${basesInGerman[provisional]}`
    }`,
  onDemand: 'nach Bedarf',
  onDays: (days) => `am ${days.join(', ')}`,
  roundedTo: (amount) => `gerundet auf ${amount}`,
  dueIn: (span) => `fällig ${span} nach Zugang`,
  settlement: (days, by, credit) =>
    `${by === undefined ? '' : `bis zum ${by} des Folgejahres, `}fällig ${days} Tage nach Zugang, Guthaben ${
      credit === 'refund' ? 'werden erstattet' : 'mindern die nächsten Abschläge'
    }`,
  tax: ({ treatment, percent, costs, from, parties, legalBasis }) => {
    const how = {
      notTaxable: 'nicht steuerbar',
      exempt: 'steuerfrei',
      taxable: `steuerpflichtig${percent === undefined ? '' : ` zu ${percent}`}`,
    }[treatment];
    return `ab ${from} ${how}${parties === undefined ? '' : ` für ${parties}`} (${legalBasis}), Kosten ${
      costs === 'gross' ? 'brutto' : 'netto'
    }`;
  },
  late: { bgb288: 'Verzugszinsen nach § 288 BGB', ao240: 'Säumniszuschläge nach § 240 AO' },
  points: (points) => `${points} Prozentpunkte über dem Basiszinssatz`,
  lumpSumOnce: (amount) => `Pauschale ${amount}`,
  part: {
    recomputation: (years) => `Neuberechnung der letzten ${years} abgerechneten Jahre`,
    lumpSum: (amount, rule) => `einmalig ${amount}, verteilt ${rule}`,
    assets: (years, rule) =>
      `Anteil am Buchwert der Anlagen${years === undefined ? '' : ` der letzten ${years} Jahre`}, verteilt ${rule}`,
  },
};
