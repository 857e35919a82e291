import { canonicalJson, type JsonValue } from '../base/canonical-json.ts';
import type { ClauseId } from '../base/ids.ts';
import { pointer } from '../base/problem.ts';
import type { Agreement, Clause } from './agreement.ts';
import { clauseUses, type ClauseUse } from './clause-uses.ts';
import { compareTexts, type TextSegment } from './compare-texts.ts';
import { citingIn, provisionsOf, type Provision, type ProvisionKind } from './provisions.ts';

/** What became of a clause: `renumbered` is one whose text is the same under another number. */
export type ClauseChange = {
  readonly change: 'added' | 'dropped' | 'changed' | 'renumbered';
  readonly before?: Clause;
  readonly after?: Clause;
  /** Both texts word by word. */
  readonly segments: readonly TextSegment[];
  /** What stands on it, in the later version if it is there, and whether that is another than before. */
  readonly uses: readonly (ClauseUse & { readonly isChanged: boolean })[];
};

/** One value within a provision that is another: `before` is absent if it was added, `after` if it was dropped. */
export type FieldChange = {
  /** A JSON Pointer into the later version; into the earlier one for what was dropped. */
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
};

/** What became of a provision: a party, a pool with its rule, a price list, a duty. */
export type ProvisionChange = {
  readonly kind: ProvisionKind;
  readonly id?: string;
  readonly name?: string;
  readonly change: 'added' | 'dropped' | 'changed';
  /** As the document of either version has it. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** The clauses it stands on, in the later version if it is there. */
  readonly clauses: readonly ClauseId[];
  /** Of one that was changed. */
  readonly fields: readonly FieldChange[];
};

/** One version of an agreement beside another. */
export type VersionComparison = {
  readonly before: Agreement;
  readonly after: Agreement;
  /** Only what differs, in the order of the later version; what was dropped after it. */
  readonly clauses: readonly ClauseChange[];
  readonly provisions: readonly ProvisionChange[];
};

/**
 * Compares two versions of an agreement: clause by clause, with the words that differ, and provision by provision (who is
 * party to it, pools and rules, prices, rounding, term, money terms), each with the clauses it stands on. Clauses and
 * provisions are the same if their ids are; their order says nothing.
 *
 * @example
 * ```ts
 * const [pool, ...pools] = agreement.pools;
 * const renamed = { ...agreement, pools: pool === undefined ? pools : [{ ...pool, name: 'Running it' }, ...pools] };
 * const { clauses, provisions } = compareVersions(agreement, renamed);
 * clauses.length // => 0
 * provisions.map(({ kind, fields }) => [kind, fields]) // => [['pool', [{ path: '/pools/0/name', before: 'Operation', after: 'Running it' }]]]
 * ```
 */
export function compareVersions(before: Agreement, after: Agreement): VersionComparison {
  const provisions = compareProvisions(before, after);
  return {
    before,
    after,
    clauses: compareClauses(before, after, provisions),
    provisions: provisions.map(({ path: _path, ...change }) => change),
  };
}

type PlacedChange = ProvisionChange & { readonly path: string };

function compareProvisions(before: Agreement, after: Agreement): readonly PlacedChange[] {
  const keyOf = ({ kind, id = '' }: Provision) => `${kind} ${id}`;
  const [old, young] = [provisionsOf(before), provisionsOf(after)].map(
    (provisions) => new Map(provisions.map((provision) => [keyOf(provision), provision])),
  );
  const changed = [...(young ?? [])].flatMap(([key, provision]) => changesOf(old?.get(key), provision));
  const dropped = [...(old ?? [])].flatMap(([key, provision]) =>
    young?.has(key) === true ? [] : changesOf(provision, undefined),
  );
  return [...changed, ...dropped];
}

function changesOf(before: Provision | undefined, after: Provision | undefined): readonly PlacedChange[] {
  const one = after ?? before;
  if (one === undefined) return [];
  const fields = before === undefined || after === undefined ? [] : fieldChanges(before, after, after.path);
  if (before !== undefined && after !== undefined && fields.length === 0) return [];
  const clauses = new Set([...citingIn(one.value, one.path)].map(({ clause }) => clause as ClauseId));
  return [
    {
      kind: one.kind,
      path: one.path,
      ...(one.id === undefined ? {} : { id: one.id }),
      ...(one.name === undefined ? {} : { name: one.name }),
      change: before === undefined ? 'added' : after === undefined ? 'dropped' : 'changed',
      ...(before === undefined ? {} : { before: before.value }),
      ...(after === undefined ? {} : { after: after.value }),
      clauses: [...clauses],
      fields,
    },
  ];
}

