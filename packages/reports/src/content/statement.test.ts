import {
  Baseline,
  cents,
  drawUpStatements,
  earlierStatement,
  Facts,
  formatsFor,
  LocalDate,
  readAgreement,
  readDocument,
  reasonInWords,
  runAllocation,
  RunQuestion,
  Statement,
  type AgreementDocument,
  type Cents,
  type Corrected,
  type Language,
  type Outcome,
  type Sentence,
} from '@umlage/core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentContent, ListItem, Table, Text } from '../document/document-content.ts';
import { renderStatement } from '../render-statement.ts';
import cooperation from './cooperation-for-tests.json' with { type: 'json' };
import { statementContent } from './statement.ts';

const agreement = cooperation.agreement as AgreementDocument;
const year2024 = { from: '2024-01-01', until: '2025-01-01' };
const both: readonly Language[] = ['de', 'en'];
const COMPARED = 'Alone';
const SOURCE = { title: 'study', url: 'https://example.org/study' };

describe('a correction', () => {
  const issued = { ...statementOf('south'), number: '2025-0003' };

  test.each(both)('tells pool by pool what was, what is and the difference (%s)', (language) => {
    const statement = statementOf('south', { corrects: { by: 'difference', statements: [earlierStatement(issued)] } });
    const text = textsOf(statementContent(statement, language)).join(' ');
    const { money } = formatsFor(language);
    for (const { name, before, difference } of statement.correction?.lines ?? [])
      for (const part of [name, money(before), money(difference)]) expect(text).toContain(part);
    expect(text).toContain('2025-0003');
  });

  test('says that what it replaces is void', () => {
    const statement = statementOf('south', { corrects: { by: 'replacement', statements: [earlierStatement(issued)] } });
    expect(textsOf(statementContent(statement, 'de')).join(' ')).toContain(
      'Diese Abrechnung ersetzt Nr. 2025-0003; jene ist storniert.',
    );
    expect(rowsOf(shareTable(statement)).at(-1)?.at(-1)).toBe(formatsFor('de').money(statement.total));
  });
});

