import { type PDFDocumentProxy, type PDFPageProxy, OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentContent, ListItem, Table } from '../document/document-content.ts';
import { renderPdf } from './render-pdf.ts';

const TABLE: Table = {
  block: 'table',
  caption: 'Verteilung der Kosten',
  columns: [
    { title: 'Kostenart', align: 'start', share: 3 },
    { title: 'Ihr Betrag', align: 'end', share: 1 },
  ],
  rows: [
    { cells: ['Personal', '45.397,02\u00a0€'] },
    { kind: 'note', text: 'Nach Einwohnern.' },
    { kind: 'total', cells: ['Summe', '45.397,02\u00a0€'] },
  ],
};

const BLOCKS: readonly Block[] = [
  {
    block: 'paragraph',
    text: [{ text: 'Zu zahlen sind ' }, { text: '45.397,02\u00a0€', strong: true }, { text: '.' }],
  },
  { block: 'heading', level: 2, text: 'Kosten' },
  TABLE,
  { block: 'heading', level: 3, text: 'Anteile' },
  {
    block: 'bars',
    title: 'Anteile der Mitglieder',
    alternative: 'Musterhausen 45.397,02 Euro, Neudorf 12,00 Euro',
    bars: [
      { label: 'Musterhausen', value: 45397, display: '45.397,02\u00a0€', highlighted: true },
      { label: 'Neudorf', value: -12, display: '−12,00\u00a0€' },
    ],
  },
  { block: 'heading', level: 2, text: 'Gründe' },
  { block: 'list', numbering: 'decimal', items: ['Vereinbarung', 'Jahresrechnung'] },
  { block: 'facts', items: [{ term: 'Fällig am', value: '30. April 2026' }] },
  { block: 'paragraph', tone: 'notice', text: 'Beispieldaten' },
];

const LETTER: DocumentContent = {
  language: 'de',
  title: 'Abrechnung 2025',
  author: 'Zweckverband Mittelland',
  subject: 'Umlage 2025',
  createdOn: '2026-03-31T10:00:00+02:00',
  letterHead: {
    sender: { name: 'Zweckverband Mittelland', lines: ['Am Alten Markt 7'] },
    recipient: { lines: ['Gemeinde Musterhausen', 'Rathausplatz 2', '12346 Musterhausen'] },
    reference: [{ term: 'Aktenzeichen', value: '20.11-07' }],
    returnLine: 'ZV Mittelland · Am Alten Markt 7',
  },
  blocks: BLOCKS,
  footer: 'Zweckverband Mittelland',
};

const LONG_TABLE: Table = {
  ...TABLE,
  rows: Array.from({ length: 80 }, (_, index) => ({ cells: [`Kostenstelle ${index + 1}`, `${index},00\u00a0€`] })),
};

