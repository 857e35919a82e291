import {
  addDays,
  cents,
  ChangeLetter,
  clauseNumber,
  formatsFor,
  reasonInWords,
  type ChangeLine,
  type Formats,
  type Language,
  type StatementLine,
} from '@umlage/core';
import type { Block, DocumentContent, ListItem } from '../document/document-content.ts';
import { changeInEnglish } from '../wording/change-en.ts';
import { changeInGerman } from '../wording/change-de.ts';
import type { ChangeWords } from '../wording/change-words.ts';
import type { StatementWords } from '../wording/statement-words.ts';
import { addressed } from './letter-head.ts';
import { clausesSection } from './clauses.ts';
import { listItem } from './reasons.ts';
import { noticeBlock, withNotice } from './statement.ts';
import { wordsOf as statementWordsOf } from './telling.ts';
import { unbroken, withClause } from './with-clause.ts';

type Telling = {
  readonly letter: ChangeLetter;
  readonly language: Language;
  readonly words: ChangeWords;
  /** What it says as a statement does. */
  readonly common: StatementWords;
  readonly formats: Formats;
};

const wordsOf: Record<Language, ChangeWords> = { de: changeInGerman, en: changeInEnglish };

/** What is paid once on a change, as a letter to one party: what and by when on the first page, then why, then the clauses. */
export function changeLetterContent(letter: ChangeLetter, language: Language): DocumentContent {
  const words = wordsOf[language];
  const told = { letter, language, words, common: statementWordsOf[language], formats: formatsFor(language) };
  const { common } = told;
  const title = titleOf(told);
  const watermark = words.status[letter.status]?.watermark;
  return {
    language,
    title,
    author: letter.host.name,
    subject: words.subject({ agreement: letter.agreement.title, recipient: letter.recipient.name }),
    createdOn: `${letter.drawnUpOn}T12:00:00Z`,
    ...(watermark === undefined ? {} : { watermark }),
    letterHead: letterHead(told),
    blocks: [
      ...noticeBlock({ statement: letter }),
      opening(told),
      table(told),
      due(told),
      ...reasonsSection(told),
      ...allSection(told),
      ...clausesSection({ statement: letter, words: common, language }),
    ],
    footer: withNotice(common.footer({ host: letter.host.name, title }), letter),
    attachments: [
      {
        ...words.attachment,
        mediaType: 'application/json',
        bytes: new TextEncoder().encode(`${JSON.stringify(ChangeLetter.encode(letter), undefined, 2)}\n`),
        relationship: 'Data',
      },
    ],
  };
}

function titleOf({ letter: { change, cooperation, party }, words }: Telling): string {
  return words.title[change]({ cooperation: cooperation.name, party: party?.name ?? '' });
}

function letterHead({ letter, words, common, formats }: Telling): DocumentContent['letterHead'] {
  const { host, recipient, cooperation, agreement, drawnUpOn, asKnownOn, number, change, on } = letter;
  const { reference } = common;
  return addressed({ host, to: [recipient.name, ...recipient.address] }, [
    ...(number === undefined ? [] : [{ term: reference.number, value: number }]),
    { term: reference.date, value: formats.day(drawnUpOn) },
    { term: words.occasion, value: words.occasions[change](formats.day(on)) },
    {
      term: reference.agreement,
      value: reference.version({ cooperation: cooperation.name, version: agreement.version }),
    },
    { term: reference.knowledge, value: reference.knownOn(formats.day(asKnownOn)) },
  ]);
}

function opening({ letter, words, common, formats }: Telling): Block {
  const { title: agreement, version, legalBasis } = letter.agreement;
  const about = {
    cooperation: letter.cooperation.name,
    party: letter.party?.name ?? '',
    day: formats.day(letter.on),
  };
  const sentences = [
    words.opening[letter.change](about),
    words.once,
    common.basis({ agreement, version, legalBasis: legalBasis.replace(/\.$/u, '') }),
  ];
  return { block: 'paragraph', text: sentences.join(' ') };
}

function nameOf({ part, period }: ChangeLine, { words, formats }: Telling): string {
  return words.part[part](period === undefined ? undefined : formats.periodName(period));
}