describe('the table of what is owed', () => {
  const paid = [
    { on: '2024-08-01', amount: 123_45, text: 'Payment 1' },
    { on: '2024-11-01', amount: 100_00 },
  ];
  const statement = statementOf('south', { advances: paid });
  const { money, day } = formatsFor('de');

  test('has a row for every line, with all of the amounts', () => {
    const rows = rowsOf(shareTable(statement));
    expect(statement.lines.length).toBe(4);
    for (const [index, line] of statement.lines.entries()) {
      const [name, , netCost, , amount] = rows[index] ?? [];
      expect(name).toContain(line.name);
      expect([netCost, amount]).toEqual([money(line.netCost), money(line.amount)]);
    }
  });

  test('ends with what core says is owed, paid and left', () => {
    const amounts = rowsOf(shareTable(statement)).map((cells) => cells.at(-1));
    expect(amounts.slice(statement.lines.length)).toEqual([
      money(statement.total),
      money(cents(-123_45)),
      money(cents(-100_00)),
      money(statement.balance),
    ]);
    expect(
      shareTable(statement)
        .rows.map((row) => row.kind)
        .slice(-4),
    ).toEqual(['subtotal', undefined, undefined, 'total']);
  });

  test('names what was paid, and when', () => {
    const rows = rowsOf(shareTable(statement)).slice(-3, -1);
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['Payment 1', `gezahlt am ${day(LocalDate.parse('2024-08-01'))}`],
      ['Abschlag', `gezahlt am ${day(LocalDate.parse('2024-11-01'))}`],
    ]);
  });

  test('ends with the share where nothing was paid', () => {
    const unpaid = statementOf('south');
    expect(shareTable(unpaid).rows.at(-1)).toMatchObject({ kind: 'total' });
    expect(rowsOf(shareTable(unpaid)).at(-1)?.at(-1)).toBe(money(unpaid.total));
  });

  test('takes off what an earlier statement asked for, where only the difference is', () => {
    const issued = { ...statement, number: '2025-0003' };
    const corrected = { by: 'difference', statements: [earlierStatement(issued)] } as const;
    const differing = statementOf('south', { corrects: corrected });
    const [total, before, balance] = rowsOf(shareTable(differing)).slice(-3);
    expect([total?.at(-1), balance?.at(-1)]).toEqual([money(differing.total), money(cents(0))]);
    expect(before).toEqual(['Schon abgerechnet', 'mit Nr. 2025-0003', '', '', money(cents(-statement.total))]);
  });

  test('says in a few words what a line rests on, and names portions that have a name', () => {
    expect(
      rowsOf(shareTable(statement, 'en'))
        .slice(0, 4)
        .map((cells) => cells.slice(0, 2)),
    ).toEqual([
      ['Operation', 'Fees (Price list), Adjustment'],
      ['Software (§\u00a06)', 'Seats'],
      ['Desk: Base (Annex on the desk, second part)', 'Base'],
      ['Desk (Annex on the desk, second part)', 'Seats'],
    ]);
  });

  const seats = { key: 'figure', figure: 'seats', at: { during: 'segment' } } as const;
  const bySeats = { rule: 'split', by: seats } as const;

  test.each<[Rule, string]>([
    [{ rule: 'split', by: { key: 'each' } }, 'in equal parts'],
    [
      {
        rule: 'among',
        parties: ['host', 'south'],
        then: { rule: 'split', by: { key: 'quota', total: '3', of: { host: '1', south: '2' } } },
      },
      'agreed quotas',
    ],
    [{ rule: 'split', by: { key: 'tariff', tariff: 'price-list' } }, 'Charges (Price list)'],
    [{ rule: 'split', by: { key: 'sum', of: [seats, { key: 'each' }] } }, 'Seats + in equal parts'],
    [{ rule: 'split', by: { key: 'product', of: [seats, seats] } }, 'Seats × Seats'],
    [{ rule: 'to', bearer: 'south' }, 'borne alone'],
    [
      {
        rule: 'choose',
        cases: [{ if: { takesPart: ['north'] }, then: bySeats }],
        otherwise: { rule: 'split', by: { key: 'each' } },
      },
      'in equal parts, Seats',
    ],
    [
      {
        rule: 'divide',
        portions: [
          { portion: 'percent', percent: '25', then: bySeats },
          { portion: 'amount', amount: '100.00', per: 'year', then: bySeats },
          {
            portion: 'rest',
            name: 'Rest',
            then: {
              rule: 'divide',
              portions: [
                { portion: 'percent', name: 'Half', percent: '50', then: bySeats },
                { portion: 'rest', then: bySeats },
              ],
            },
          },
        ],
      },
      '25% of the cost, fixed amount, Rest: Half, Seats',
    ],
    [
      {
        rule: 'divide',
        portions: [
          { portion: 'charges', tariff: 'price-list' },
          { portion: 'rest', then: bySeats },
        ],
      },
      'Charges (Price list), over- or under-recovery',
    ],
  ])('says of %j: %s', (rule, basis) => {
    const pools = agreement.pools.map((pool) => (pool.id === 'software' ? { ...pool, rule } : pool));
    const rows = rowsOf(shareTable(statementOf('south', { document: { ...agreement, pools } }), 'en'));
    expect(rows.find(([name]) => name?.startsWith('Software'))?.[1]).toBe(basis);
  });

  test('has no percentage of a pool without cost', () => {
    const [{ percent, ...line } = fail()] = statement.lines;
    expect(percent).toBeDefined();
    expect(rowsOf(shareTable({ ...statement, lines: [line] }))[0]?.[3]).toBe('–');
  });
});