describe('a letter', () => {
  test('is tagged, in its language, and shows its title', async () => {
    const pdf = await read(LETTER);
    expect(asObject(await pdf.getMarkInfo())).toMatchObject({ Marked: true });
    expect(asObject(await pdf.getViewerPreferences())).toMatchObject({ DisplayDocTitle: true });
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'de-DE', Title: 'Abrechnung 2025', PDFFormatVersion: '1.7' });
    expect(metadata.get('pdfaid:part')).toBe('3');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(metadata.get('pdfuaid:part')).toBe('1');
  });

  test('has one title, and headings that nest as its bookmarks do', async () => {
    const pdf = await read(LETTER);
    const roles = (await elementsOf(pdf)).map((element) => element.role);
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H3', 'H2']);
    expect(await pdf.getOutline()).toMatchObject([
      {
        title: 'Abrechnung 2025',
        items: [
          { title: 'Kosten', items: [{ title: 'Anteile' }] },
          { title: 'Gründe', items: [] },
        ],
      },
    ]);
  });

  test('reads in order, each element with its words', async () => {
    const pdf = await read(LETTER);
    expect(await wordsOf(pdf)).toEqual([
      'P: Zweckverband Mittelland',
      'P: Am Alten Markt 7',
      'P: Gemeinde Musterhausen Rathausplatz 2 12346 Musterhausen',
      'Lbl: Aktenzeichen',
      'LBody: 20.11-07',
      'H1: Abrechnung 2025',
      'P: Zu zahlen sind 45.397,02 €.',
      'H2: Kosten',
      'Caption: Verteilung der Kosten',
      'TH: Kostenart',
      'TH: Ihr Betrag',
      'TH: Personal',
      'TD: 45.397,02 €',
      'TD: Nach Einwohnern.',
      'TH: Summe',
      'TD: 45.397,02 €',
      'H3: Anteile',
      'P: Anteile der Mitglieder',
      'Figure: Musterhausen 45.397,02 € Neudorf −12,00 €',
      'H2: Gründe',
      'Lbl: 1.',
      'LBody: Vereinbarung',
      'Lbl: 2.',
      'LBody: Jahresrechnung',
      'Lbl: Fällig am',
      'LBody: 30. April 2026',
      'P: Beispieldaten',
    ]);
    const figure = (await elementsOf(pdf)).find((element) => element.role === 'Figure');
    expect(figure?.alt).toBe('Musterhausen 45.397,02 Euro, Neudorf 12,00 Euro');
  });

  test('says which cells head columns and rows, and how far a remark reaches', async () => {
    const source = Buffer.from(await renderPdf(LETTER)).toString('latin1');
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(2);
    expect(source.match(/\/ColSpan 2/g)).toHaveLength(1);
    expect(source).toContain('/ListNumbering /Decimal');
  });

  test('nests the lists of items in the items', async () => {
    const list: Block = {
      block: 'list',
      items: [{ text: 'Kosten', items: [{ text: 'davon', items: ['ein Viertel'] }, 'Rest'] }, 'Zusammen'],
    };
    const pdf = await read({ ...LETTER, letterHead: { ...LETTER.letterHead, reference: [] }, blocks: [list] });
    const [tree] = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
    expect(outlineOf(tree as unknown as Node)).toContain(
      'L(LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody)))) LI(Lbl LBody)))) LI(Lbl LBody))',
    );
    expect((await wordsOf(pdf)).slice(4)).toEqual(
      ['Kosten', 'davon', 'ein Viertel', 'Rest', 'Zusammen'].flatMap((text) => ['Lbl: –', `LBody: ${text}`]),
    );
  });

  test('keeps the text of deep lists on the page', async () => {
    const nested = (depth: number): ListItem =>
      depth === 0 ? 'am Ende' : { text: `Stufe ${depth}`, items: [nested(depth - 1)] };
    const pdf = await read({ ...LETTER, blocks: [{ block: 'list', items: [nested(60)] }] });
    const pages = await pagesOf(pdf);
    expect((await Promise.all(pages.map(shownTextOf))).at(-1)).toContain('am Ende');
    for (const page of pages) {
      for (const { right } of await placesOf(page)) expect(right).toBeLessThanOrEqual(540);
    }
  });

  test('draws nothing that is neither content nor artifact', async () => {
    const pdf = await read({ ...LETTER, watermark: 'Entwurf', blocks: [...BLOCKS, LONG_TABLE] });
    for (const page of await pagesOf(pdf)) {
      const { fnArray } = await page.getOperatorList();
      const drawing = new Set([OPS.showText, OPS.constructPath]);
      let depth = 0;
      let drawn = 0;
      for (const operator of fnArray) {
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
        if (operator === OPS.endMarkedContent) depth -= 1;
        if (!drawing.has(operator)) continue;
        drawn += 1;
        expect(depth).toBeGreaterThan(0);
      }
      expect(drawn).toBeGreaterThan(10);
    }
  });

  test('separates lines by a space, so that no two words are read as one', async () => {
    const [page] = await pagesOf(await read(LETTER));
    const shown = page === undefined ? '' : await shownTextOf(page);
    expect(shown).toContain('Gemeinde Musterhausen Rathausplatz 2 12346 Musterhausen ');
  });

  test('embeds every font', async () => {
    const source = Buffer.from(await renderPdf(LETTER)).toString('latin1');
    expect(source.match(/\/Type \/FontDescriptor/g)).toHaveLength(2);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(source).not.toMatch(/\/Subtype \/Type1\b/);
  });

  test('carries its attachments', async () => {
    const bytes = new TextEncoder().encode('{"cents":4539702}');
    const pdf = await read({
      ...LETTER,
      attachments: [
        { name: 'lauf.json', mediaType: 'application/json', description: 'Eingaben', bytes, relationship: 'Data' },
      ],
    });
    const attachments = await pdf.getAttachments();
    expect([...(attachments?.keys() ?? [])]).toEqual(['lauf.json']);
    expect(await pdf.getAttachmentContent('lauf.json')).toEqual(bytes);
  });

  test('says in words that it is a draft', async () => {
    const words = await wordsOf(await read({ ...LETTER, watermark: 'Entwurf' }));
    expect(words.slice(5, 7)).toEqual(['P: Entwurf', 'H1: Abrechnung 2025']);
  });
});

