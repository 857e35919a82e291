import type { JsonValue } from '@umlage/core';
import { isList, isTable } from './documents.ts';
import { replaced, type Path } from './mutate.ts';

const mostAttempts = 3000;

/** Takes away from a JSON value whatever it can while it still `fails`. */
export function smallest(value: JsonValue, fails: (candidate: JsonValue) => boolean): JsonValue {
  let [best, attempts] = [value, 0];
  const attempt = (candidate: JsonValue): boolean => {
    if (attempts >= mostAttempts) return false;
    attempts += 1;
    if (!fails(candidate)) return false;
    best = candidate;
    return true;
  };
  const lessen = (path: Path): void => {
    const here = at(best, path);
    if (here === undefined) return;
    if (isList(here)) {
      for (let size = Math.ceil(here.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
        for (let from = lengthAt(path) - size; from >= 0; from -= size) {
          const list = at(best, path);
          if (list !== undefined && isList(list)) attempt(replaced(best, path, list.toSpliced(from, size)));
        }
      for (let index = 0; index < lengthAt(path); index += 1) lessen([...path, index]);
      return;
    }
    if (!isTable(here)) return;
    for (const name of Object.keys(here))
      if (!attempt(replaced(best, [...path, name], undefined))) lessen([...path, name]);
    // What stands inside may do alone: a rule in a rule, a key in a key.
    for (const [name, inner] of Object.entries(at(best, path) ?? {}))
      if (isTable(inner as JsonValue) && path.length > 0 && attempt(replaced(best, path, at(best, [...path, name]))))
        return;
  };
  const lengthAt = (path: Path): number => {
    const list = at(best, path);
    return list !== undefined && isList(list) ? list.length : 0;
  };
  for (let before: JsonValue | undefined; before !== best;) {
    before = best;
    lessen([]);
  }
  return best;
}

function at(document: JsonValue, path: Path): JsonValue | undefined {
  let here = document;
  for (const step of path) {
    if ((!isList(here) && !isTable(here)) || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step) as JsonValue;
  }
  return here;
}