describe('what follows from the balance', () => {
  const { total } = statementOf('south');
  const paid = (amount: number) => ({ advances: [{ on: '2024-08-01', amount }] });
  const forGood: AgreementDocument = { ...agreement, settlement: undefined };

  test.each<[string, string, Occasion, { readonly de: string; readonly en: string }]>([
    [
      'a claim',
      'south',
      paid(total - 1_00),
      {
        de: 'Der Saldo von 1,00\u00a0€ ist innerhalb von 14 Tagen nach Zugang dieser Abrechnung zu zahlen.',
        en: 'The balance of €1.00 is to be paid within 14 days of receipt of this statement.',
      },
    ],
    [
      'a claim the agreement sets no deadline for',
      'south',
      { ...paid(total - 1_00), document: forGood },
      { de: 'Der Saldo von 1,00\u00a0€ ist zu zahlen.', en: 'The balance of €1.00 is to be paid.' },
    ],
    [
      'a refund',
      'south',
      paid(total + 2_50),
      {
        de: 'Ihr Guthaben von 2,50\u00a0€ wird Ihnen innerhalb von 14 Tagen nach Zugang dieser Abrechnung erstattet.',
        en: 'Your credit of €2.50 will be refunded to you within 14 days of receipt of this statement.',
      },
    ],
    [
      'a refund the agreement sets no deadline for',
      'south',
      { ...paid(total + 2_50), document: forGood },
      {
        de: 'Ihr Guthaben von 2,50\u00a0€ wird Ihnen erstattet.',
        en: 'Your credit of €2.50 will be refunded to you.',
      },
    ],
    [
      'a deadline of one day',
      'south',
      { ...paid(total - 1_00), document: { ...agreement, settlement: { dueInDays: 1 } } },
      {
        de: 'Der Saldo von 1,00\u00a0€ ist innerhalb von einem Tag nach Zugang dieser Abrechnung zu zahlen.',
        en: 'The balance of €1.00 is to be paid within one day of receipt of this statement.',
      },
    ],
    [
      'nothing left',
      'south',
      paid(total),
      {
        de: 'Damit ist der Zeitraum ausgeglichen; zu zahlen ist nichts.',
        en: 'The period is thereby settled; nothing is to be paid.',
      },
    ],
    [
      'the share of the host itself',
      'host',
      {},
      {
        de: 'Gmina Łódź & <Sønner> ist Träger der Zusammenarbeit und trägt diesen Anteil selbst; zu zahlen ist nichts.',
        en: 'Gmina Łódź & <Sønner> runs the cooperation and bears this share itself; nothing is to be paid.',
      },
    ],
  ])('%s', (_, party, occasion, sentence) => {
    for (const language of both) {
      expect(textsOf(statementContent(statementOf(party, occasion), language)).join('\n')).toContain(
        sentence[language],
      );
    }
  });
});

