import type { Agreement } from '../agreement/agreement.ts';
import type { ChangeTerms, Term } from '../agreement/life-terms.ts';
import type { AdvanceTerms, LateTerms } from '../agreement/money-terms.ts';
import type { ProvisionKind } from '../agreement/provisions.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';
import { addDays } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { TimeSpan } from '../calendar/time-span.ts';
import { isBracketed } from '../rules/charge-party.ts';
import type { Tariff } from '../rules/tariff.ts';
import type { Formats } from './formats.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { provisionsInGerman } from './provision-de.ts';
import { provisionsInEnglish } from './provision-en.ts';
import type { ProvisionWords } from './provision-words.ts';
import {
  dayInWords,
  limitsInWords,
  partyName,
  poolInWords,
  ruleInWords,
  supportInWords,
  tellingIn,
  tellKey,
  tellLevel,
  tellPrice,
  tellSelection,
  type Telling as RuleTelling,
} from './rule-in-words.ts';

const wordsOf: Record<Language, ProvisionWords> = { de: provisionsInGerman, en: provisionsInEnglish };

export function provisionWords(language: Language): ProvisionWords {
  return wordsOf[language];
}

type Telling = {
  readonly agreement: Agreement;
  readonly language: Language;
  readonly words: ProvisionWords;
  readonly formats: Formats;
  readonly rules: RuleTelling;
};

/**
 * Tells in one line what an agreement says about one thing, whatever its clauses say: “ab 01.01.2024 10,00 €”. Nothing
 * where it says nothing.
 *
 * @example
 * ```ts
 * provisionInWords({ kind: 'rounding' }, agreement, 'en') // => 'to the cent, odd units by the largest remainders; as stated by Treasury of Ahausen on 1\u00a0Feb\u00a02024'
 * ```
 */
export function provisionInWords(
  { kind, id }: { readonly kind: ProvisionKind; readonly id?: string },
  agreement: Agreement,
  language: Language,
): string | undefined {
  const telling: Telling = {
    agreement,
    language,
    words: wordsOf[language],
    formats: formatsFor(language),
    rules: tellingIn(agreement, language),
  };
  const told = tellers[kind](telling, id ?? '');
  return told === undefined ? undefined : told.filter((part) => part !== undefined).join('; ');
}

type Told = readonly (string | undefined)[] | undefined;

