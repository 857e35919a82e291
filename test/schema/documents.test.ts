import { globSync, readFileSync } from 'node:fs';
import { agreementSchema, Price, Reference, Rule } from '@umlage/core';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/rules.md', root), 'utf8');

const blocks = [...page.matchAll(/```json\n(?<json>[^`]+)```/gu)].map(({ groups }) => groups?.['json'] ?? '');

test('the rules on the page are read', () => {
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(Rule.safeParse(JSON.parse(block)).success).toBe(true);
});

test('every whole reference and price on the page is read', () => {
  const inline = [...page.matchAll(/`(?<json>\{"(?:on|during|edition|publishedBy|rate)"[^`…]+\})`/gu)];
  const documents = inline.map(({ groups }) => JSON.parse(groups?.['json'] ?? '') as unknown);
  expect(documents.length).toBeGreaterThan(6);
  for (const document of documents)
    expect(Reference.safeParse(document).success || Price.safeParse(document).success).toBe(true);
});

test('the page names every rule, key and portion', () => {
  const definitions = Object.keys(agreementSchema()['$defs'] ?? {});
  const tags = definitions.flatMap(
    (name) => /^(?<tag>[A-Z][A-Za-z]+)(?:Rule|Key|Portion)$/u.exec(name)?.groups?.['tag'] ?? [],
  );
  expect(tags.length).toBeGreaterThan(15);
  const names = tags.filter((tag) => tag !== 'Combined').map((tag) => tag.charAt(0).toLowerCase() + tag.slice(1));
  for (const name of [...names, 'sum', 'product']) expect(page).toContain(`\`${name}\``);
});

test('links between documents lead somewhere', () => {
  for (const path of ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })]) {
    const text = readFileSync(new URL(path, root), 'utf8');
    const links = [...text.matchAll(/\]\((?<to>[^)#:]+)\)/gu)].map(({ groups }) => groups?.['to'] ?? '');
    for (const link of links) expect(readFileSync(new URL(link, new URL(path, root))).length).toBeGreaterThan(0);
  }
});
