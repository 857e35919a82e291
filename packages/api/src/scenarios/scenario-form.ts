import { z } from '@hono/zod-openapi';
import {
  quotasOf,
  readDocument,
  Scenario,
  type Agreement,
  type FigureId,
  type JsonValue,
  type Language,
  type PoolId,
  type Ratio,
} from '@umlage/core';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { scenarioTextsFor } from './texts.ts';

/** What was typed, by the names of its fields. */
export type TypedScenario = Readonly<Record<string, string>>;

/** Pools with one agreed quota, and few enough numbers to be typed. */
export function quotasIn({ pools }: Agreement): readonly {
  readonly pool: PoolId;
  readonly name: string;
  readonly of: readonly (readonly [string, Ratio])[];
}[] {
  return pools.flatMap((pool) => {
    const [only, ...others] = quotasOf(pool);
    const of = Object.entries(only?.quota.of ?? {});
    return only === undefined || others.length > 0 || of.length > mostQuotas
      ? []
      : [{ pool: pool.id, name: pool.name, of }];
  });
}

const mostQuotas = 40;

/** Figures that each party has of its own. */
export function figuresOfParties({ figures }: Agreement) {
  return figures.filter(({ of }) => of === undefined);
}

/** The scenario that a form asks for; absent where nothing was typed yet. */
export function scenarioFromForm(
  typed: TypedScenario,
  agreement: Agreement,
  language: Language,
): Answer<Scenario> | undefined {
  if (Object.values(typed).every((text) => text.trim() === '')) return undefined;
  const document = documentFromForm(typed, agreement, language);
  return document.ok ? answerFrom(readDocument(Scenario, document.value)) : document;
}

/** What the fields of a form are called, by the places of what they ask for. */
export function labelsOfForm(
  typed: TypedScenario,
  agreement: Agreement,
  language: Language,
): Readonly<Record<string, string>> {
  const texts = scenarioTextsFor(language);
  const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    costMoved: { percent: texts.costPercent },
    costAdded: { amount: texts.costAmount },
    memberLeaves: { on: texts.leavesOn },
    memberJoins: { from: texts.joinsOn, party: texts.joins, figures: texts.joining },
    quotaChanged: { of: texts.quotas },
    figureChanged: { value: texts.figureValue },
    rateChanged: { price: texts.price },
  };
  const document = documentFromForm(typed, agreement, language);
  if (!document.ok) return {};
  const kinds = document.value.changes.map((change) => Kind.safeParse(change).data?.change ?? '');
  const labels = kinds.map((kind, index) =>
    Object.entries(fields[kind] ?? {}).map(([field, label]) => [`changes/${index}/${field}`, label]),
  );
  return Object.fromEntries([['from', texts.from], ...labels.flat()]) as Readonly<Record<string, string>>;
}

const Kind = z.object({ change: z.string() });

type WrittenScenario = { readonly changes: readonly JsonValue[]; readonly from?: string };

function documentFromForm(typed: TypedScenario, agreement: Agreement, language: Language): Answer<WrittenScenario> {
  const texts = scenarioTextsFor(language);
  const { number, money } = numbersIn(language);
  const filled = (name: string) => (typed[name] ?? '').trim();
  const further = changesIn(filled('changes'));
  if (further === undefined) return refuse('json-parts-unreadable', { places: [texts.changes] });
  const joined = joinedId(filled('joins'), agreement);
  const changes: readonly JsonValue[] = [
    ...costChanges(filled, { number, money, text: texts.assumed }),
    ...(filled('leaves') === '' ? [] : [{ change: 'memberLeaves', party: filled('leaves'), on: filled('leaves-on') }]),
    ...(filled('joins') === '' ? [] : [joining(filled, { agreement, joined, number, source: texts.assumed })]),
    ...quotasIn(agreement).flatMap(({ pool, of }) => {
      const numbers = [...of.map(([party]) => party), ...(filled('joins') === '' ? [] : [joined])].flatMap((party) => {
        const value = filled(`quota-${pool}-${of.some(([listed]) => listed === party) ? party : newcomer}`);
        return value === '' ? [] : [[party, number(value)] as const];
      });
      return numbers.length === 0 ? [] : [{ change: 'quotaChanged', pool, of: Object.fromEntries(numbers) }];
    }),
    ...(filled('figure') === '' || filled('figure-value') === ''
      ? []
      : [
          {
            change: 'figureChanged',
            figure: filled('figure'),
            ...(filled('figure-party') === '' ? {} : { party: filled('figure-party') }),
            value: number(filled('figure-value')),
            source: texts.assumed,
          },
        ]),
    ...(filled('rate') === '' || filled('price') === ''
      ? []
      : [{ change: 'rateChanged', rate: filled('rate'), price: money(filled('price')) }]),
    ...further,
  ];
  const from = filled('from');
  return answer({ changes, ...(from === '' ? {} : { from }) });
}