describe('value added tax', () => {
  const taxes: AgreementDocument['taxes'] = [
    { from: '2020-01-01', treatment: 'notTaxable', costs: 'gross', legalBasis: '§ 2b UStG' },
    { from: '2024-07-01', treatment: 'taxable', percent: '19', costs: 'net', legalBasis: '§ 12 UStG' },
    { from: '2024-07-01', treatment: 'exempt', costs: 'net', parties: ['north'], legalBasis: '§ 4 Nr. 29 UStG' },
  ];
  const document: AgreementDocument = { ...agreement, taxes };
  const costItems = cooperation.facts.costItems.map((item) => {
    return item.text === 'Licences' ? { ...item, inputTax: '9855.79' } : item;
  });
  const advances = [{ on: '2024-08-01', amount: 1190_00, tax: 190_00 }];
  const amountOf = (text: string) =>
    Number(
      text
        .replaceAll(/[^\d,−]/gu, '')
        .replace(',', '')
        .replace('−', '-'),
    );
  const sumOf = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + amountOf(cell), 0);

  test('is added to the lines that are taxable, and the column still adds up', () => {
    const statement = statementOf('south', { document, costItems, advances });
    const rows = rowsOf(shareTable(statement));
    const at = rows.findIndex(([name]) => name === 'Ihr Anteil an den Kosten (netto)');
    const [net, tax, gross, advance, balance] = rows.slice(at).map((cells) => cells.at(-1) ?? '');
    const taxable = rows.slice(0, at).filter(([, basis]) => basis?.endsWith('; steuerpflichtig zu 19\u00a0%') === true);
    const untaxed = rows.slice(0, at).filter(([, basis]) => basis?.endsWith('; nicht steuerbar') === true);
    expect(taxable.length + untaxed.length).toBe(at);
    const ofTaxable = sumOf(taxable.map((cells) => cells[4] ?? ''));
    expect(amountOf(net ?? '')).toBe(ofTaxable + sumOf(untaxed.map((cells) => cells[4] ?? '')));
    expect(amountOf(tax ?? '')).toBe(Math.round(ofTaxable * 0.19));
    expect(amountOf(gross ?? '')).toBe(sumOf([net ?? '', tax ?? '']));
    expect(amountOf(balance ?? '')).toBe(sumOf([gross ?? '', advance ?? '']));
    expect(amountOf(balance ?? '')).toBe(statement.balance);
    expect(rows[at + 3]?.slice(0, 2)).toEqual(['Abschlag', 'gezahlt am 01.08.2024, darin 190,00\u00a0€ Umsatzsteuer']);
  });

  test('of advances is deducted, and net and tax are gross in every row', () => {
    const statement = statementOf('south', { document, costItems, advances });
    const table = tablesOf(statementContent(statement, 'de'))[1] ?? fail();
    expect(table.caption).toBe('Entgelt und Umsatzsteuer');
    const rows = rowsOf(table);
    expect(rows.map(([name]) => name)).toEqual([
      'nicht steuerbar',
      'steuerpflichtig zu 19\u00a0%',
      'Zusammen',
      'Abzüglich Abschläge',
      'Noch zu zahlen',
    ]);
    for (const [, net = '', tax = '', gross = ''] of rows) expect(amountOf(gross)).toBe(sumOf([net, tax]));
    for (const column of [1, 2, 3]) {
      const [first = '', second = '', together = '', less = '', left = ''] = rows.map((cells) => cells[column] ?? '');
      expect([amountOf(together), amountOf(left)]).toEqual([sumOf([first, second]), sumOf([together, less])]);
    }
    expect(textsOf(statementContent(statement, 'de')).join('\n')).toMatch(
      /sind nicht steuerbar \(§\u00a02b UStG\)\. .* sind steuerpflichtig; 19\u00a0% Umsatzsteuer darauf sind .* \(§\u00a012 UStG\)\./u,
    );
  });

  const untaxed = [
    ['north', year2024, '§ 4 Nr. 29 UStG'],
    ['host', year2024, ''],
    ['south', { from: '2024-01-01', until: '2024-07-01' }, '§ 2b UStG'],
  ] as const;
  test.each(untaxed)('is nowhere in the letter to %s, who owes none (§ 14c UStG)', async (party, period, law) => {
    const statement = statementOf(party, { document, costItems, period });
    for (const language of both) {
      const printed = await textOfPdf(await renderStatement(statement, language));
      expect(printed).toContain(law);
      expect(printed).not.toMatch(/\b19\s?%|9[.,]855|136695976|33\/123|Umsatzsteuer|value added tax|brutto|gross\b/iu);
      const [attachment] = statementContent(statement, language).attachments ?? [];
      const written = new TextDecoder().decode(attachment?.bytes);
      expect(written).not.toMatch(/"tax"|"percent": "19"|9855\.79|136695976|33\/123/u);
    }
  });

  test('is in the printed letter to who owes it', async () => {
    const statement = statementOf('south', { document, costItems, advances });
    const printed = await textOfPdf(await renderStatement(statement, 'de'));
    expect(printed).toMatch(/19 % Umsatzsteuer .*9\.855,79/u);
    expect(printed).toMatch(/USt-IdNr\. DE136695976 Steuernummer 33\/123\/45678/u);
  });
});

