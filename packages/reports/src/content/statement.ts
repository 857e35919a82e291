import { Statement, type Language } from '@umlage/core';
import type { Attachment, Block, DocumentContent } from '../document/document-content.ts';
import { balanceParagraph } from './balance.ts';
import { clausesSection } from './clauses.ts';
import { correctionSection } from './correction.ts';
import { costsSection } from './costs.ts';
import { letterHead } from './letter-head.ts';
import { takesPartThroughout } from './participation.ts';
import { reasonsSection } from './reasons.ts';
import { savingsSection } from './savings.ts';
import { shareTable } from './share-table.ts';
import { taxesSection } from './taxes.ts';
import { telling, titleOf, type Telling } from './telling.ts';

/**
 * A statement as a letter: what is owed and why on the first page, then every cent’s way back to a clause. It says
 * what the statement says and computes nothing. The statement itself is attached as JSON, for machines.
 */
export function statementContent(statement: Statement, language: Language): DocumentContent {
  const told = telling(statement, language);
  const { words } = told;
  const watermark = words.status[statement.status]?.watermark;
  return {
    language,
    title: titleOf(told),
    author: statement.host.name,
    subject: words.subject({ agreement: statement.agreement.title, recipient: statement.recipient.name }),
    createdOn: `${statement.drawnUpOn}T12:00:00Z`,
    ...(watermark === undefined ? {} : { watermark }),
    letterHead: letterHead(told),
    blocks: [
      ...noticeBlock(told),
      opening(told),
      shareTable(told),
      balanceParagraph(told),
      ...taxesSection(told),
      ...correctionSection(told),
      ...savingsSection(told),
      ...reasonsSection(told),
      ...costsSection(told),
      ...clausesSection(told),
    ],
    footer: footer(told),
    attachments: [asJson(told)],
  };
}

export function noticeBlock({ statement }: { readonly statement: Pick<Statement, 'agreement'> }): readonly Block[] {
  const text = statement.agreement.notice;
  return text === undefined || text === '' ? [] : [{ block: 'paragraph', tone: 'notice', text }];
}

function opening({ statement, words, formats }: Telling): Block {
  const { period, takesPart, cooperation } = statement;
  const { title: agreement, version, legalBasis } = statement.agreement;
  const sentences = [
    words.opening({ cooperation: cooperation.name, period: formats.period(period) }),
    words.basis({ agreement, version, legalBasis: legalBasis.replace(/\.$/u, '') }),
  ];
  if (takesPart.length === 0) sentences.push(words.takesNoPart);
  else if (!takesPartThroughout(statement)) sentences.push(words.takesPartOn(takesPart.map(formats.period)));
  return { block: 'paragraph', text: sentences.join(' ') };
}

/** Longer notices are cut in the footer; the whole text stands on the first page. */
const LONGEST_NOTICE_IN_FOOTER = 110;

function footer(told: Telling): string {
  const { statement, words } = told;
  return withNotice(words.footer({ host: statement.host.name, title: titleOf(told) }), statement);
}

/** The line at the foot of every page, and below it what nobody may overlook. */
export function withNotice(line: string, { agreement: { notice } }: Pick<Statement, 'agreement'>): string {
  return notice === undefined || notice === '' ? line : `${line}\n${shortNotice(notice)}`;
}

/** „Beispieldaten: Beträge sind erfunden …“ is known by the words before its colon. */
function shortNotice(text: string): string {
  const label = /^(?<label>[^.:;]{3,40}): /u.exec(text)?.groups?.['label'];
  if (label !== undefined) return label;
  if (text.length <= LONGEST_NOTICE_IN_FOOTER) return text;
  return `${text.slice(0, LONGEST_NOTICE_IN_FOOTER).replace(/\s+\S*$/u, '')} …`;
}

function asJson({ statement, words }: Telling): Attachment {
  return {
    ...words.attachment,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(Statement.encode(statement), undefined, 2)}\n`),
    relationship: 'Data',
  };
}
