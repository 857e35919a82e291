/** Text inside a paragraph; `\u00ad` marks where a word may be hyphenated, `\n` ends a line. */
export type TextRun = { readonly text: string; readonly strong?: true };

export type Text = string | readonly TextRun[];

type Heading = {
  readonly block: 'heading';
  /** Level 1 is the title of the document, printed from `DocumentContent.title`. */
  readonly level: 2 | 3;
  readonly text: string;
};

export type Paragraph = {
  readonly block: 'paragraph';
  readonly text: Text;
  /** `notice` is a tinted box for what nobody may overlook. */
  readonly tone?: 'normal' | 'small' | 'notice';
};

export type List = {
  readonly block: 'list';
  /** `decimal` for reasons that are cited by number; items below an item are never numbered. */
  readonly numbering?: 'decimal';
  readonly items: readonly ListItem[];
};

/** A text, or a text with a list of its own. */
export type ListItem = Text | { readonly text: Text; readonly items: readonly ListItem[] };

export type TableColumn = {
  readonly title: string;
  /** `end` is for amounts: right-aligned and never broken as long as they fit the page. */
  readonly align: 'start' | 'end';
  /** Width relative to the other columns. */
  readonly share: number;
};

export type TableRow =
  /** One cell for each column; the first names the row. */
  | { readonly kind?: 'normal' | 'subtotal' | 'total'; readonly cells: readonly string[] }
  /** A remark across all columns on the row above it. */
  | { readonly kind: 'note'; readonly text: string };

export type Table = {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

export type Fact = { readonly term: string; readonly value: string };

type Facts = { readonly block: 'facts'; readonly items: readonly Fact[] };

export type Bar = {
  readonly label: string;
  /** For the length of the bar only; what is read is `display`. */
  readonly value: number;
  /** Where it begins, if not at the common zero line. */
  readonly from?: number;
  readonly display: string;
  readonly highlighted?: true;
};

export type Bars = {
  readonly block: 'bars';
  readonly title: string;
  /** Says in words, with the figures, what the bars show. */
  readonly alternative: string;
  readonly bars: readonly Bar[];
};

export type KeepTogether = { readonly block: 'keepTogether'; readonly blocks: readonly Block[] };

export type Block = Heading | Paragraph | List | Table | Facts | Bars | KeepTogether;

export type LetterHead = {
  readonly sender: { readonly name: string; readonly lines: readonly string[] };
  /** As in the address window; the first line also stands at the head of every further page. */
  readonly recipient: { readonly lines: readonly string[] };
  readonly reference: readonly Fact[];
  readonly returnLine: string;
};

export type Attachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
  readonly relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
};

/** A letter as data: what it says, in reading order, without a word on how it looks. */
export type DocumentContent = {
  readonly language: 'de' | 'en';
  /** Subject line, only heading of level 1, and title of the window. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO date-time with its zone; given by the caller, so that the same content makes the same bytes. */
  readonly createdOn: string;
  /** One or two words such as „Entwurf“, across every page and as a line above the title. */
  readonly watermark?: string;
  readonly letterHead: LetterHead;
  readonly blocks: readonly Block[];
  readonly footer: string;
  readonly attachments?: readonly Attachment[];
};