describe('every statement', () => {
  const statements = ['host', 'north', 'south'].map((party) => statementOf(party));

  test('shows the notice of the agreement above the amounts and on every page', () => {
    for (const language of both) {
      const { blocks, footer } = statementContent(statementOf('north'), language);
      expect(blocks[0]).toEqual({ block: 'paragraph', tone: 'notice', text: 'Sample: no amount is real.' });
      expect(footer.split('\n').at(-1)).toBe('Sample');
    }
  });

  test('cuts a long notice in the footer only, and has none where the agreement has none', () => {
    const notice = 'These amounts have been made up by someone who wanted to see how far it goes. '.repeat(3).trim();
    const long = statementContent(statementOf('north', { document: { ...agreement, notice } }), 'de');
    expect(long.blocks[0]).toMatchObject({ text: notice });
    expect(long.footer).toMatch(/\nThese amounts [\w .]+ …$/u);
    const none = statementContent(statementOf('north', { document: { ...agreement, notice: undefined } }), 'de');
    expect(none.blocks[0]).not.toMatchObject({ tone: 'notice' });
    expect(none.footer).not.toContain('\n');
  });

  test('says that it has not been sent', () => {
    for (const statement of statements) {
      expect(statementContent(statement, 'de').watermark).toBe('Vorschau – nicht versandt');
      expect(statementContent(statement, 'en').watermark).toBe('Preview – not sent');
    }
  });

  test('tells every reason, nested as core tells it', () => {
    for (const language of both) {
      for (const statement of statements) {
        const lists = blocksOf(statementContent(statement, language)).filter((block) => block.block === 'list');
        const reasons = statement.lines.map((line) => reasonInWords(line, statement, language));
        expect(lists.map(({ items }) => items.map(shapeOfItem))).toEqual(reasons.map((all) => all.map(shapeOf)));
        const told = lists.flatMap(({ items }) => items.flatMap(textsOfItem)).join('\n');
        for (const { text } of reasons.flat().flatMap(everySentence))
          expect(told).toContain(text.replace(/[).]+$/u, ''));
      }
    }
  });

  test('prints the clauses it cites, and no others', () => {
    const [table] = tablesOf(statementContent(statementOf('south'), 'en')).slice(-1);
    expect(table === undefined ? [] : rowsOf(table)).toEqual([
      ['§\u00a05\u00a0Abs.\u00a02', 'By price list.\nNote: Reworded'],
      ['§\u00a06', 'By seats, the host included.'],
      ['Annex on the desk, second part', 'A quarter in equal parts, the rest by seats.'],
      ['§\u00a07', 'To the cent.'],
    ]);
  });

  test('shows what all together cost and are charged, and why that differs', () => {
    const statement = statementOf('south');
    const { money } = formatsFor('en');
    const content = statementContent(statement, 'en');
    expect(rowsOf(tablesOf(content)[1] ?? shareTable(statement))).toEqual(
      [...statement.costs, { name: 'Total', ...statement.costsTotal }].map(
        ({ name, gross, revenue, net, collected }) => [
          name,
          money(gross),
          money(cents(-revenue)),
          money(net),
          money(collected),
        ],
      ),
    );
    const restated = textsOf(content).filter((text) => text.startsWith('Each share is rounded by itself.'));
    const differing = statement.costs.filter(({ net, collected }) => net !== collected);
    expect(differing.map(({ name }) => name)).toEqual(['Desk']);
    expect(restated).toEqual([
      `Each share is rounded by itself. Together the shares in the cost pool Desk therefore come to ${money(differing[0]?.collected ?? cents(0))} instead of €100.00.`,
    ]);
  });

  test('is attached as the data it shows', () => {
    const statement = statementOf('south', { baselines: [{ amount: 1 }] });
    const [attachment] = statementContent(statement, 'de').attachments ?? [];
    expect(attachment).toMatchObject({ name: 'abrechnung.json', relationship: 'Data' });
    const text = new TextDecoder().decode(attachment?.bytes);
    expect(readDocument(Statement, JSON.parse(text))).toEqual({ ok: true, value: statement });
  });

  test('names no tax and no remedy: it is neither an invoice with tax nor an administrative act', () => {
    const forbidden = /steuer|\bust\b|mwst|brutto|netto|\bvat\b|\btax|rechtsbehelf|widerspruch|bescheid|appeal/iu;
    const occasion = {
      baselines: [{ amount: 1 }, { amount: 1, party: 'south' }],
      advances: [{ on: '2024-08-01', amount: 1 }],
    };
    for (const language of both) {
      for (const text of textsOf(statementContent(statementOf('south', occasion), language))) {
        expect(text).not.toMatch(forbidden);
      }
    }
  });

  test('speaks the language it is asked for, and says the same in both', () => {
    const occasion = {
      baselines: [{ amount: 1 }, { amount: 1, party: 'south' }],
      advances: [{ on: '2024-08-01', amount: 1 }],
    };
    const [german, english] = both.map((language) => statementContent(statementOf('south', occasion), language));
    expect(english?.blocks.map(({ block }) => block)).toEqual(german?.blocks.map(({ block }) => block));
    const wordsIn = (content: DocumentContent | undefined) =>
      new Set(
        content === undefined
          ? []
          : textsOf(content)
              .join(' ')
              .match(/\p{L}{3,}/gu),
      );
    // What the cooperation itself says is printed as it is.
    const shared = new Set(`${JSON.stringify(cooperation)} ${COMPARED} ${SOURCE.url}`.match(/\p{L}{3,}/gu));
    const inBoth = [...wordsIn(german)].filter((word) => wordsIn(english).has(word) && !shared.has(word));
    expect(inBoth).toEqual([]);
  });
});

