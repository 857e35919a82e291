import { expect, test } from 'vitest';
import { declarationOf, documented } from './comments.ts';

const names = documented();

test('every exported name has a sentence of its own', () => {
  expect(names.length).toBeGreaterThan(150);
  const silent = names.filter(({ comment }) => !/^[^@]\S* \S[^]*[.:`;”)]/u.test(comment));
  expect(silent.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
});

test('every exported function has an example', () => {
  const unshown = names.filter(({ isFunction, comment }) => isFunction && !comment.includes('@example\n```ts\n'));
  expect(unshown.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
  expect(names.filter(({ isFunction }) => isFunction).length).toBeGreaterThan(50);
});

test('every function whose outcome may be refused names the problems', () => {
  const mute = names.filter(({ mayRefuse, comment }) => mayRefuse && !/problem/iu.test(comment));
  expect(mute.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
  expect(names.filter(({ mayRefuse }) => mayRefuse).length).toBeGreaterThan(5);
});

test('a missing comment is found', () => {
  const source = [
    '/** Of another. */',
    'export const zero = 0;',
    '',
    'export function half(',
    '  value: number,',
    '): Outcome<number> {',
    '  return success(value / 2);',
    '}',
    '',
  ].join('\n');
  expect(declarationOf('half', source)).toEqual({ isFunction: true, mayRefuse: true, comment: '' });
  expect(declarationOf('zero', source)).toEqual({ isFunction: false, mayRefuse: false, comment: 'Of another.' });
  expect(() => declarationOf('third', source)).toThrow('third is exported');
});
