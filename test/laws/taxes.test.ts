import {
  cents,
  drawUpStatements,
  formatRatio,
  LocalDate,
  PartyId,
  poolCosts,
  ratio,
  readDocument,
  settleMembers,
  Statement,
  sumCents,
  writeDocument,
  type AdvancePayment,
  type AgreementDocument,
  type Run,
} from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partyIds, selections, type World } from './arbitrary-terms.ts';
import { allWorlds } from './arbitrary-worlds.ts';
import { blockers, forAll, plus, runOf, times, valueOf } from './law.ts';

type TaxTerms = NonNullable<AgreementDocument['taxes']>[number];

const days = ['2023-01-01', '2024-01-01', '2024-03-07', '2024-07-01', '2024-12-31', '2025-01-01'];

const taxTerms: fc.Arbitrary<TaxTerms> = fc
  .record({
    from: fc.constantFrom(...days),
    costs: fc.constantFrom('gross' as const, 'net' as const),
    legalBasis: fc.constantFrom('§ 2b UStG', '§ 4 UStG'),
    parties: fc.option(selections, { nil: undefined }),
    treatment: fc.constantFrom('notTaxable' as const, 'exempt' as const, 'taxable' as const),
    percent: fc.constantFrom('19', '7', '0', '1/3'),
  })
  .map(({ parties, treatment, percent, ...terms }) => ({
    ...terms,
    treatment,
    ...(parties === undefined ? {} : { parties }),
    ...(treatment === 'taxable' ? { percent } : {}),
  }));

/** Of terms on everyone there is one a day. */
const taxes = fc
  .array(taxTerms, { minLength: 1, maxLength: 5 })
  .map((listed) =>
    listed.filter(
      ({ from, parties }, index) =>
        parties !== undefined ||
        !listed.slice(0, index).some((other) => other.from === from && other.parties === undefined),
    ),
  );

type Item = { readonly kind: string; readonly amount: string; readonly account?: string };

