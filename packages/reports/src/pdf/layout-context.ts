/** Where blocks are laid out, and what they are drawn with. */
export type LayoutContext = {
  readonly doc: PDFKit.PDFDocument;
  readonly parent: PDFKit.PDFStructureElement;
  readonly left: number;
  readonly width: number;
  /** Height of the text area of a following page: nothing unbreakable may be taller. */
  readonly tallest: number;
};
