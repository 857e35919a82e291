import { describe, expect, test } from 'vitest';
import { PartyId, PoolId, TariffId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { cents, noCents } from '../exact/cents.ts';
import type { AccountRecovery, ChargesRecovery, OverRecoveryReport } from '../statement/over-recovery.ts';
import { overRecoveryChart, overRecoveryInWords } from './over-recovery-in-words.ts';

const total = {
  cost: cents(3_600_000),
  madeUp: noCents,
  levied: cents(3_600_000),
  toAccounts: noCents,
  rounding: noCents,
};

type Told = {
  readonly years?: readonly number[];
  readonly levied?: number;
  readonly closing?: number;
  readonly kept?: number;
  readonly state?: OverRecoveryReport['neutrality']['state'];
  readonly charges?: Omit<ChargesRecovery, 'tariff' | 'name' | 'charged'>;
  readonly accounts?: Pick<AccountRecovery, 'opening' | 'missing'>;
  readonly unsettled?: OverRecoveryReport['unsettled'];
};

const parts = { toParties: noCents, toAccounts: noCents, toHost: noCents };

/** Of one pool with one tariff and of one account; all that is not told of is as it should be. */
function told(
  { years = [2024, 2025, 2026], levied = 3_600_000, closing = 0, kept = 0, state = 'even', ...more }: Told,
  language: 'de' | 'en' = 'de',
) {
  const pool = { pool: PoolId.parse('pool'), name: 'Pool', ...total };
  const tariff = { tariff: TariffId.parse('list'), name: 'Preisliste', charged: cents(1_200_000) };
  const account = { account: PartyId.parse('carry'), name: 'Ausgleich', kind: 'carryOver', closing: noCents } as const;
  const moved = { entered: noCents, fromShares: noCents, madeUp: noCents, moved: noCents };
  const report: OverRecoveryReport = {
    years: years.map((year) => ({
      period: calendarYear(year),
      pools: [{ ...pool, charges: more.charges === undefined ? [] : [{ ...tariff, ...more.charges }] }],
      accounts: more.accounts === undefined ? [] : [{ ...account, ...moved, ...more.accounts }],
      total,
    })),
    unsettled: more.unsettled ?? [],
    total: { ...total, levied: cents(levied) },
    accounts: { opening: noCents, closing: cents(closing), reserves: noCents },
    neutrality: { state, kept: cents(kept), toHost: noCents, missing: noCents, rounding: noCents },
  };
  const { summary, remarks } = overRecoveryInWords(report, language);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return { summary: plain(summary), remarks: remarks.map(plain), chart: overRecoveryChart(report, language) };
}

describe('one sentence to read out', () => {
  test('as much as it cost', () => {
    expect(told({}).summary).toBe(
      'Für 2024 bis 2026 waren Kosten von 36.000,00 € zu tragen, getragen haben die Vertragsparteien 36.000,00 €: ' +
        'genau die Kosten (§ 2b Abs. 3 Nr. 2 UStG).',
    );
    expect(told({ years: [2025] }, 'en').summary).toBe(
      'For 2025 a cost of €36,000.00 was to be borne, and the parties bore €36,000.00: ' +
        'exactly the cost (§ 2b Abs. 3 Nr. 2 UStG).',
    );
  });

  test.each([
    [{ levied: 3_540_000 }, 'mit dem, was auf Konten stand, genau die Kosten'],
    [
      { state: 'owed', closing: 60_000 },
      '600,00 € stehen ihnen auf Konten noch zu, mehr als die Kosten wurde nicht verlangt',
    ],
    [{ state: 'claimable', closing: -60_000 }, '600,00 € sind auf Konten noch von ihnen zu fordern'],
    [{ state: 'surplus', kept: 60_000 }, '600,00 € wurden über die Kosten hinaus verlangt und stehen auf keinem Konto'],
    [{ state: 'shortfall', kept: -60_000 }, '600,00 € weniger als die Kosten wurden verlangt'],
  ] satisfies readonly (readonly [Told, string])[])('%o', (of, verdict) => {
    expect(told(of).summary).toContain(`: ${verdict}`);
  });

  test('where nothing is settled', () => {
    const { summary, remarks } = told({ years: [] }, 'en');
    expect([summary, remarks]).toEqual(['No statement has been issued yet.', []]);
  });
});

describe('year by year', () => {
  test.each([
    [
      { toAccounts: cents(60_000), overRecovery: cents(60_000) },
      'über den Kosten; 600,00 € gingen auf Konten.',
      'above the cost; €600.00 went to accounts.',
    ],
    [
      { toParties: cents(50_000), toHost: cents(10_000), overRecovery: cents(60_000) },
      'über den Kosten; 500,00 € wurden den Vertragsparteien sogleich zurückgegeben, 100,00 € blieben beim Träger.',
      'above the cost; €500.00 was given back to the parties at once, €100.00 stayed with the host.',
    ],
    [
      { toAccounts: cents(-60_000), overRecovery: cents(-60_000) },
      'unter den Kosten; 600,00 € wurden auf Konten vorgetragen.',
      'below the cost; €600.00 was carried over on accounts.',
    ],
    [
      { toParties: cents(-50_000), toHost: cents(-10_000), overRecovery: cents(-60_000) },
      'unter den Kosten; 500,00 € wurden ihnen sogleich nachgefordert, 100,00 € trug der Träger allein.',
      'below the cost; €500.00 was claimed from them at once, the host alone bore €100.00.',
    ],
  ])('what charges brought in: %o', (charges, german, english) => {
    const of = { years: [2024], charges: { ...parts, ...charges } };
    expect(told(of).remarks).toEqual([`2024: Die Entgelte nach „Preisliste“ lagen um 600,00 € ${german}`]);
    expect(told(of, 'en').remarks).toEqual([`2024: The charges by “Preisliste” were €600.00 ${english}`]);
  });

  test('what an account lost', () => {
    expect(told({ years: [2025], accounts: { opening: noCents, missing: cents(60_000) } }).remarks).toEqual([
      '2025: Das Konto „Ausgleich“ beginnt mit 0,00 €, das Jahr davor endete mit 600,00 €; 600,00 € zugunsten der ' +
        'Vertragsparteien fehlen. Erfassen Sie den Kontostand zum letzten Tag des Jahres davor.',
    ]);
    expect(told({ years: [2025], accounts: { opening: noCents, missing: noCents } }).remarks).toEqual([]);
  });

  test('what nothing is known of', () => {
    const days = { from: LocalDate.parse('2025-01-01'), until: LocalDate.parse('2025-07-01') };
    expect(told({ unsettled: [days] }).remarks).toEqual([
      'Für 01.01.2025 bis 30.06.2025 ist keine Abrechnung ausgegeben; was davor auf Konten stand, ist danach nicht verglichen.',
    ]);
  });
});

test('the picture has the cost of each year beside what was borne', () => {
  const { rows, alternative } = told({ years: [2024, 2025] }).chart;
  expect(rows.map(({ label }) => label)).toEqual(['2024', '2025']);
  expect(alternative.replaceAll('\u00a0', ' ')).toBe(
    '2024: Kosten 36.000,00 €, getragen 36.000,00 €; 2025: Kosten 36.000,00 €, getragen 36.000,00 €',
  );
});
