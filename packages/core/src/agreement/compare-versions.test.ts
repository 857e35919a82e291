import { expect, test } from 'vitest';
import { Agreement } from './agreement.ts';
import { compareVersions } from './compare-versions.ts';

const each = { rule: 'split', by: { key: 'each' } };

function version(terms: object) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement of two',
    legalBasis: 'example',
    version: { number: 1, from: '2024-01-01' },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host', 'member'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
    ],
    clauses: [
      { id: 'split', number: '§ 1', text: 'In equal parts.' },
      { id: 'cents', number: '§ 2', text: 'To the cent.' },
    ],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Pool', clause: 'split', takes: { costTypes: ['it'] }, rule: each }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cents' },
    ...terms,
  });
}

function clauses(before: object, after: object) {
  return compareVersions(version(before), version(after)).clauses.map(
    ({ change, before: old, after: young, segments }) =>
      [change, old?.number, young?.number, segments.map(({ in: side, text }) => `${side}:${text}`).join('|')].join(
        ' ; ',
      ),
  );
}

function provisions(before: object, after: object) {
  return compareVersions(version(before), version(after)).provisions.map(({ kind, id, change, clauses: on, fields }) =>
    [
      [kind, id, change, ...on].filter((part) => part !== undefined).join(' '),
      ...fields.map(
        ({ path, before: old, after: young }) => `${path} ${JSON.stringify(old)} > ${JSON.stringify(young)}`,
      ),
    ].join(' ; '),
  );
}

test('what is alike is not told, whatever its number and its order', () => {
  const { parties, clauses: texts } = version({});
  const turned = {
    version: { number: 2, from: '2024-01-01' },
    parties: parties.toReversed(),
    clauses: texts.toReversed(),
  };
  expect([clauses({}, turned), provisions({}, turned)]).toEqual([[], []]);
});

test('clauses: added, dropped, changed with the words that differ, renumbered', () => {
  const after = {
    clauses: [
      { id: 'new', number: '§ 1', text: 'A preamble.' },
      { id: 'split', number: '§ 2', text: 'In fair parts.' },
      { id: 'cents', number: '§ 3', text: 'To the cent.' },
    ],
  };
  const changes = [
    'added ;  ; § 1 ; after:A preamble.',
    'changed ; § 1 ; § 2 ; both:In |before:equal|after:fair|both: parts.',
    'renumbered ; § 2 ; § 3 ; both:To the cent.',
  ];
  expect(clauses({}, after)).toEqual(changes);
  expect(clauses(after, {})).toEqual([
    'changed ; § 2 ; § 1 ; both:In |before:fair|after:equal|both: parts.',
    'renumbered ; § 3 ; § 2 ; both:To the cent.',
    'dropped ; § 1 ;  ; before:A preamble.',
  ]);
});

test('a clause that is changed tells what stands on it, and whether that is another', () => {
  const texts = version({}).clauses.map((clause) => ({ ...clause, text: `${clause.text} Always.` }));
  const { clauses: found } = compareVersions(
    version({}),
    version({ clauses: texts, rounding: { method: 'largestRemainder', unit: '1', lines: 'pool', clause: 'cents' } }),
  );
  expect(found.map(({ uses }) => uses.map(({ path, isChanged }) => [path, isChanged]))).toEqual([
    [['/pools/0', false]],
    [['/rounding', true]],
  ]);
});

test('provisions: who joins and leaves, what is added and dropped, each with its clauses', () => {
  const parties = [
    { id: 'a', name: 'Town A', roles: ['host', 'member'] },
    { id: 'c', name: 'Town C', roles: ['member'] },
  ];
  const duty = { id: 'report', name: 'Report', kind: 'report', by: '03-31', clause: 'cents' };
  expect(provisions({}, { parties, duties: [duty] })).toEqual([
    'party c added',
    'duty report added cents',
    'party b dropped',
  ]);
  expect(provisions({ duties: [duty] }, { duties: [{ ...duty, by: '06-30' }] })).toEqual([
    'duty report changed cents ; /duties/0/by "03-31" > "06-30"',
  ]);
});

test('the innermost values are told, members of lists by what names them', () => {
  const prices = (...of: readonly (readonly [string, string])[]) => ({
    rates: { seat: { name: 'Seat', prices: of.map(([from, price]) => ({ from, price, clause: 'split' })) } },
  });
  expect(
    provisions(
      prices(['2023-01-01', '9.00'], ['2024-01-01', '10.00']),
      prices(['2024-01-01', '10.50'], ['2025-01-01', '11.00']),
    ),
  ).toEqual([
    [
      'rate seat changed split',
      '/rates/seat/prices/0/price "10.00" > "10.50"',
      '/rates/seat/prices/1 undefined > {"from":"2025-01-01","price":"11.00","clause":"split"}',
      '/rates/seat/prices/0 {"from":"2023-01-01","price":"9.00","clause":"split"} > undefined',
    ].join(' ; '),
  ]);
  const pool = (rule: object) => ({
    pools: [{ id: 'pool', name: 'Pool', clause: 'split', takes: { costTypes: ['it'] }, rule }],
  });
  const quota = (of: object) => pool({ rule: 'split', by: { key: 'quota', of } });
  expect(provisions(quota({ a: '1', b: '2' }), quota({ a: '1', b: '3' }))).toEqual([
    'pool pool changed split ; /pools/0/rule/by/of/b "2" > "3"',
  ]);
  expect(provisions(quota({ a: '1.0' }), quota({ a: '1' }))).toEqual([]);
});

test('validity is compared without the number', () => {
  const after = { version: { number: 7, from: '2024-01-01', until: '2030-01-01' } };
  expect(provisions({}, after)).toEqual(['validity changed ; /version/until null > "2030-01-01"']);
});
