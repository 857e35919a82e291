import { assertDocument } from '../document/assert-document.ts';
import type { Attachment, DocumentContent } from '../document/document-content.ts';
import { bookmarksOf } from './bookmarks.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { layOutDraftLine } from './lay-out-draft-line.ts';
import { layOutHeading } from './lay-out-heading.ts';
import { layOutLetterHead } from './lay-out-letter-head.ts';
import { openDocument } from './open-document.ts';
import { FOLLOWING_PAGE, LETTER, TEXT_AREA } from './page-geometry.ts';
import { pageFrame } from './page-frame.ts';
import { paginate } from './paginate.ts';

/** Space between the reference block and the title, where the block is taller than DIN 5008 foresees. */
const GAP_BELOW_LETTER_HEAD = 24;

/**
 * Renders a letter as one file that is PDF/A-3a and PDF/UA-1. The same content gives the same bytes under one
 * major version of Node. Throws at content no valid document can be made of, and at a character the font lacks.
 */
export async function renderPdf(content: DocumentContent): Promise<Uint8Array> {
  assertDocument(content);
  const doc = openDocument(content);
  const bytes = bytesOf(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);

  const frame = pageFrame(content, doc);
  const followingPage = { top: FOLLOWING_PAGE.bodyTop, bottom: frame.bodyBottom };
  const context = {
    doc,
    parent: root,
    left: TEXT_AREA.left,
    width: TEXT_AREA.width,
    tallest: followingPage.bottom - followingPage.top,
    addBookmark: bookmarksOf(doc),
  };
  const letterHead = layOutLetterHead(content.letterHead, context);
  const slabs = [
    ...layOutDraftLine(content.watermark, context),
    ...layOutHeading({ level: 1, text: content.title }, context),
    ...layOutBlocks(content.blocks, context),
  ];
  const firstPage = {
    top: Math.max(LETTER.bodyTop, letterHead.bottom + GAP_BELOW_LETTER_HEAD),
    bottom: frame.bodyBottom,
  };

  const pages = paginate(slabs, firstPage, followingPage);
  for (const [index, page] of pages.entries()) {
    doc.addPage();
    frame.draw({ number: index + 1, of: pages.length });
    if (index === 0) letterHead.draw();
    for (const { slab, top, opensPage } of page.slabs) {
      const { repeatedAbove } = slab;
      if (opensPage && repeatedAbove !== undefined) repeatedAbove.draw(top - repeatedAbove.height);
      slab.draw(top);
    }
  }
  root.end();
  for (const attachment of content.attachments ?? []) attach(doc, attachment, new Date(content.createdOn));
  doc.end();
  return bytes;
}

function attach(doc: PDFKit.PDFDocument, attachment: Attachment, date: Date): void {
  doc.file(Buffer.from(attachment.bytes), {
    name: attachment.name,
    type: attachment.mediaType,
    description: attachment.description,
    relationship: attachment.relationship,
    creationDate: date,
    modifiedDate: date,
  });
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
