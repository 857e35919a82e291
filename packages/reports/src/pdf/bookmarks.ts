import type { BookmarkAdder } from './lay-out-heading.ts';

/** Bookmarks nest as the headings do; each opens the page at its heading. */
export function bookmarksOf(doc: PDFKit.PDFDocument): BookmarkAdder {
  const open: PDFKit.PDFOutline[] = [doc.outline];
  return ({ title, level, top }) => {
    open.length = Math.min(open.length, level);
    const parent = open.at(-1) ?? doc.outline;
    open.push(parent.addItem(title, { fit: false, left: 0, top: Math.max(0, top - 20), expanded: true }));
  };
}