/** Items contain tax or say nothing of it, in turn. */
function withInputTax(item: Item, index: number): object {
  if (item.kind !== 'cost' || item.account !== undefined || index % 3 === 2) return item;
  const amount = BigInt(item.amount.replace('.', ''));
  const tax = (amount * 19n) / 119n;
  const [sign, size] = tax < 0n ? ['-', -tax] : ['', tax];
  const digits = String(size).padStart(3, '0');
  return { ...item, inputTax: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}

const taxedWorlds = fc.record({ world: allWorlds, taxes }).map(({ world, taxes: terms }): World => {
  const { agreement, amended, facts } = world;
  return {
    agreement: { ...agreement, taxes: terms },
    ...(amended === undefined ? {} : { amended: { ...amended, taxes: terms.toReversed() } }),
    facts: { ...facts, costItems: facts.costItems.map((item, index) => withInputTax(item as Item, index)) },
  };
});

/** Each draws up all statements of a world. */
const some = 60;

const drawnUpOn = LocalDate.parse('2025-01-31');

function drawn(run: Run, advances: readonly AdvancePayment[] = []): readonly Statement[] {
  const statements = drawUpStatements(run, { drawnUpOn, advances, baselines: [] });
  // Tax may be more than money can be where the lines are not.
  const isBeyond = !statements.ok && statements.problems.every(({ code }) => code === 'amount-too-large');
  expect(statements.ok || isBeyond).toBe(blockers(run).length === 0);
  return statements.ok ? statements.value : [];
}

/** DIN 1333, once more. */
function roundedTax(net: number, percent: { numerator: bigint; denominator: bigint }): number {
  const { numerator, denominator } = times(ratio(net), percent, ratio(1, 100));
  const size = numerator < 0n ? -numerator : numerator;
  const whole = Number((2n * size + denominator) / (2n * denominator));
  return numerator < 0n ? -whole : whole;
}

test('lines and the tax on them are the total, part by part', () => {
  let taxed = 0;
  forAll(
    taxedWorlds,
    (world) => {
      for (const { recipient, host, lines, taxes: told, total, balance } of drawn(runOf(world))) {
        const net = sumCents(lines.map(({ amount }) => amount));
        expect(total).toBe(net + (told?.tax ?? 0));
        expect(balance).toBe(total);
        expect(recipient.id === host.id && told !== undefined).toBe(false);
        if (told === undefined) continue;
        expect(told.net).toBe(net);
        for (const [index, part] of told.parts.entries()) {
          const own = lines.filter(({ taxPart }) => taxPart === index);
          expect(own.length).toBeGreaterThan(0);
          expect(part.net).toBe(sumCents(own.map(({ amount }) => amount)));
          if (part.percent === undefined) continue;
          expect(part.tax).toBe(roundedTax(part.net, part.percent));
          expect(part.gross).toBe(part.net + (part.tax ?? 0));
          taxed += 1;
        }
        expect(told.tax ?? 0).toBe(sumCents(told.parts.map(({ tax }) => tax ?? cents(0))));
      }
    },
    some,
  );
  expect(taxed).toBeGreaterThan(0);
});

test('a line that is cut adds up to what was rounded, exactly and to the cent', () => {
  let cut = 0;
  forAll(
    taxedWorlds,
    (world) => {
      const run = runOf(world);
      const statements = drawn(run);
      for (const { recipient, lines } of statements) {
        const own = run.pools.flatMap((pool) => pool.lines.filter(({ bearer }) => bearer === recipient.id));
        const wholes = lines.flatMap(({ pool, portion, reason: { partOf, direct } }) =>
          partOf === undefined ? [] : [JSON.stringify([pool, portion, direct === undefined, partOf.cents])],
        );
        expect(sumCents(lines.map(({ amount }) => amount))).toBe(sumCents(own.map((line) => line.cents)));
        expect(plus(...lines.map(({ reason }) => reason.exact))).toEqual(plus(...own.map(({ exact }) => exact)));
        cut += new Set(wholes).size;
      }
    },
    some,
  );
  expect(cut).toBeGreaterThan(0);
});

test('members and accounts bear what the pools come to; tax is on top', () => {
  forAll(
    taxedWorlds,
    (world) => {
      const run = runOf(world);
      const statements = drawn(run);
      for (const { pool, collected } of statements.length > 0 ? poolCosts(run) : []) {
        const lines = statements.flatMap((statement) => statement.lines.filter((line) => line.pool === pool));
        expect(sumCents(lines.map(({ amount }) => amount))).toBe(collected);
      }
      const settled = statements.length > 0 ? settleMembers(run, []) : [];
      expect(settled.map(({ party, total, taxes: told }) => [party, total, told])).toEqual(
        statements.map(({ recipient, total, taxes: told }) => [recipient.id, total, told]),
      );
    },
    some,
  );
});

test('where no tax is due neither tax nor rate is written anywhere (§ 14c UStG)', () => {
  let untaxed = 0;
  forAll(
    taxedWorlds,
    (world) => {
      for (const statement of drawn(runOf(world))) {
        const written = JSON.stringify(writeDocument(Statement, statement));
        expect(valueOf(readDocument(Statement, JSON.parse(written)))).toEqual(statement);
        const isDue = statement.taxes?.parts.some(({ treatment }) => treatment === 'taxable') ?? false;
        if (isDue) continue;
        untaxed += 1;
        expect(written).not.toMatch(/"tax"|"inputTax"|"gross":"[^"]*","percent"|"inAdvances"/u);
        expect(statement.taxes?.parts.some((part) => 'percent' in part || 'tax' in part || 'gross' in part)).not.toBe(
          true,
        );
      }
    },
    some,
  );
  expect(untaxed).toBeGreaterThan(0);
});

test('what is shown to those who owe no tax adds up like what is shown to the others', () => {
  forAll(
    taxedWorlds,
    (world) => {
      const statements = drawn(runOf(world));
      const [first] = statements;
      for (const { costs, costsTotal } of statements) {
        expect(costsTotal).toEqual(first?.costsTotal);
        for (const { items, gross } of costs)
          expect(
            sumCents(
              items.flatMap(({ kind, setAside, amount }) => (kind === 'cost' && setAside === undefined ? amount : [])),
            ),
          ).toBe(gross);
      }
    },
    some,
  );
});

test('advances and the tax in them are deducted', () => {
  const paid = fc.record({
    party: fc.constantFrom(...partyIds).map((id) => PartyId.parse(id)),
    on: fc.constant(LocalDate.parse('2024-03-01')),
    amount: fc.integer({ min: 0, max: 1e9 }).map((amount) => cents(amount)),
    tax: fc.integer({ min: 0, max: 1e9 }).map((tax) => cents(tax)),
  });
  forAll(
    fc.record({ world: taxedWorlds, advances: fc.array(paid, { maxLength: 4 }) }),
    ({ world, advances }) => {
      const run = runOf(world);
      const statements = drawUpStatements(run, { drawnUpOn, advances, baselines: [] });
      if (!statements.ok) return;
      for (const { recipient, taxes: told, total, balance } of statements.value) {
        const own = advances.filter(({ party }) => run.debtorOf(party) === recipient.id);
        expect(balance).toBe(total - sumCents(own.map(({ amount }) => amount)));
        const inAdvances = sumCents(own.map(({ tax }) => tax));
        const isTaxed = told?.tax !== undefined;
        expect([told?.inAdvances, told?.left]).toEqual(
          isTaxed ? [inAdvances, told.tax - inAdvances] : [undefined, undefined],
        );
        expect(isTaxed || inAdvances === 0).toBe(true);
      }
    },
    some,
  );
});

test('an agreement that says nothing of tax is computed as before', () => {
  forAll(
    fc.record({ world: allWorlds }),
    ({ world }) => {
      const facts = {
        ...world.facts,
        costItems: world.facts.costItems.map((item, index) => withInputTax(item as Item, index)),
      };
      const [without, unused] = [runOf(world), runOf({ ...world, facts })];
      const written = (run: Run) => drawn(run).map((statement) => JSON.stringify(writeDocument(Statement, statement)));
      expect(written(unused)).toEqual(written(without));
      expect(unused.pools.map(({ lines }) => lines.map(({ exact }) => formatRatio(exact)))).toEqual(
        without.pools.map(({ lines }) => lines.map(({ exact }) => formatRatio(exact))),
      );
    },
    some,
  );
});