function table(telling: Telling): Block {
  const { letter, words, formats } = telling;
  const { caption, part, base, before, after, amount, total } = words.table;
  return {
    block: 'table',
    caption,
    columns: [
      { title: part, align: 'start', share: 2.6 },
      { title: base, align: 'start', share: 2.8 },
      { title: before, align: 'end', share: 1.7 },
      { title: after, align: 'end', share: 1.7 },
      { title: amount, align: 'end', share: 1.7 },
    ],
    rows: [
      ...letter.lines.map((line) => ({
        cells: [
          withClause(nameOf(line, telling), clauseNumber(letter, line.clause)),
          // What is worth something on the last day is what changes hands.
          words.base[line.part]({ amount: formats.money(line.base), day: formats.day(addDays(letter.on, -1)) }),
          formats.money(line.before),
          formats.money(line.after),
          formats.money(line.amount),
        ],
      })),
      { kind: 'total', cells: [total[letter.outcome], '', '', '', formats.money(letter.total)] },
    ],
  };
}

function due({ letter, words, formats }: Telling): Block {
  const { outcome, total, host, status } = letter;
  const number = clauseNumber(letter, letter.due?.clause);
  const by =
    letter.due === undefined
      ? undefined
      : words.due.by({
          day: formats.day(letter.due.on),
          clause: number === undefined ? undefined : unbroken(number),
        });
  const text =
    outcome === 'ownShare'
      ? words.due.ownShare(host.name)
      : words.due[outcome]({ amount: formats.money(cents(Math.abs(total))), by });
  const remark = words.status[status]?.remark;
  return {
    block: 'paragraph',
    text: [{ text, strong: true }, ...(remark === undefined ? [] : [{ text: ` ${remark}` }])],
  };
}

/** Every part’s way to its amount. */
function reasonsSection(telling: Telling): readonly Block[] {
  const { letter, words, common, formats } = telling;
  return [
    { block: 'heading', level: 2, text: words.reasons.heading },
    ...letter.lines.flatMap((line): readonly Block[] => {
      const name = withClause(nameOf(line, telling), clauseNumber(letter, line.clause));
      return [
        { block: 'heading', level: 3, text: common.reasons.line({ name, amount: formats.money(line.amount) }) },
        { block: 'list', items: itemsOf(line, telling) },
      ];
    }),
  ];
}

function itemsOf(line: ChangeLine, telling: Telling): readonly ListItem[] {
  const { letter, words, formats } = telling;
  const { part, base, before, after, amount, reasons } = line;
  const money = { base: formats.money(base), before: formats.money(before), after: formats.money(after) };
  if (part === 'lumpSum')
    return reasons.after.length === 0
      ? [words.reasons.lumpSum(money.base)]
      : [shareItem(words.reasons.after[part], reasons.after, line, telling)];
  if (letter.change === 'dissolution') {
    const own = shareItem(words.reasons.ofWorth, reasons.after, line, telling);
    return letter.outcome === 'ownShare'
      ? [own, words.reasons.keeps({ base: money.base, amount: formats.money(amount) })]
      : [own];
  }
  return [
    shareItem(words.reasons.before[part], reasons.before, line, telling),
    shareItem(words.reasons.after[part], reasons.after, line, telling),
    [{ text: words.reasons.difference({ ...money, amount: formats.money(amount) }), strong: true }],
  ];
}

/** What a share is made of, pool by pool where there are several. */
function shareItem(
  heading: string,
  lines: readonly StatementLine[],
  { part, reasons }: ChangeLine,
  { letter, language, words, common, formats }: Telling,
): ListItem {
  const told = { ...letter, period: reasons.on };
  const tell = (line: StatementLine) => reasonInWords(line, told, language).map(listItem);
  if (lines.length === 0) return `${heading} ${words.reasons.none}`;
  return {
    text: heading,
    items:
      part === 'recomputation'
        ? lines.map((line) => {
            const name = withClause(line.name, clauseNumber(letter, line.clause));
            return { text: common.reasons.line({ name, amount: formats.money(line.amount) }), items: tell(line) };
          })
        : lines.flatMap(tell),
  };
}

/** Of every part what it comes to for each. */
function allSection(telling: Telling): readonly Block[] {
  const { letter, words, formats } = telling;
  const { before, after, amount } = words.table;
  const tables = letter.lines.map((line): Block => ({
    block: 'table',
    caption: nameOf(line, telling),
    columns: [
      { title: words.all.party, align: 'start', share: 3.4 },
      { title: before, align: 'end', share: 1.7 },
      { title: after, align: 'end', share: 1.7 },
      { title: amount, align: 'end', share: 1.7 },
    ],
    rows: line.all.map((share) => ({
      cells: [
        letter.names.parties[share.party] ?? share.party,
        formats.money(share.before),
        formats.money(share.after),
        formats.money(share.amount),
      ],
    })),
  }));
  const lead: Block = { block: 'paragraph', text: words.all.lead };
  return [
    { block: 'heading', level: 2, text: words.all.heading },
    { block: 'keepTogether', blocks: [lead, ...tables.slice(0, 1)] },
    ...tables.slice(1),
  ];
}
