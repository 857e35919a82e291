import { describeProblem } from '@umlage/core';
import { describe, expect, test } from 'vitest';
import { examples } from './examples.ts';

const cases = Object.entries(examples).map(([code, example]) => ({ code, ...example }));

describe.each(cases)('$code', ({ code, path, detail, problems }) => {
  test('is what its example yields, at its place, and nothing else', () => {
    expect(problems().map((found) => ({ code: found.code, path: found.path }))).toEqual([{ code, path }]);
  });

  test('is told in German, word for word', () => {
    expect(problems().map((found) => describeProblem(found, 'de').detail)).toEqual([detail]);
  });

  test('says in both languages what is wrong, where, and what to do', () => {
    const texts = problems().flatMap((found) => [describeProblem(found, 'de'), describeProblem(found, 'en')]);
    expect(texts).toHaveLength(2);
    for (const text of texts)
      expect(text).toEqual({
        title: expect.stringMatching(/\S/u),
        detail: expect.stringMatching(/\.$/u),
        remedy: expect.stringMatching(/\.$/u),
      });
    expect(texts[0]).not.toEqual(texts[1]);
  });

  test('leaves none of its facts out of the words by mistake', () => {
    const written = problems().flatMap((found) => [describeProblem(found, 'de'), describeProblem(found, 'en')]);
    expect(written.map((text) => JSON.stringify(text)).filter((text) => /undefined|NaN|\[object/u.test(text))).toEqual(
      [],
    );
  });
});
