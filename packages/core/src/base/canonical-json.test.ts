import { expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.ts';

// RFC 8785, section 3.2.2: the sample input and its serialisation.
test('the example of RFC 8785 is written as it says', () => {
  const sample: JsonValue = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(sample)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

// RFC 8785, section 3.2.3: sorting of property names by UTF-16 code units.
test('names are sorted by code units, as in the sorting example of RFC 8785', () => {
  const sample: JsonValue = JSON.parse(String.raw`{
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis"
  }`);
  const written = canonicalJson(sample);
  const order = ['Carriage Return', 'One', 'Control', 'Latin Small', 'Euro Sign', 'Emoji', 'Hebrew'];
  expect(order.map((value) => written.indexOf(value))).toEqual(
    order.map((value) => written.indexOf(value)).toSorted((a, b) => a - b),
  );
  expect(written.startsWith(String.raw`{"\r":"Carriage Return","1":"One"`)).toBe(true);
});

test('equal values have equal text, whatever the order of their names', () => {
  expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: '' })).toBe('{"a":"","b":[1,{"c":3,"d":2}]}');
  expect(canonicalJson({ a: '', b: [1, { c: 3, d: 2 }] })).toBe('{"a":"","b":[1,{"c":3,"d":2}]}');
});

test('what is undefined is left out, as from any other text of JSON', () => {
  const absent: object = { b: undefined, a: 1 };
  expect(canonicalJson(absent as JsonValue)).toBe('{"a":1}');
});

test.each([
  [-0, '0'],
  [[], '[]'],
  [{}, '{}'],
  [null, 'null'],
  ['\u2028', '"\u2028"'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});