/** What is told of each kind of provision; `undefined` where the agreement has none. */
const tellers: Record<ProvisionKind, (telling: Telling, id: string) => Told> = {
  cooperation: ({ agreement }) => [agreement.cooperation.name],
  title: ({ agreement }) => [agreement.title],
  legalBasis: ({ agreement }) => [agreement.legalBasis],
  validity: ({ agreement: { version }, words, formats }) => [
    words.inForce(
      formats.day(version.from),
      version.until === undefined ? undefined : formats.day(addDays(version.until, -1)),
    ),
    version.phase,
  ],
  remark: ({ agreement: { notice } }) => (notice === undefined ? undefined : [notice]),
  sources: ({ agreement: { sources } }) => sources?.map(({ title, url }) => `${title} (${url})`),
  yearStarts: ({ agreement: { yearStarts }, language }) =>
    yearStarts === undefined ? undefined : [dayInWords(yearStarts, language)],
  party: (telling, id) => {
    const party = found(telling.agreement.parties, id);
    if (party === undefined) return undefined;
    const { words, formats, rules } = telling;
    const { name, roles, successor } = party;
    const known: Readonly<Record<string, string>> = words.role;
    return [
      `${name} (${roles.map((role) => known[role] ?? role).join(', ')})`,
      successor && words.succeeded(partyName(successor.party, rules), formats.day(successor.from)),
    ];
  },
  account: ({ agreement, words }, id) => {
    const account = found(agreement.accounts, id);
    if (account === undefined) return undefined;
    const { kind, carry } = account;
    return [words.account[kind], carry && words.carried(nameOf(agreement.costTypes, carry.costType), carry.years)];
  },
  figure: ({ agreement, words }, id) => {
    const figure = found(agreement.figures, id);
    return figure && [figure.unit, words.holds[figure.holds], figure.of && words.of[figure.of]];
  },
  service: ({ agreement, words }, id) => {
    const service = found(agreement.services, id);
    return service && [service.mandatory === true ? words.mandatory : words.optional];
  },
  costType: ({ agreement, words, formats }, id) => {
    const costType = found(agreement.costTypes, id);
    return (
      costType &&
      (costType.shareable?.map(({ from, percent }) => words.shared(formats.percent(percent), formats.day(from))) ?? [
        words.sharedInFull,
      ])
    );
  },
  assets: ({ agreement: { assets }, words, formats }) => {
    if (assets === undefined) return undefined;
    const { depreciation, monthOfDisposal, disposal = 'excluded', interest } = assets;
    const rates = interest?.rates.map(({ from, percent }) => words.since(formats.percent(percent), formats.day(from)));
    return [
      words.depreciation(words.treatment[depreciation]),
      words.monthOfDisposal[monthOfDisposal],
      words.disposal(words.treatment[disposal]),
      interest && words.interest(words.treatment[interest.treatment], interest.method, rates ?? []),
    ];
  },
  staff: ({ agreement, words, formats }) => {
    const { staff, rates, costTypes } = agreement;
    if (staff === undefined) return undefined;
    const overheads = staff.overheads.map(({ name, percent, rates: only = [] }) =>
      words.overhead(
        name,
        formats.percent(percent),
        only.map((id) => rates[id]?.name ?? id),
      ),
    );
    const covered = staff.covers.map((id) => nameOf(costTypes, id));
    return [
      ...(overheads.length === 0 ? [words.noOverheads] : overheads),
      covered.length === 0 ? undefined : words.covers(covered),
    ];
  },
  rate: ({ agreement, words, formats }, id) =>
    Object.entries(agreement.rates)
      .find(([own]) => own === id)?.[1]
      .prices.map(({ from, price }) => words.since(formats.money(price), formats.day(from))),
  tariff: (telling, id) => {
    const tariff = Object.entries(telling.agreement.tariffs).find(([own]) => own === id)?.[1];
    return tariff && tellTariff(tariff, telling);
  },
  stages: ({ agreement: { stages }, words }) =>
    stages && [words.method[stages.by.method], 'leavesOut' in stages.by ? words.leavesOut : undefined],
  support: ({ agreement, language }, id) => {
    const support = found(agreement.stages?.supports ?? [], id);
    return support && [takesOf(support, agreement), supportInWords(support, agreement, language)];
  },
  pool: (telling, id) => {
    const { agreement, language, words } = telling;
    const pool = found(agreement.pools, id);
    if (pool === undefined) return undefined;
    const { rounding } = pool;
    return [
      takesOf(pool, agreement),
      poolInWords(pool, agreement, language),
      rounding && words.ownRounding(tellRounding(rounding, telling)),
    ];
  },
  limits: ({ agreement, language }) => {
    const told = limitsInWords(agreement, language);
    return told === undefined ? undefined : [told];
  },
  rounding: (telling) => [tellRounding(telling.agreement.rounding, telling)],
  time: ({ agreement: { time }, words, rules }) => {
    if (time === undefined) return undefined;
    const mode = time === 'whole' ? time : time.cut;
    return [mode === 'day' ? words.byDays : rules.words.time[mode]];
  },
  term: (telling) => telling.agreement.term && tellTerm(telling.agreement.term, telling),
  duty: ({ agreement, words, language }, id) => {
    const duty = found(agreement.duties ?? [], id);
    return duty && [words.duty(duty.kind, dayInWords(duty.by, language), duty.everyYears ?? 1, duty.first)];
  },
  advances: (telling) => telling.agreement.advances && tellAdvances(telling.agreement.advances, telling),
  settlement: ({ agreement: { settlement }, words, language }) => {
    if (settlement === undefined) return undefined;
    const { dueInDays, by, credit = 'refund' } = settlement;
    return [words.settlement(dueInDays, by && dayInWords(by, language), credit)];
  },
  tax: ({ agreement: { taxes }, words, formats, rules }) =>
    taxes?.map(({ percent, from, parties, ...tax }) =>
      words.tax({
        ...tax,
        percent: percent && formats.percent(percent),
        from: formats.day(from),
        parties: parties && tellSelection(parties, rules),
      }),
    ),
  late: (telling) => telling.agreement.late && tellLate(telling.agreement.late, telling),
  accession: (telling) => telling.agreement.accession && tellChange(telling.agreement.accession, telling),
  withdrawal: (telling) => telling.agreement.withdrawal && tellChange(telling.agreement.withdrawal, telling),
  dissolution: (telling) => telling.agreement.dissolution && tellChange(telling.agreement.dissolution, telling),
};

function found<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing | undefined {
  return things.find((thing) => thing.id === id);
}

function nameOf(things: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return found(things, id)?.name ?? id;
}