/** Where a number of the member that joins is typed; no party can be called so. */
export const newcomer = '-';

type Filled = (name: string) => string;

function costChanges(
  filled: Filled,
  { number, money, text }: ReturnType<typeof numbersIn> & { readonly text: string },
): readonly JsonValue[] {
  const pool = filled('cost-pool');
  const of = pool === '' ? {} : { pool };
  return [
    ...(filled('cost-percent') === '' ? [] : [{ change: 'costMoved', ...of, percent: number(filled('cost-percent')) }]),
    ...(filled('cost-amount') === ''
      ? []
      : [{ change: 'costAdded', ...of, amount: money(filled('cost-amount')), text }]),
  ];
}

function joining(
  filled: Filled,
  {
    agreement,
    joined,
    number,
    source,
  }: {
    readonly agreement: Agreement;
    readonly joined: string;
    readonly number: (typed: string) => string;
    readonly source: string;
  },
): JsonValue {
  const isKnown = agreement.parties.some(({ id }) => id === joined);
  const wanted = filled('joins-services');
  const services = agreement.services.filter(({ mandatory }) => wanted === 'all' || mandatory === true);
  const value = (figure: FigureId) => filled(`joins-figure-${figure}`);
  return {
    change: 'memberJoins',
    party: isKnown ? joined : { id: joined, name: filled('joins'), roles: [roleOfMembers(agreement)] },
    from: filled('joins-on'),
    services: services.map(({ id }) => id),
    figures: figuresOfParties(agreement).flatMap(({ id }) =>
      value(id) === '' ? [] : [{ figure: id, value: number(value(id)), source }],
    ),
  };
}

/** As most of those are who do not host. */
function roleOfMembers({ parties }: Agreement): string {
  const roles = parties.flatMap((party) => (party.roles.includes('host') ? [] : party.roles));
  const counted = roles.map((role) => ({ role, count: roles.filter((other) => other === role).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.role ?? 'member';
}

/** Whoever is named as a party is that party; anybody else gets an id made of its name. */
function joinedId(name: string, { parties }: Agreement): string {
  const known = parties.find((party) => party.name === name || party.shortName === name || party.id === name);
  if (known !== undefined) return known.id;
  const plain = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  const slug = plain
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '');
  return slug === '' ? 'neu' : slug;
}

function changesIn(text: string): readonly JsonValue[] | undefined {
  if (text === '') return [];
  try {
    const read = JSON.parse(text) as JsonValue;
    return isList(read) ? read : [read];
  } catch {
    return undefined;
  }
}

// Array.isArray does not narrow to a readonly array.
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Numbers as they are written: in German with a decimal comma and points between thousands, in English the other way round. */
function numbersIn(language: Language) {
  const [decimal, thousands] = language === 'de' ? [',', '.'] : ['.', ','];
  const number = (typed: string) => {
    const text = typed.replace('−', '-').replaceAll(/[\s\u00a0]/gu, '');
    const grouped = new RegExp(`^-?\\d{1,3}(?:[${thousands}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u');
    // What is not grouped in threes may have the decimal sign of the other language.
    return (grouped.test(text) ? text.replaceAll(thousands, '') : text).replace(',', '.');
  };
  /** With both digits of the cents, which people leave away where there are none. */
  const money = (typed: string) => {
    const text = number(typed);
    const [, digits] = text.split('.');
    return digits === undefined ? `${text}.00` : text.padEnd(text.length + 2 - digits.length, '0');
  };
  return { number, money };
}
