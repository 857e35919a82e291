import { z } from '@hono/zod-openapi';
import {
  Clause,
  ClauseId,
  ComputedNumber,
  LocalDate,
  Money,
  PartyId,
  Period,
  versionsInWords,
  type Agreement,
  type AmountInEuro,
  type Language,
  type VersionInEuro,
} from '@umlage/core';
import { Finding } from '../runs/run-resource.ts';
import type { Compared } from './compare-agreements.ts';
import { presentProblems, VersionFindings } from './version-findings.ts';

const TextSegment = z
  .strictObject({ in: z.enum(['both', 'before', 'after']), text: z.string() })
  .meta({ id: 'TextSegment', description: 'A stretch of two texts: what both have, or only one of them' });

const told = {
  text: z.string().meta({ description: 'What became of it, in the language of the answer' }),
  segments: z.array(TextSegment).meta({ description: 'Both texts word by word' }),
  details: z.array(z.string()).meta({ description: 'What the texts do not show' }),
};

const ClauseDifference = z
  .strictObject({
    ...told,
    change: z.enum(['added', 'dropped', 'changed', 'renumbered']),
    before: Clause.optional(),
    after: Clause.optional(),
    uses: z
      .array(
        z.strictObject({
          kind: z.string(),
          path: z.string(),
          name: z.string().optional(),
          from: LocalDate.optional(),
          isChanged: z.boolean(),
        }),
      )
      .meta({ description: 'What stands on the clause, and whether that is another than before' }),
  })
  .meta({ id: 'ClauseDifference' });

const ProvisionDifference = z
  .strictObject({
    ...told,
    kind: z.string().meta({ description: 'What it is about: `party`, `pool`, `rate`, `tariff`, `rounding`, `term` …' }),
    id: z.string().optional(),
    name: z.string().optional(),
    change: z.enum(['added', 'dropped', 'changed']),
    clauses: z.array(ClauseId).meta({ description: 'On which it stands' }),
    before: z.string().optional().meta({ description: 'What the version says, in words' }),
    after: z.string().optional(),
    fields: z
      .array(z.strictObject({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }))
      .meta({ description: 'The values that differ, with JSON Pointers into the later document' }),
  })
  .meta({ id: 'ProvisionDifference' });

const VersionInEuroShown = z
  .strictObject({
    version: z.int(),
    total: Money.optional().meta({ description: 'Absent where facts are missing' }),
    problems: z.array(Finding.omit({ severity: true })),
  })
  .meta({ id: 'VersionInEuro' });

const amounts = {
  before: Money.optional(),
  after: Money.optional(),
  difference: Money.optional(),
  percent: ComputedNumber.optional().meta({ description: 'Of what it was; absent where that was nothing' }),
};

const VersionsInEuroShown = z
  .strictObject({
    period: Period,
    asKnownOn: LocalDate,
    before: VersionInEuroShown,
    after: VersionInEuroShown,
    shares: z.array(z.strictObject({ bearer: PartyId, ...amounts })),
    total: z.strictObject(amounts),
    newcomers: z.array(PartyId).meta({
      description: 'Parties of the later version alone, of which nothing says that they took part: they bear nothing',
    }),
  })
  .meta({
    id: 'VersionsInEuro',
    description: 'The cost of a year under either version as if it had been in force throughout',
  });

export const VersionComparison = z
  .strictObject({
    before: z.int().meta({ description: 'Number of the version' }),
    after: z.int(),
    clauses: z.array(ClauseDifference),
    provisions: z.array(ProvisionDifference),
    findings: VersionFindings.meta({ description: 'What is to be told of the second version beside all others' }),
    inEuro: VersionsInEuroShown.optional().meta({
      description: 'Only for whoever may see everyone’s shares (`read-all`), and where there is a year with cost',
    }),
  })
  .meta({ id: 'VersionComparison' });

export const YearToCompare = z.strictObject({
  from: LocalDate.optional().meta({
    description: 'First day of the year whose cost is tried; the last that was issued unless given',
  }),
  until: LocalDate.optional().meta({ description: 'First day after it' }),
});

export function presentComparison(
  { words, findings, euro }: Compared,
  language: Language,
): z.output<typeof VersionComparison> {
  const { clauses, provisions } = versionsInWords(words, language);
  return {
    before: words.before.version.number,
    after: words.after.version.number,
    clauses: words.clauses.flatMap(({ change, before, after, uses }, index) => {
      const telling = clauses[index];
      if (telling === undefined) return [];
      const { text, segments, details } = telling;
      return [
        {
          text,
          change,
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
          segments: [...segments],
          details: [...details],
          uses: [...uses],
        },
      ];
    }),
    provisions: words.provisions.flatMap(({ kind, id, name, change, clauses: on, fields }, index) => {
      const telling = provisions[index];
      if (telling === undefined) return [];
      const { text, before, after, segments, details } = telling;
      return [
        {
          text,
          kind,
          ...(id === undefined ? {} : { id }),
          ...(name === undefined ? {} : { name }),
          change,
          clauses: [...on],
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
          segments: [...segments],
          details: [...details],
          fields: [...fields],
        },
      ];
    }),
    findings: presentProblems(findings, words.after, language),
    ...(euro === undefined
      ? {}
      : {
          inEuro: {
            period: euro.period,
            asKnownOn: euro.asKnownOn,
            before: presentVersion(euro.before, words.before, language),
            after: presentVersion(euro.after, words.after, language),
            shares: euro.shares.map(({ bearer, ...share }) => ({ bearer, ...presentAmounts(share) })),
            total: presentAmounts(euro.total),
            newcomers: [...euro.newcomers],
          },
        }),
  };
}

function presentVersion({ version, total, problems }: VersionInEuro, agreement: Agreement, language: Language) {
  return {
    version,
    ...(total === undefined ? {} : { total }),
    problems: presentProblems(problems, agreement, language),
  };
}

export function presentAmounts({ before, after, difference, percent }: AmountInEuro) {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(difference === undefined ? {} : { difference }),
    ...(percent === undefined ? {} : { percent }),
  };
}