describe('the same content', () => {
  test('makes the same bytes, at once, later and in another time zone', async () => {
    const [first, atOnce] = await Promise.all([renderPdf(LETTER), renderPdf(LETTER)]);
    await renderPdf({ ...LETTER, title: 'Ein anderer Brief mit anderen Buchstaben: ÄÖÜ' });
    const later = await inTimeZone('Pacific/Kiritimati', () => renderPdf(LETTER));
    expect(Buffer.compare(first, atOnce)).toBe(0);
    expect(Buffer.compare(first, later)).toBe(0);
  });

  test('signed at another moment does not', async () => {
    const other = await renderPdf({ ...LETTER, createdOn: '2026-03-31T10:00:01+02:00' });
    expect(Buffer.compare(await renderPdf(LETTER), other)).not.toBe(0);
  });
});

describe('what the writer does not foresee', () => {
  test('a title with characters of XML', async () => {
    const title = 'Kosten <2025> & „mehr“';
    const { info, metadata } = await (await read({ ...LETTER, title, author: 'A & B' })).getMetadata();
    expect(info).toMatchObject({ Title: title, Author: 'A & B' });
    expect(metadata.get('dc:title')).toBe(title);
    expect(metadata.getRaw()).toContain('Kosten &lt;2025&gt; &amp; „mehr“');
  });

  test('a table over three pages: one table, its titles repeated to the eye only', async () => {
    const pdf = await read({ ...LETTER, blocks: [LONG_TABLE] });
    expect(pdf.numPages).toBe(3);
    expect((await elementsOf(pdf)).filter((element) => element.role === 'TH')).toHaveLength(2 + 80);
    for (const [index, page] of (await pagesOf(pdf)).entries()) {
      const artifacts = (await markedTextsOf(page)).filter((marked) => marked.id === undefined);
      const artifactText = artifacts.map((marked) => marked.text).join('');
      expect(artifactText).toContain(`Seite ${index + 1} von 3`);
      expect(artifactText.includes('Kostenart')).toBe(index > 0);
      expect(artifactText.includes('Abrechnung 2025 Gemeinde Musterhausen')).toBe(index > 0);
    }
  });

  test('a sum never opens a page', async () => {
    const rows = [...LONG_TABLE.rows.slice(0, 50), { kind: 'total', cells: ['Summe', '1,00\u00a0€'] } as const];
    for (let count = 20; count < 50; count += 1) {
      const pdf = await read({ ...LETTER, blocks: [{ ...TABLE, rows: rows.slice(-count) }] });
      const lastPage = (await pagesOf(pdf)).at(-1);
      const cells = lastPage === undefined ? [] : await markedTextsOf(lastPage);
      expect(cells.filter((marked) => marked.id !== undefined).length).toBeGreaterThan(2);
    }
  });

  test('a cell taller than a page, a word wider than its column', async () => {
    const longText = 'Die Begründung dieser einen Zeile nimmt kein Ende. '.repeat(400);
    const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4);
    const table: Table = {
      ...TABLE,
      rows: [{ cells: [longText, '1,00\u00a0€'] }, { cells: [longWord, '2,00\u00a0€'] }],
    };
    const pdf = await read({ ...LETTER, blocks: [table] });
    expect(pdf.numPages).toBeGreaterThan(2);
    const words = await wordsOf(pdf);
    expect(words.join('').replaceAll(' ', '')).toContain(longWord);
    expect(
      words
        .filter((text) => text.startsWith('TH: Die Begründung'))
        .join('')
        .match(/kein Ende/g),
    ).toHaveLength(400);
    for (const page of await pagesOf(pdf)) {
      for (const { right, bottom } of await placesOf(page)) {
        expect(right).toBeLessThanOrEqual(540);
        expect(bottom).toBeGreaterThanOrEqual(30);
      }
    }
  });

  test('a character the font lacks', async () => {
    const blocks: readonly Block[] = [{ block: 'paragraph', text: 'Frau 王' }];
    await expect(renderPdf({ ...LETTER, blocks })).rejects.toThrow('has no "王" (U+738B), which stands in "Frau 王"');
  });

  test('an address of more lines than DIN 5008 has is set smaller, one of far more refused', async () => {
    const recipient = (count: number): DocumentContent => ({
      ...LETTER,
      letterHead: { ...LETTER.letterHead, recipient: { lines: Array.from({ length: count }, () => 'Zeile') } },
    });
    await expect(renderPdf(recipient(8))).resolves.toBeInstanceOf(Uint8Array);
    await expect(renderPdf(recipient(20))).rejects.toThrow('the address does not fit the window');
  });

  test('more bars than a page holds', async () => {
    const bars = Array.from({ length: 90 }, (_, index) => ({
      label: `Mitglied ${index}`,
      value: index,
      display: `${index}`,
    }));
    const pdf = await read({ ...LETTER, blocks: [{ block: 'bars', title: 'Anteile', alternative: 'Neunzig', bars }] });
    expect((await elementsOf(pdf)).filter((element) => element.role === 'Figure').length).toBeGreaterThan(1);
  });

  test('an English reader', async () => {
    const pdf = await read({ ...LETTER, language: 'en' });
    const [page] = await pagesOf(pdf);
    const texts = page === undefined ? [] : await markedTextsOf(page);
    expect(texts.map((marked) => marked.text).join('')).toContain('Page 1 of 1');
  });
});