function takesOf(
  { takes }: Agreement['pools'][number] | { takes: Agreement['pools'][number]['takes'] },
  agreement: Agreement,
): string {
  const costTypes = takes.costTypes.map((id) => nameOf(agreement.costTypes, id)).join(', ');
  const services = takes.services?.map((id) => nameOf(agreement.services, id)).join(', ');
  return services === undefined ? costTypes : `${costTypes} (${services})`;
}

function tellTariff({ lines, min, max }: Tariff, { words, formats, rules }: Telling): Told {
  return [
    ...lines.map(({ item, price, per, quantity }) => {
      const written = isBracketed(price)
        ? [
            ...price.brackets.map((bracket) =>
              words.bracket(tellPrice(bracket.price, rules), bracket.upTo && formats.number(bracket.upTo)),
            ),
            words.bracketed[price.apply],
          ].join(', ')
        : tellPrice(price, rules);
      return words.line({ item, price: written, per: rules.words.per[per], quantity: tellKey(quantity, rules) });
    }),
    min && words.least(tellLevel(min, rules)),
    max && words.most(tellLevel(max, rules)),
  ];
}

function tellRounding(policy: RoundingPolicy, { words, formats, rules }: Telling): string {
  const { method, unit, lines, statedBy } = policy;
  const told = [
    words.rounding[method](words.unit[unit]),
    lines === 'portions' ? words.byPortions : undefined,
    'difference' in policy ? tellDifference(policy.difference, { words, rules }) : undefined,
    'below' in policy && policy.below !== undefined ? words.below(partyName(policy.below, rules)) : undefined,
    statedBy && words.statedBy(statedBy.who, formats.day(statedBy.on)),
  ];
  return told.filter((part) => part !== undefined).join('; ');
}

function tellDifference(
  difference: Extract<RoundingPolicy, { difference: unknown }>['difference'],
  { words, rules }: Pick<Telling, 'words' | 'rules'>,
): string {
  if (typeof difference === 'string') return words.difference[difference];
  return 'to' in difference
    ? words.difference.to(partyName(difference.to, rules))
    : words.difference.inOrder(
        difference.inOrder.map((id) => partyName(id, rules)),
        difference.rotatesSince,
      );
}

function tellTerm({ from, first, renewal, notice }: Term, telling: Telling): Told {
  const { words, formats } = telling;
  const lastDay = (day: LocalDate) => formats.day(addDays(day, -1));
  return [
    words.from(formats.day(from)),
    first === undefined ? words.unlimited : words.firstTerm(tellSpan(first, telling)),
    first === undefined
      ? undefined
      : renewal === undefined
        ? words.noRenewal
        : words.renewal(tellSpan(renewal, telling)),
    notice && words.notice(tellSpan(notice.period, telling), notice.to, notice.earliest && lastDay(notice.earliest)),
  ];
}

function tellSpan(span: TimeSpan, { words }: Telling): string {
  const unit = (['D', 'W', 'M', 'Y'] as const).find((one) => span.endsWith(one)) ?? 'D';
  return words.span(Number(span.slice(1, -1)), unit);
}

function tellAdvances({ basis, percent, provisional, on, unit, dueIn }: AdvanceTerms, telling: Telling): Told {
  const { words, formats, language } = telling;
  return [
    words.advances({ percent: percent && formats.percent(percent), basis, provisional }),
    on === 'onDemand' ? words.onDemand : words.onDays(on.map((day) => dayInWords(day, language))),
    unit && words.roundedTo(formats.money(unit)),
    dueIn && words.dueIn(tellSpan(dueIn, telling)),
  ];
}

function tellLate(late: LateTerms, { words, formats }: Telling): Told {
  if (late.scheme === 'ao240') return [words.late.ao240];
  return [
    words.late.bgb288,
    words.points(formats.number(late.points)),
    late.lumpSum && words.lumpSumOnce(formats.money(late.lumpSum)),
    ...late.baseRates.map(({ from, percent }) => words.since(formats.percent(percent), formats.day(from))),
  ];
}

function tellChange({ parts, dueIn }: ChangeTerms, telling: Telling): Told {
  const { agreement, words, formats, language } = telling;
  return [
    ...parts.map((part) => {
      if (part.part === 'recomputation') return words.part.recomputation(part.years);
      const rule = ruleInWords(part.rule, agreement, language);
      return part.part === 'lumpSum'
        ? words.part.lumpSum(formats.money(part.amount), rule)
        : words.part.assets(part.years, rule);
    }),
    dueIn && words.dueIn(tellSpan(dueIn, telling)),
  ];
}
