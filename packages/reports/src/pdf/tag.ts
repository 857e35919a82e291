export type ElementTag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export type ElementOptions = {
  readonly alternative?: string;
  /** left, top, right, bottom */
  readonly boundingBox?: [number, number, number, number];
  readonly scope?: 'Row' | 'Column';
  readonly columnSpan?: number;
};

/** A new element at the end of its parent. */
export function addElement(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  tag: ElementTag,
  options: ElementOptions = {},
): PDFKit.PDFStructureElement {
  const element = doc.struct(tag, {
    ...(options.alternative === undefined ? {} : { alt: options.alternative }),
    ...(options.boundingBox === undefined ? {} : { bbox: options.boundingBox }),
    ...(options.scope === undefined ? {} : { scope: options.scope }),
  });
  if (options.columnSpan !== undefined) element.dictionary.data.A = { O: 'Table', ColSpan: options.columnSpan };
  parent.add(element);
  return element;
}

/** What is drawn on the current page is the content of the element. */
export function addContent(element: PDFKit.PDFStructureElement, draw: () => void): void {
  element.add(draw);
}

/** What is drawn says nothing that is not said elsewhere: no one hears it read. */
export function asArtifact(doc: PDFKit.PDFDocument, type: 'Pagination' | 'Layout' | 'Page', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** An element that enters its parent when first asked for: its first part is drawn before the page of the next is known. */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
