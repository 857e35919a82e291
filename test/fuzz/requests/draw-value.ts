import type { JsonValue } from '@umlage/core';
import * as fc from 'fast-check';
import { isList, isTable, listAt, listOf, memberOf, tableOf, textAt, type Table } from '../documents.ts';
import type { ApiDescription } from './api-description.ts';
import type { Draw } from './draw.ts';
import type { Scalar } from './known-values.ts';

/** How values are drawn: from what a schema says, and from what is known to be stored. */
export type Drawing = {
  readonly draw: Draw;
  readonly api: Pick<ApiDescription, 'resolve' | 'heightOf'>;
  /** Values that fields of a name have had. */
  readonly known: (field: string) => readonly Scalar[];
};

/** From here on the smallest variant is taken, and nothing that may be absent. */
const deepest = 7;

/** A value as a schema wants it. What patterns cannot say, such as that a party exists, is likely, not certain. */
export function drawValue(schema: Table, drawing: Drawing, field = '', depth = 0): JsonValue {
  const { draw, api } = drawing;
  const described = api.resolve(schema);
  const inner = (each: JsonValue | undefined, name = field) => drawValue(tableOf(each), drawing, name, depth + 1);

  const only = memberOf(described, 'const');
  if (only !== undefined) return only;
  const allowed = listAt(described, 'enum');
  if (allowed.length > 0) return draw.pick(allowed);
  const variants = [...listAt(described, 'oneOf'), ...listAt(described, 'anyOf')];
  if (variants.length > 0) {
    const heights = variants.map((variant) => api.heightOf(tableOf(variant)));
    const lowest = Math.min(...heights);
    return inner(draw.pick(depth < deepest ? variants : variants.filter((_, index) => heights[index] === lowest)));
  }
  const together = listAt(described, 'allOf');
  if (together.length > 0) {
    const rest = Object.fromEntries(Object.entries(described).filter(([name]) => name !== 'allOf'));
    const parts = [...together, ...('properties' in rest ? [rest] : [])].map((part) => inner(part));
    return parts.every(isTable)
      ? Object.fromEntries(parts.flatMap((part) => Object.entries(part)))
      : (parts[0] ?? null);
  }
  switch (typeOf(described, draw)) {
    case 'object':
      return drawTable(described, drawing, depth);
    case 'array': {
      const least = numberAt(described, 'minItems') ?? 0;
      const most = Math.min(numberAt(described, 'maxItems') ?? Infinity, least + (depth < deepest ? 3 : 0));
      const first = listAt(described, 'prefixItems').map((each) => inner(each));
      const more = Math.max(0, draw.whole(least, most) - first.length);
      const items = memberOf(described, 'items');
      return items === false ? first : [...first, ...Array.from({ length: more }, () => inner(items))];
    }
    case 'string':
      return drawText(described, drawing, field);
    case 'integer':
    case 'number':
      return drawNumber(described, drawing, field);
    case 'boolean':
      return draw.chance(0.5);
    case 'null':
      return null;
    default:
      return draw.pick<JsonValue>(['anything', 1, true, null, [], {}]);
  }
}

/** Takes from a value what a schema does not know: of something that was read, what may be written. */
export function projected(value: JsonValue, schema: Table, api: Drawing['api']): JsonValue {
  const described = api.resolve(schema);
  if (isList(value)) return value.map((each) => projected(each, tableOf(memberOf(described, 'items')), api));
  const properties = memberOf(described, 'properties');
  if (!isTable(value) || properties === undefined) return value;
  const others = memberOf(described, 'additionalProperties') !== false;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const property = memberOf(properties, name);
      if (property === undefined) return others ? [[name, inner]] : [];
      return [[name, projected(inner, tableOf(property), api)]];
    }),
  );
}

function drawTable(schema: Table, drawing: Drawing, depth: number): Table {
  const { draw } = drawing;
  const required = listAt(schema, 'required');
  const properties = Object.entries(tableOf(memberOf(schema, 'properties'))).filter(
    ([name]) => required.includes(name) || (depth < deepest && draw.chance(depth < 2 ? 0.5 : 0.2)),
  );
  const others = memberOf(schema, 'additionalProperties');
  const names = isTable(others ?? null) && depth < deepest ? Array.from({ length: draw.whole(0, 2) }) : [];
  const nameSchema = tableOf(memberOf(schema, 'propertyNames') ?? { pattern: '^[a-z]{1,8}$' });
  return Object.fromEntries([
    ...names.map(() => [drawText(nameSchema, drawing, ''), drawValue(tableOf(others), drawing, '', depth + 1)]),
    ...properties.map(([name, property]) => [name, drawValue(tableOf(property), drawing, name, depth + 1)]),
  ]) as Table;
}