describe('the time a statement is for', () => {
  test('is named in the title: the year, or the days', () => {
    expect(statementContent(statementOf('south'), 'de').title).toBe('Abrechnung GRID 2024');
    const half = { period: { from: '2024-07-01', until: '2025-01-01' } };
    expect(statementContent(statementOf('south', half), 'de').title).toBe('Abrechnung GRID 01.07.2024 bis 31.12.2024');
  });

  test('is told where the member takes part in a part of it only', () => {
    const sentence = 'Ihre Teilnahme umfasst in dieser Zeit die Tage vom 01.07.2024 bis 31.12.2024.';
    expect(textsOf(statementContent(statementOf('north'), 'de')).join('\n')).toContain(sentence);
    expect(textsOf(statementContent(statementOf('south'), 'de')).join('\n')).not.toContain('Ihre Teilnahme');
    const absent = { ...statementOf('south'), takesPart: [] };
    expect(textsOf(statementContent(absent, 'de')).join('\n')).toContain('Sie nehmen in dieser Zeit nicht selbst teil');
  });

  test('without any share says so', () => {
    const half = {
      period: { from: '2024-01-01', until: '2024-07-01' },
      advances: [{ on: '2024-02-01', amount: 5_00 }],
    };
    const content = statementContent(statementOf('north', half), 'en');
    expect(textsOf(content)).toContain('No share in the cost falls to you in this time.');
    expect(textsOf(content).join('\n')).toContain('Your credit of €5.00 will be refunded to you');
  });
});

