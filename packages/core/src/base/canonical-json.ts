/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/**
 * The canonical text of a JSON value (RFC 8785): no blanks, names in code-unit order, numbers and strings as
 * ECMAScript writes them. Equal values have equal text, so its hash names the value. What is `undefined` is not there, as
 * for `JSON.stringify`.
 *
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [true, 'x'] }) // => '{"a":[true,"x"],"b":1}'
 * ```
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries<JsonValue | undefined>(value)
    .filter((entry): entry is [string, JsonValue] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

// Array.isArray does not narrow to a readonly array.
function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