/** What people write and what is at the edge of it, in the forms that patterns of ours ask for. */
const customary = [
  ...'0.00 0.01 12.34 -5.00 1000000.00 0 1 12.5 1/3 -2 100 01-01 06-30 12-31 a x1 anderer-name Grundlage'.split(' '),
  'https://example.org/quelle',
  'Ä 🚀 ﷺ e\u0301',
];

function drawText(schema: Table, { draw, known }: Drawing, field: string): string {
  const fits = (text: string) => fitsText(text, schema);
  const stored = known(field).flatMap((value) => (typeof value === 'string' && fits(value) ? [value] : []));
  if (stored.length > 0 && draw.chance(0.8)) return draw.pick(stored);
  switch (textAt(schema, 'format')) {
    case 'date':
      return new Date(Date.UTC(draw.whole(2022, 2026), draw.whole(0, 11), draw.whole(1, 28)))
        .toISOString()
        .slice(0, 10);
    case 'date-time':
      return new Date(Date.UTC(draw.whole(2022, 2026), draw.whole(0, 11), draw.whole(1, 28))).toISOString();
    case 'uuid':
      return draw.uuid();
    case 'uri':
      return `https://example.org/${String(draw.whole(1, 99))}`;
    case 'email':
      return `person-${String(draw.whole(1, 99))}@example.org`;
  }
  const usual = customary.filter(fits);
  if (usual.length > 0 && draw.chance(0.7)) return draw.pick(usual);
  const pattern = textAt(schema, 'pattern');
  if (pattern !== '') return draw.sample(textsLike(pattern));
  const least = numberAt(schema, 'minLength') ?? 0;
  const most = Math.min(numberAt(schema, 'maxLength') ?? 40, Math.max(40, least));
  return 'Text und mehr '
    .repeat(most)
    .slice(0, draw.whole(Math.max(1, least), most))
    .replace(/ $/u, '.');
}

const likes = new Map<string, fc.Arbitrary<string>>();

function textsLike(pattern: string): fc.Arbitrary<string> {
  const like = likes.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' });
  likes.set(pattern, like);
  return like;
}

function fitsText(text: string, schema: Table): boolean {
  const formats: Record<string, RegExp> = { date: /^\d{4}-\d{2}-\d{2}$/u, uuid: /^[0-9a-f-]{36}$/u, uri: /^https?:/u };
  const format = textAt(schema, 'format');
  return (
    new RegExp(textAt(schema, 'pattern'), 'u').test(text) &&
    (format === '' || formats[format]?.test(text) === true) &&
    text.length >= (numberAt(schema, 'minLength') ?? 0) &&
    text.length <= (numberAt(schema, 'maxLength') ?? Infinity)
  );
}

function drawNumber(schema: Table, { draw, known }: Drawing, field: string): number {
  const least = numberAt(schema, 'minimum') ?? (numberAt(schema, 'exclusiveMinimum') ?? -1) + 1;
  const most = numberAt(schema, 'maximum') ?? (numberAt(schema, 'exclusiveMaximum') ?? least + 101) - 1;
  const stored = known(field).filter((value) => typeof value === 'number' && value >= least && value <= most);
  const [first] = stored.length > 0 && draw.chance(0.5) ? [draw.pick(stored)] : [];
  return typeof first === 'number' ? first : draw.whole(least, Math.min(most, least + 10_000));
}

function typeOf(schema: Table, draw: Draw): string {
  const type = memberOf(schema, 'type');
  if (typeof type === 'string') return type;
  const types = listOf(type).flatMap((each) => (typeof each === 'string' ? [each] : []));
  if (types.length > 0) return draw.pick(types);
  if ('properties' in schema) return 'object';
  return 'pattern' in schema || 'format' in schema ? 'string' : '';
}

function numberAt(schema: Table, name: string): number | undefined {
  const value = memberOf(schema, name);
  return typeof value === 'number' ? value : undefined;
}