describe('the comparison', () => {
  const { total } = statementOf('south');

  test.each<[string, BaselineGiven, string, string]>([
    [
      'a saving',
      { party: 'south', amount: total + 7_00 },
      'Ihre Kosten',
      'kostet die Zusammenarbeit für Sie 7,00\u00a0€ weniger.',
    ],
    [
      'a loss',
      { party: 'south', amount: total - 7_00 },
      'Ihre Kosten',
      'kostet die Zusammenarbeit für Sie 7,00\u00a0€ mehr.',
    ],
    [
      'no difference',
      { party: 'south', amount: total },
      'Ihre Kosten',
      'kostet die Zusammenarbeit für Sie gleich viel.',
    ],
    ['all together', { amount: 1 }, 'Kosten aller Beteiligten zusammen', 'für alle Beteiligten zusammen'],
  ])('of %s is told as it is', (_, baseline, title, sentence) => {
    const content = statementContent(statementOf('south', { baselines: [baseline] }), 'de');
    expect(blocksOf(content).find((block) => block.block === 'bars')).toMatchObject({ title });
    expect(textsOf(content).join('\n')).toContain(sentence);
  });

  test('marks an estimate, and names its source', () => {
    const texts = (estimate: boolean) =>
      textsOf(statementContent(statementOf('south', { baselines: [{ amount: 1, estimate }] }), 'en'));
    expect(texts(true)).toContain('Without the cooperation (estimate)');
    expect(texts(false)).not.toContain('Without the cooperation (estimate)');
    expect(texts(true)).toContain(`${SOURCE.title}\n${SOURCE.url}`);
  });

  test('with the whole of a time the member takes part in partly says so', () => {
    const told = (party: string, whose: BaselineGiven) =>
      textsOf(statementContent(statementOf(party, { baselines: [whose] }), 'de')).join('\n');
    const remark = 'Die Vergleichskosten gelten für die Zeit vom 01.01.2024 bis 31.12.2024';
    expect(told('north', { party: 'north', amount: 1 })).toContain(remark);
    expect(told('north', { amount: 1 })).not.toContain(remark);
    expect(told('south', { party: 'south', amount: 1 })).not.toContain(remark);
  });

  test('is left out where there is nothing to compare with', () => {
    expect(textsOf(statementContent(statementOf('south'), 'de'))).not.toContain('Vergleich ohne Zusammenarbeit');
  });
});

describe('as PDF', () => {
  test.each(both)('in %s it has every amount and every name', async (language) => {
    const { money } = formatsFor(language);
    const statement = statementOf('south', {
      advances: [{ on: '2024-08-01', amount: 123_45, text: 'Payment 1' }],
      baselines: [{ amount: 999_999_99 }],
    });
    const text = await textOfPdf(await renderStatement(statement, language));
    const amounts: readonly Cents[] = [
      statement.total,
      statement.balance,
      cents(-123_45),
      cents(999_999_99),
      ...statement.lines.flatMap(({ netCost, amount }) => [netCost, amount]),
      ...statement.costs.flatMap(({ gross, net, collected }) => [gross, net, collected]),
    ];
    for (const amount of amounts) expect(text).toContain(money(amount).replaceAll('\u00a0', ' '));
    for (const name of [statement.host.name, statement.recipient.name, statement.agreement.title, 'Sample']) {
      expect(text).toContain(name);
    }
  });

  test('of the longest names and addresses an agreement may have', async () => {
    const address = Array.from({ length: 6 }, (_, index) =>
      `${index} Avenue of the ${'long '.repeat(13)}`.slice(0, 80),
    );
    const name = `Association ${'of municipalities '.repeat(9)}`.slice(0, 160);
    const parties = agreement.parties.map((party) => ({ ...party, name, shortName: party.id, address }));
    const statement = statementOf('south', { document: { ...agreement, parties } });
    expect(await textOfPdf(await renderStatement(statement, 'de'))).toContain(address[5]);
  });

  test('of the longest clauses', async () => {
    const clauses = agreement.clauses.map((clause) => ({
      ...clause,
      number: 'n'.repeat(40),
      text: 'Long words. '.repeat(333),
      note: 'And a note. '.repeat(83),
    }));
    const statement = statementOf('south', { document: { ...agreement, clauses } });
    expect((await textOfPdf(await renderStatement(statement, 'de'))).match(/And a note\./gu)).toHaveLength(4 * 83);
  });
});

type BaselineGiven = { readonly party?: string; readonly amount: number; readonly estimate?: boolean };

type Rule = AgreementDocument['pools'][number]['rule'];

type Occasion = {
  readonly corrects?: Corrected;
  readonly document?: AgreementDocument;
  readonly period?: { readonly from: string; readonly until: string };
  readonly advances?: readonly {
    readonly on: string;
    readonly amount: number;
    readonly tax?: number;
    readonly text?: string;
  }[];
  readonly baselines?: readonly BaselineGiven[];
  readonly costItems?: readonly object[];
};