type Sides = { readonly value?: JsonValue };

/** The innermost values that differ. */
function fieldChanges(before: Sides, after: Sides, path: string): readonly FieldChange[] {
  const [old, young] = [before.value, after.value];
  if (old === undefined || young === undefined)
    return old === young
      ? []
      : [{ path, ...(old === undefined ? {} : { before: old }), ...(young === undefined ? {} : { after: young }) }];
  const [parts, others] = [partsOf(old), partsOf(young)];
  if (parts === undefined || others === undefined || parts.isList !== others.isList)
    return canonicalJson(old) === canonicalJson(young) ? [] : [{ path, before: old, after: young }];
  const paired = pairedParts(parts, others);
  return paired.flatMap(({ step, before: one, after: other }) =>
    fieldChanges(side(one), side(other), pointer(path, step)),
  );
}

function side(value: JsonValue | undefined): Sides {
  return value === undefined ? {} : { value };
}

type Parts = { readonly isList: boolean; readonly entries: readonly (readonly [string, JsonValue])[] };

function partsOf(value: JsonValue): Parts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return { isList: Array.isArray(value), entries: Object.entries<JsonValue>(value) };
}

type Pair = { readonly step: string; readonly before?: JsonValue; readonly after?: JsonValue };

/** Members of a list are the same by what names them, if all of them have such a name; else by their place. */
function pairedParts({ isList, entries }: Parts, { entries: others }: Parts): readonly Pair[] {
  const namedBy = isList
    ? ['id', 'name', 'item', 'from'].find((field) => isName(field, entries) && isName(field, others))
    : undefined;
  const keyOf = ([step, value]: readonly [string, JsonValue]) =>
    namedBy === undefined ? step : nameIn(value, namedBy);
  const old = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const keys = new Set(others.map(keyOf));
  return [
    ...others.map((entry): Pair => {
      const before = old.get(keyOf(entry));
      return { step: entry[0], ...(before === undefined ? {} : { before: before[1] }), after: entry[1] };
    }),
    ...entries.flatMap((entry): readonly Pair[] =>
      keys.has(keyOf(entry)) ? [] : [{ step: entry[0], before: entry[1] }],
    ),
  ];
}

function nameIn(value: JsonValue, field: string): string | undefined {
  const named =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, JsonValue>>)[field] : undefined;
  return typeof named === 'string' ? named : undefined;
}

function isName(field: string, entries: Parts['entries']): boolean {
  const names = new Set(entries.map(([, value]) => nameIn(value, field)));
  return names.size === entries.length && !names.has(undefined);
}

function compareClauses(
  before: Agreement,
  after: Agreement,
  changes: readonly PlacedChange[],
): readonly ClauseChange[] {
  const [old, young] = [before, after].map(
    (version) => new Map(clauseUses(version).map((used) => [used.clause.id, used])),
  );
  const places = changes.filter(({ change }) => change !== 'dropped').map(({ path }) => path);
  const isChanged = ({ path }: ClauseUse) => places.some((place) => path === place || path.startsWith(`${place}/`));
  const kept = [...(young ?? [])].flatMap(([id, { clause, uses }]): readonly ClauseChange[] => {
    const earlier = old?.get(id)?.clause;
    const change = changeOf(earlier, clause);
    return change === undefined
      ? []
      : [
          {
            change,
            ...(earlier === undefined ? {} : { before: earlier }),
            after: clause,
            segments: compareTexts(earlier?.text ?? '', clause.text),
            uses: uses.map((use) => ({ ...use, isChanged: isChanged(use) })),
          },
        ];
  });
  const dropped = [...(old ?? [])].flatMap(([id, { clause, uses }]): readonly ClauseChange[] =>
    young?.has(id) === true
      ? []
      : [
          {
            change: 'dropped',
            before: clause,
            segments: compareTexts(clause.text, ''),
            // What stood on it cannot stand as it did.
            uses: uses.map((use) => ({ ...use, isChanged: true })),
          },
        ],
  );
  return [...kept, ...dropped];
}

function changeOf(before: Clause | undefined, after: Clause): ClauseChange['change'] | undefined {
  if (before === undefined) return 'added';
  if (before.text !== after.text || before.note !== after.note) return 'changed';
  return before.number === after.number ? undefined : 'renumbered';
}