/** pdf.js declares these as objects and gives maps. */
function asObject(given: unknown): unknown {
  return given instanceof Map ? Object.fromEntries(given) : given;
}

type Element = { readonly role: string; readonly alt?: string; readonly contentIds: readonly string[] };

/** The text of one marked content sequence; artifacts have no id. */
type MarkedText = { readonly id?: string; readonly text: string };

async function read(content: DocumentContent): Promise<PDFDocumentProxy> {
  return getDocument({ data: await renderPdf(content), verbosity: 0 }).promise;
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** pdf.js gives the whole tree for every page, but only the content of that page. */
async function elementsOf(pdf: PDFDocumentProxy): Promise<readonly Element[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
  return trees.flatMap((tree) => flatten(tree as unknown as Node)).filter((element) => element.contentIds.length > 0);
}

/** pdf.js declares the tree without the alternative text. */
type Node = {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Node | { readonly type: string; readonly id: string })[];
};

function flatten(node: Node): readonly Element[] {
  const contentIds = node.children.flatMap((child) => ('role' in child ? [] : [child.id]));
  const element = { role: node.role, contentIds, ...(node.alt === undefined ? {} : { alt: node.alt }) };
  return [element, ...node.children.flatMap((child) => ('role' in child ? flatten(child) : []))];
}

/** `L(LI(Lbl LBody))` */
function outlineOf({ role, children }: Node): string {
  const inner = children.flatMap((child) => ('role' in child ? [outlineOf(child)] : []));
  return inner.length === 0 ? role : `${role}(${inner.join(' ')})`;
}

/** Each element that has words of its own, in the order of the structure tree. */
async function wordsOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const marked = (await Promise.all((await pagesOf(pdf)).map(markedTextsOf))).flat();
  const texts = new Map(marked.map(({ id, text }) => [id, text]));
  return (await elementsOf(pdf)).map(({ role, contentIds }) => {
    const text = contentIds.map((id) => texts.get(id) ?? '').join('');
    return `${role}: ${text.replaceAll(/\s+/g, ' ').trim()}`;
  });
}

async function markedTextsOf(page: PDFPageProxy): Promise<readonly MarkedText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts: { id?: string; text: string }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const last = texts.at(-1);
      if (last !== undefined) last.text += item.hasEOL ? `${item.str} ` : item.str;
    } else if (item.type.startsWith('begin')) {
      texts.push({ text: '', ...(item.id ? { id: item.id } : {}) });
    }
  }
  return texts;
}

/** Every glyph in the order it is drawn; `getTextContent` drops and invents spaces. */
async function shownTextOf(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const glyphs = fnArray.flatMap((operator, index) => {
    const [first] = (argsArray[index] ?? []) as readonly unknown[];
    return operator === OPS.showText && Array.isArray(first) ? (first as readonly unknown[]) : [];
  });
  return glyphs
    .map((glyph) => (glyph !== null && typeof glyph === 'object' && 'unicode' in glyph ? String(glyph.unicode) : ''))
    .join('');
}

async function placesOf(page: PDFPageProxy): Promise<readonly { readonly right: number; readonly bottom: number }[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , left, bottom] = item.transform as readonly number[];
    return [{ right: (left ?? 0) + item.width, bottom: bottom ?? 0 }];
  });
}

async function inTimeZone<Value>(timeZone: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    expect(new Date('2026-03-31T10:00:00+02:00').getHours()).toBe(22);
    return await work();
  } finally {
    process.env['TZ'] = before;
  }
}
