import type { Chart, Language } from '@umlage/core';
import type { Block, DocumentContent, Fact } from '../document/document-content.ts';
import { chartBlock } from './chart.ts';
import { addressed } from './letter-head.ts';

/** Under one heading: what is said first, pictures, and what is listed below them. */
type ReportSection = {
  readonly title: string;
  readonly parts: readonly {
    readonly text?: string;
    readonly chart?: Chart;
    readonly items?: readonly string[];
  }[];
};

/** What is told to several readers at once, in words that are written already. */
export type Report = {
  readonly title: string;
  readonly sender: { readonly name: string; readonly address: readonly string[] };
  readonly recipient: readonly string[];
  readonly reference: readonly Fact[];
  /** ISO date-time with its zone. */
  readonly createdOn: string;
  readonly notice?: string;
  readonly sections: readonly ReportSection[];
  readonly closing: string;
};

/** A report as a letter: each section with its sentences before its pictures. */
export function reportContent(report: Report, language: Language): DocumentContent {
  const { title, sender, recipient, reference, createdOn, notice, sections, closing } = report;
  return {
    language,
    title,
    author: sender.name,
    subject: title,
    createdOn,
    letterHead: addressed({ host: sender, to: recipient }, reference),
    blocks: [
      ...(notice === undefined ? [] : [{ block: 'paragraph', tone: 'notice', text: notice } as const]),
      ...sections.flatMap((section) => sectionBlocks(section, language)),
      { block: 'paragraph', tone: 'small', text: closing },
    ],
    footer: `${sender.name} · ${title}`,
  };
}

function sectionBlocks({ title, parts }: ReportSection, language: Language): readonly Block[] {
  return [
    { block: 'heading', level: 2, text: title },
    ...parts.flatMap(({ text, chart, items = [] }): readonly Block[] => [
      {
        block: 'keepTogether',
        blocks: [
          ...(text === undefined ? [] : [{ block: 'paragraph', text } as const]),
          ...(chart === undefined || isEmpty(chart) ? [] : [chartBlock(chart, language)]),
        ],
      },
      ...(items.length === 0 ? [] : [{ block: 'list', items } as const]),
    ]),
  ];
}

function isEmpty(chart: Chart): boolean {
  return (chart.chart === 'bars' || chart.chart === 'table') && chart.rows.length === 0;
}
