import { compareIds } from '@umlage/core';
import { readFileSync } from 'node:fs';
import { declarationOf } from './comments.ts';
import { corePackage, doors, exportedBy, groupsOfMainDoor, ownOf, type Exported } from './doors.ts';

const origin = '<!-- Written by `pnpm reference` from the comments in packages/core/src. -->';

/** The reference of the core as files of Markdown, by name: one for each group of the doors, and one that leads there. */
export function reference(): ReadonlyMap<string, string> {
  const fair = { title: 'fairness: a door of its own', exported: ownOf('@umlage/core/fairness') };
  const groups = [...groupsOfMainDoor(), fair].map(({ title, exported }) => ({
    title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`,
    file: `${(title.split(':')[0] ?? '').replaceAll(' ', '-')}.md`,
    exported: exported.toSorted(
      (a, b) => compareIds(a.name.toLowerCase(), b.name.toLowerCase()) || compareIds(a.name, b.name),
    ),
  }));
  const pages = groups.map(({ title, file, exported }) => {
    const parts = [origin, `# ${title}`, ...exported.map(section)];
    return [file, `${parts.join('\n\n')}\n`] as const;
  });
  return new Map([['README.md', overview(groups)], ...pages]);
}

function overview(
  groups: readonly { readonly title: string; readonly file: string; readonly exported: readonly Exported[] }[],
): string {
  const links = groups.map(({ title, file, exported }) => {
    // Of headings that differ in case alone, such as a type and the function that makes it, the second is numbered.
    const anchors = exported.map(({ name }, index) => {
      const anchor = name.toLowerCase();
      return exported[index - 1]?.name.toLowerCase() === anchor ? `${anchor}-1` : anchor;
    });
    const names = exported.map(({ name }, index) => `[${name}](${file}#${anchors[index]})`);
    return `## [${title}](${file})\n\n${names.join(' · ')}`;
  });
  return `${[origin, '# Reference of `@umlage/core`', introduction, ...links].join('\n\n')}\n`;
}

const introduction = `Every name of the main door; the smaller doors export some of them, as it says there. What stands under “fairness” is not
behind the main door, but behind \`@umlage/core/fairness\`. Examples are run as tests:
\`// =>\` is what comes out, \`agreement\`, \`facts\`, \`question\`, \`run\` and \`statements\` are those of the
[README](../../README.md#as-a-library), and whatever else is not declared is imported from the door that has it. A schema and the
type of what it reads have one name; the schema is shown as it is written.`;

const smallDoors = doors
  .filter((door) => door !== '@umlage/core')
  .map((door) => ({ door, names: new Set(exportedBy(door).map(({ name }) => name)) }));

function section({ name, file }: Exported): string {
  const source = readFileSync(`${corePackage}${file}`, 'utf8');
  const also = smallDoors.filter(({ names }) => names.has(name)).map(({ door }) => `\`${door}\``);
  const shown = shownDeclaration(name, source);
  const [text = '', ...examples] = declarationOf(name, source).comment.split(/^@example$/mu);
  return [
    `## ${name}`,
    told(text),
    ...(shown === undefined ? [] : [`\`\`\`ts\n${shown}\n\`\`\``]),
    ...(examples.length === 0 ? [] : ['For example:', ...examples.map((example) => example.trim())]),
    ...(also.length === 0 ? [] : [`Also from ${also.join(', ')}.`]),
  ].join('\n\n');
}

/** A comment as Markdown: its tags become words. */
function told(comment: string): string {
  return comment
    .replaceAll(/^@param (?<name>\w+) /gmu, '\n`$<name>`: ')
    .replaceAll(/^@returns /gmu, '\nReturns ')
    .replaceAll(/^@see /gmu, '\nSee ')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The signature of a function; a type or a schema whole, but not how a text is decoded. */
function shownDeclaration(name: string, source: string): string | undefined {
  const lines = source.split('\n');
  const start = lines.findIndex((line) =>
    new RegExp(`^export (?:const|class|function|type) ${name}\\b`, 'u').test(line),
  );
  const isFunction = lines[start]?.startsWith('export function') === true;
  const end = lines.findIndex((_, index) => {
    const text = lines.slice(start, index + 1).join('\n');
    if (index < start || !isBalanced(text, '(', ')')) return false;
    return isFunction ? text.endsWith('{') : isBalanced(text, '{', '}') && /[;}]$/u.test(text);
  });
  const text = lines.slice(start, end + 1).join('\n');
  if (/\.codec\(|= exactNumber\(/u.test(text)) return undefined;
  return isFunction ? text.replace(/ \{$/u, ';') : text;
}

function isBalanced(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length;
}