function statementOf(party: string, occasion: Occasion = {}): Statement {
  const { document = agreement, period = year2024, advances = [], baselines = [], corrects } = occasion;
  const { costItems = cooperation.facts.costItems } = occasion;
  const run = must(
    runAllocation({
      versions: [{ agreement: must(readAgreement(JSON.parse(JSON.stringify(document)))) }],
      facts: must(readDocument(Facts, { ...cooperation.facts, costItems })),
      question: RunQuestion.parse({ period, asKnownOn: '2025-03-31' }),
    }),
  );
  const statements = must(
    drawUpStatements(run, {
      drawnUpOn: LocalDate.parse('2025-04-02'),
      advances: advances.map(({ amount, on, tax, ...advance }) => ({
        ...advance,
        ...(tax === undefined ? {} : { tax: cents(tax) }),
        party: run.agreement.parties.find(({ id }) => id === party)?.id ?? fail(),
        on: LocalDate.parse(on),
        amount: cents(amount),
      })),
      baselines: baselines.map(({ party: whose, amount, estimate = true }) =>
        Baseline.parse({
          ...(whose === undefined ? {} : { parties: [whose] }),
          period,
          amount: `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
          text: COMPARED,
          source: SOURCE,
          estimate,
          recordedOn: '2025-01-01',
        }),
      ),
      ...(corrects === undefined ? {} : { corrects }),
    }),
  );
  return statements.find(({ recipient }) => recipient.id === party) ?? fail();
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, undefined, 2));
  return outcome.value;
}

function fail(): never {
  throw new Error('the fixture has no such party');
}

function blocksOf(content: DocumentContent): readonly Block[] {
  const inside = (block: Block): readonly Block[] =>
    block.block === 'keepTogether' ? block.blocks.flatMap(inside) : [block];
  return content.blocks.flatMap(inside);
}

function tablesOf(content: DocumentContent): readonly Table[] {
  return blocksOf(content).filter((block) => block.block === 'table');
}

function shareTable(statement: Statement, language: Language = 'de'): Table {
  const [table] = tablesOf(statementContent(statement, language));
  return table ?? fail();
}

function rowsOf(table: Table): readonly (readonly string[])[] {
  return table.rows.map((row) => (row.kind === 'note' ? [row.text] : row.cells));
}

/** Everything a reader reads. */
function textsOf(content: DocumentContent): readonly string[] {
  const { sender, recipient, reference, returnLine } = content.letterHead;
  return [
    content.title,
    content.subject,
    content.watermark ?? '',
    content.footer,
    sender.name,
    ...sender.lines,
    ...recipient.lines,
    returnLine,
    ...reference.flatMap(({ term, value }) => [term, value]),
    ...blocksOf(content).flatMap(textsOfBlock),
  ];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.block) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...rowsOf(block).flat()];
    case 'facts':
      return block.items.flatMap(({ term, value }) => [term, value]);
    case 'bars':
      return [block.title, block.alternative, ...block.bars.flatMap(({ label, display }) => [label, display])];
    case 'keepTogether':
      return block.blocks.flatMap(textsOfBlock);
    default:
      return block;
  }
}

function textsOfItem(item: ListItem): readonly string[] {
  return hasItems(item) ? [plain(item.text), ...item.items.flatMap(textsOfItem)] : [plain(item)];
}

function hasItems(item: ListItem): item is { readonly text: Text; readonly items: readonly ListItem[] } {
  return typeof item === 'object' && 'items' in item;
}

function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

type Shape = readonly Shape[];

function shapeOf({ parts }: Sentence): Shape {
  return parts.map(shapeOf);
}

function shapeOfItem(item: ListItem): Shape {
  return hasItems(item) ? item.items.map(shapeOfItem) : [];
}

function everySentence(sentence: Sentence): readonly Sentence[] {
  return [sentence, ...sentence.parts.flatMap(everySentence)];
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    }),
  );
  return pages.join(' ').replaceAll(/\s+/gu, ' ');
}
