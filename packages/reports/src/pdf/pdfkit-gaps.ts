/** What pdfkit 0.20 has and `@types/pdfkit` 0.17 does not declare; ends when the types do. */

export type GlyphRun = {
  readonly glyphs: readonly object[];
  readonly positions: readonly object[];
  readonly advanceWidth: number;
};

/** A font as fontkit parsed it; pdfkit takes it wherever it takes a file. */
export type ParsedFont = {
  readonly unitsPerEm: number;
  layout: (text: string, features?: readonly string[]) => GlyphRun;
  hasGlyphForCodePoint(codePoint: number): boolean;
};

declare global {
  namespace PDFKit {
    interface PDFDocument {
      readonly _font: { readonly font: ParsedFont };
    }
    interface PDFOutline {
      addItem(
        title: string,
        options: { readonly expanded?: boolean; readonly fit: false; readonly top: number; readonly left: number },
      ): PDFOutline;
    }
    interface PDFStructureElement {
      readonly dictionary: { readonly data: { A?: Readonly<Record<string, string | number>> } };
    }
    namespace Mixins {
      interface PDFFont {
        registerFont(name: string, font: ParsedFont): this;
      }
      interface StructureElementOptions {
        bbox?: [number, number, number, number];
        scope?: 'Row' | 'Column';
      }
      interface PDFAttachmentOptions {
        relationship?: string;
      }
    }
  }
}
