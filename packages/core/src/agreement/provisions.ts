import type { JsonValue } from '../base/canonical-json.ts';
import { pointer } from '../base/problem.ts';
import { writeDocument } from '../base/write-document.ts';
import { Agreement, type AgreementDocument } from './agreement.ts';

/** What a provision says something about. */
export type ProvisionKind =
  | 'cooperation'
  | 'title'
  | 'legalBasis'
  | 'validity'
  | 'remark'
  | 'sources'
  | 'yearStarts'
  | 'party'
  | 'account'
  | 'figure'
  | 'service'
  | 'costType'
  | 'assets'
  | 'staff'
  | 'rate'
  | 'tariff'
  | 'stages'
  | 'support'
  | 'pool'
  | 'limits'
  | 'rounding'
  | 'time'
  | 'term'
  | 'duty'
  | 'advances'
  | 'settlement'
  | 'tax'
  | 'late'
  | 'accession'
  | 'withdrawal'
  | 'dissolution';

/** A part of an agreement that says one thing, as plain JSON. */
export type Provision = {
  readonly kind: ProvisionKind;
  readonly path: string;
  readonly value: JsonValue;
  /** Where there can be several of a kind. */
  readonly id?: string;
  readonly name?: string;
};

type Listing<Key extends keyof AgreementDocument> = (
  value: NonNullable<AgreementDocument[Key]>,
  path: string,
) => readonly Provision[];

function single(kind: ProvisionKind) {
  return (value: unknown, path: string): readonly Provision[] => [{ kind, path, value: value as JsonValue }];
}

function named(kind: ProvisionKind) {
  return (things: readonly { readonly id: string; readonly name: string }[], path: string): readonly Provision[] =>
    things.map((thing, index) => {
      const { id, name } = thing;
      return { kind, path: pointer(path, index), value: thing, id, name };
    });
}

function keyed(kind: ProvisionKind) {
  return (things: Readonly<Record<string, { readonly name: string }>>, path: string): readonly Provision[] =>
    Object.entries(things).map(([id, thing]) => {
      return { kind, path: pointer(path, id), value: thing, id, name: thing.name };
    });
}

/** In the order of the document; a new part of it is asked for by the compiler. */
const listings: { readonly [Key in Exclude<keyof AgreementDocument, 'format' | 'clauses'>]-?: Listing<Key> } = {
  cooperation: single('cooperation'),
  title: single('title'),
  legalBasis: single('legalBasis'),
  // The number of a version is what it is called, not what it says.
  version: ({ from, until = null, phase = null }, path) => [{ kind: 'validity', path, value: { from, until, phase } }],
  notice: single('remark'),
  sources: single('sources'),
  yearStarts: single('yearStarts'),
  parties: named('party'),
  accounts: named('account'),
  figures: named('figure'),
  services: named('service'),
  costTypes: named('costType'),
  assets: single('assets'),
  staff: single('staff'),
  rates: keyed('rate'),
  tariffs: keyed('tariff'),
  stages: ({ supports, ...how }, path) => [
    { kind: 'stages', path, value: how as JsonValue },
    ...named('support')(supports, pointer(path, 'supports')),
  ],
  pools: named('pool'),
  limits: (limits, path) => [{ kind: 'limits', path, value: limits as JsonValue, name: limits.name }],
  rounding: single('rounding'),
  time: single('time'),
  term: single('term'),
  duties: named('duty'),
  advances: single('advances'),
  settlement: single('settlement'),
  taxes: single('tax'),
  late: single('late'),
  accession: single('accession'),
  withdrawal: single('withdrawal'),
  dissolution: single('dissolution'),
};

/** All that an agreement says, provision by provision. */
export function provisionsOf(agreement: Agreement): readonly Provision[] {
  const document = writeDocument(Agreement, agreement);
  return Object.entries(listings).flatMap(([key, list]) => {
    const value = document[key as keyof typeof listings];
    // Each listing reads what stands under its own key.
    return value === undefined ? [] : (list as Listing<'title'>)(value as string, pointer('', key));
  });
}

/** A part of a provision that names a clause. */
export type Citing = {
  readonly clause: string;
  readonly path: string;
  readonly node: Readonly<Record<string, JsonValue>>;
};

/** Every part that names a clause, parents before children. */
export function* citingIn(value: JsonValue, path: string): Generator<Citing> {
  if (typeof value !== 'object' || value === null) return;
  const node = isList(value) ? {} : value;
  const { clause } = node;
  if (typeof clause === 'string') yield { clause, path, node };
  for (const [step, part] of Object.entries(value))
    if (!isTable(node, step)) yield* citingIn(part, pointer(path, step));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Numbers of parties or pools, one of which may be called “clause”. */
function isTable(node: Citing['node'], step: string): boolean {
  return (step === 'of' && node['key'] === 'quota') || step === 'to';
}
