import { readFileSync } from 'node:fs';
import { corePackage, doors, exportedBy } from './doors.ts';

export interface Documented {
  readonly name: string;
  readonly file: string;
  readonly isFunction: boolean;
  /** Whether its outcome may be refused. */
  readonly mayRefuse: boolean;
  /** What stands above the declaration, without its stars; empty if nothing does. */
  readonly comment: string;
}

/** Every name that any door exports, once, with the comment above its declaration. */
export function documented(): readonly Documented[] {
  const exported = new Map(doors.flatMap(exportedBy).map((each) => [each.name, each]));
  return [...exported.values()].map(({ name, file }) => ({
    name,
    file,
    ...declarationOf(name, readFileSync(`${corePackage}${file}`, 'utf8')),
  }));
}

/** Of a schema and the type of the same name one is commented. */
export function declarationOf(name: string, source: string): Pick<Documented, 'isFunction' | 'mayRefuse' | 'comment'> {
  const declaration = new RegExp(
    String.raw`(?<comment>(?:/\*\*(?:[^*]|\*(?!/))*\*/\n)?)^export (?<kind>const|class|function|type) ${name}\b(?<signature>(?:[^{]|\{(?! *\n))*)`,
    'gmu',
  );
  const found = [...source.matchAll(declaration)].map(({ groups = {} }) => groups);
  if (found.length === 0) throw new Error(`${name} is exported, but not declared where the door says`);
  const isFunction = found.some(({ kind }) => kind === 'function');
  return {
    isFunction,
    mayRefuse: isFunction && found.some(({ signature }) => /\): Outcome</u.test(signature ?? '')),
    comment: withoutStars(found.map(({ comment }) => comment ?? '').find((comment) => comment !== '') ?? ''),
  };
}

function withoutStars(comment: string): string {
  const lines = comment
    .replaceAll(/^\/\*\*|\*\/$/gmu, '')
    .split('\n')
    .map((line) => line.replace(/^ \* ?/u, ''));
  return lines.join('\n').trim();
}
