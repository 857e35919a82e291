import { calendarYear, cents, noCents, type OverRecoveryReport, PartyId, PoolId, TariffId } from '@umlage/core';
import { expect, test } from 'vitest';
import { renderOverRecovery } from './render-over-recovery.ts';

test('a row for each pool, tariff and account of a year; what a row does not have is left empty', () => {
  const total = { cost: cents(1_140_000), madeUp: noCents, levied: cents(1_200_000), toAccounts: cents(-60_000) };
  const charges = {
    tariff: TariffId.parse('list'),
    name: 'Preisliste; alt',
    charged: cents(1_200_000),
    overRecovery: cents(60_000),
    toParties: noCents,
    toAccounts: cents(60_000),
    toHost: noCents,
  };
  const account = { entered: noCents, fromShares: cents(60_000), madeUp: noCents, moved: noCents };
  const year = {
    period: calendarYear(2024),
    pools: [{ pool: PoolId.parse('pool'), name: 'Betrieb', ...total, rounding: noCents, charges: [charges] }],
    accounts: [
      {
        account: PartyId.parse('carry'),
        name: 'Ausgleich',
        kind: 'carryOver' as const,
        opening: noCents,
        ...account,
        closing: cents(60_000),
      },
    ],
    total: { ...total, rounding: noCents },
  };
  const report: OverRecoveryReport = {
    years: [year],
    unsettled: [],
    total: year.total,
    accounts: { opening: noCents, closing: cents(60_000), reserves: noCents },
    neutrality: { state: 'owed', kept: noCents, toHost: noCents, missing: noCents, rounding: noCents },
  };
  const [head = '', ...rows] = renderOverRecovery(report, 'de').split('\r\n');
  expect(head.startsWith('\uFEFFJahr;Was;Name;Kosten des Jahres;Ausgleich früherer Jahre;Getragen;')).toBe(true);
  expect(rows).toEqual([
    '2024;Kostenblock;Betrieb;11400,00;0,00;12000,00;-600,00;0,00;;;;;;;;;;',
    '2024;Entgelte;"Preisliste; alt";;;;600,00;;12000,00;600,00;0,00;0,00;;;;;;',
    '2024;Konto;Ausgleich;;0,00;;;;;;;;0,00;;0,00;600,00;0,00;600,00',
    '',
  ]);
});
