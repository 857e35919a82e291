import PdfkitDocument from 'pdfkit';
import type { DocumentContent } from '../document/document-content.ts';
import { parsedFonts } from './fonts.ts';
import { completeMetadata } from './metadata.ts';
import { PAGE } from './page-geometry.ts';

/** An empty document that claims PDF/A-3a and PDF/UA-1; what follows has to live up to it. */
export function openDocument(content: DocumentContent): PDFKit.PDFDocument {
  const doc = new PdfkitDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: content.language === 'de' ? 'de-DE' : 'en-GB',
    displayTitle: true,
    info: {
      Title: content.title,
      Author: content.author,
      Subject: content.subject,
      Creator: 'Umlage',
      Producer: 'Umlage',
      CreationDate: new Date(content.createdOn),
    },
  });
  for (const [weight, font] of Object.entries(parsedFonts())) doc.registerFont(weight, font);
  completeMetadata(doc);
  return doc;
}
