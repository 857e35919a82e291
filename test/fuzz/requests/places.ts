import type { JsonValue } from '@umlage/core';
import { isList, isTable } from '../documents.ts';
import type { Path } from '../mutate.ts';

export type Place = { readonly path: Path; readonly value: JsonValue };

/** A JSON value and all that stands in it, each with where it stands. */
export function placesIn(value: JsonValue, path: Path = []): readonly Place[] {
  const inner = isList(value) ? [...value.entries()] : isTable(value) ? Object.entries(value) : [];
  return [{ path, value }, ...inner.flatMap(([step, each]) => placesIn(each, [...path, step]))];
}

/** As a JSON Pointer (RFC 6901). */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
