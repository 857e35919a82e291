import type { Block, DocumentContent, ListItem } from './document-content.ts';

const ISO_DATE_TIME_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Throws at content no valid document can be made of: the program that wrote the content is at fault. */
export function assertDocument(content: DocumentContent): void {
  assertThat(content.title.trim() !== '', 'a document has a title');
  assertThat(
    ISO_DATE_TIME_WITH_ZONE.test(content.createdOn) && !Number.isNaN(Date.parse(content.createdOn)),
    `createdOn is an ISO date-time with its zone, not "${content.createdOn}"`,
  );
  assertThat(content.letterHead.recipient.lines.length > 0, 'a letter has a recipient');
  assertHeadingOrder(content.blocks);
  for (const block of everyBlock(content.blocks)) assertBlock(block);
  const names = (content.attachments ?? []).map((attachment) => attachment.name);
  assertThat(new Set(names).size === names.length, `attachments have different names: ${names.join(', ')}`);
}

function assertHeadingOrder(blocks: readonly Block[]): void {
  let level = 1;
  for (const block of everyBlock(blocks)) {
    if (block.block !== 'heading') continue;
    assertThat(block.level <= level + 1, `the heading "${block.text}" skips no level`);
    level = block.level;
  }
}

function assertBlock(block: Block): void {
  switch (block.block) {
    case 'heading':
      assertThat(block.text.trim() !== '', 'a heading says something');
      return;
    case 'list':
      assertListItems(block.items);
      return;
    case 'facts':
      assertThat(block.items.length > 0, 'facts have items');
      return;
    case 'table': {
      const { caption, columns, rows } = block;
      assertThat(columns.length > 0 && rows.length > 0, `the table "${caption}" has columns and rows`);
      assertThat(
        columns.every((column) => column.share > 0 && Number.isFinite(column.share)),
        `every column of the table "${caption}" has a width`,
      );
      for (const row of rows) {
        if (row.kind === 'note') continue;
        assertThat(
          row.cells.length === columns.length,
          `every row of the table "${caption}" has ${columns.length} cells, not "${row.cells.join(' | ')}"`,
        );
      }
      return;
    }
    case 'bars':
      assertThat(block.bars.length > 0, `the chart "${block.title}" has bars`);
      assertThat(block.alternative.trim() !== '', `the chart "${block.title}" has an alternative text`);
      for (const bar of block.bars) {
        const isFinite = Number.isFinite(bar.value) && Number.isFinite(bar.from ?? 0);
        assertThat(isFinite, `the bar "${bar.label}" has a length, not ${bar.value}`);
      }
      return;
    case 'paragraph':
    case 'keepTogether':
      return;
    default:
      block satisfies never;
  }
}

function assertListItems(items: readonly ListItem[]): void {
  assertThat(items.length > 0, 'a list has items');
  for (const item of items) if (typeof item === 'object' && 'items' in item) assertListItems(item.items);
}

function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.block === 'keepTogether') yield* everyBlock(block.blocks);
  }
}

function assertThat(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new Error(`no document can be made of this: ${claim}`);
}
