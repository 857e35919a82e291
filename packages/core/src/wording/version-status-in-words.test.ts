import { expect, test } from 'vitest';
import { Agreement, type AgreementDocument } from '../agreement/agreement.ts';
import { versionStatus } from '../agreement/version-status.ts';
import { VersionStep } from '../agreement/version-step.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { versionStatusInWords, versionStepInWords } from './version-status-in-words.ts';

const document: AgreementDocument = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Paar' },
  title: 'Vereinbarung zu zweit',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Stadt A', roles: ['host'] },
    { id: 'b', name: 'Gemeinde B', shortName: 'B', roles: ['member'] },
  ],
  clauses: [],
  services: [{ id: 'mail', name: 'Post' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'A', on: '2024-01-01' } },
};
const before = Agreement.parse(document);
const on = LocalDate.parse('2026-02-01');
const amended = (changes: Partial<AgreementDocument>) =>
  Agreement.parse({ ...document, version: { number: 2, from: '2026-01-01' }, ...changes });
const told = (agreement: Agreement, language: 'de' | 'en' = 'de') =>
  versionStatusInWords(versionStatus({ agreement, before, steps: [], on }), { agreement, before }, language);

test('what joins, leaves, and is lacking is told by name', () => {
  const agreement = amended({
    parties: [{ id: 'a', name: 'Stadt A', roles: ['host'] }],
    services: [{ id: 'wlan', name: 'WLAN' }],
  });
  expect(told(agreement)).toEqual({
    stage: 'Entwurf',
    remarks: [
      'Nach ihren Daten gilt die Fassung seit 01.01.2026, und Abrechnungen gehen nach ihr. Nicht alle nötigen Schritte sind erfasst.',
      'Der Kreis der Beteiligten oder die Aufgaben ändern sich: Die Fassung braucht Genehmigung und Bekanntmachung.',
      'Nicht mehr dabei: B.',
      'Neue Leistungen: WLAN.',
      'Wegfallende Leistungen: Post.',
    ],
    lacking: [
      'Beschluss der Vertretung: Stadt A (Kreis der Beteiligten oder Aufgaben ändern sich, § 6 Abs. 1 NKomZG)',
      'Beschluss der Vertretung: B (Kreis der Beteiligten oder Aufgaben ändern sich, § 6 Abs. 1 NKomZG)',
      'Unterschrift: Stadt A (Schriftform, § 57 VwVfG)',
      'Unterschrift: B (Schriftform, § 57 VwVfG)',
      'Genehmigung der Aufsichtsbehörde (Kreis der Beteiligten oder Aufgaben ändern sich, § 6 Abs. 1 NKomZG)',
      'Bekanntmachung (Kreis der Beteiligten oder Aufgaben ändern sich, § 6 Abs. 1 NKomZG)',
    ],
  });
  const parties = [...document.parties, { id: 'c', name: 'Town C', roles: ['member'] }];
  expect(told(amended({ parties }), 'en').remarks).toContain('Joining: Town C.');
});

test('what is not known is told', () => {
  expect(told(amended({ services: [], legalBasis: 'Art. 7 BayKommZG' })).remarks).toEqual([
    expect.stringContaining('seit 01.01.2026'),
    'Wegfallende Leistungen: Post.',
    'Welche Genehmigung oder Bekanntmachung das Recht verlangt („Art. 7 BayKommZG“), ist hier nicht hinterlegt; verlangt wird nur die Schriftform.',
  ]);
  const { services: _services, ...without } = document;
  const bare = Agreement.parse(without);
  const status = versionStatus({ agreement: bare, before: bare, steps: [], on: LocalDate.parse('2023-12-31') });
  expect(versionStatusInWords(status, { agreement: bare, before: bare }, 'en').remarks).toEqual([
    'Parties and tasks stay: the version needs neither approval nor publication. Whether a council has to decide is for each municipality to say.',
    'The agreement lists no services. Look yourself whether tasks change.',
  ]);
});

test('a step is told with whose it is, where it is somebody’s', () => {
  const notice = VersionStep.parse({ step: 'notice', party: 'b', on: '2025-06-01' });
  expect(versionStepInWords(notice, { agreement: before }, 'de')).toBe('Kündigung: B');
  const approval = VersionStep.parse({ step: 'approval', on: '2025-06-01' });
  expect(versionStepInWords(approval, { agreement: before }, 'en')).toBe('Approval of the supervisory authority');
});
