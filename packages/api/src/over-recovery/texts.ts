import type { Language } from '@umlage/core';

export type OverRecoveryTexts = {
  readonly link: string;
  readonly title: string;
  readonly source: (years: number) => string;
  readonly from: string;
  readonly until: string;
  readonly show: string;
  readonly download: string;
  readonly years: string;
  readonly total: string;
  readonly charges: string;
  readonly chargesLead: string;
  readonly tariff: string;
  readonly accounts: string;
  readonly accountsLead: string;
  readonly neutrality: string;
  readonly neutralityLead: string;
  readonly kept: string;
  readonly keptByHost: string;
  readonly keptMissing: string;
  readonly keptByRounding: string;
};

const de: OverRecoveryTexts = {
  link: 'Über- und Unterdeckung',
  title: 'Über- und Unterdeckung über die Jahre',
  source: (years) =>
    years === 1
      ? 'Neu berechnet aus der ausgegebenen Abrechnung, mit dem, was sie festgehalten hat.'
      : `Neu berechnet aus ${years} ausgegebenen Abrechnungen, jede mit dem, was sie festgehalten hat; wo berichtigt wurde, aus der letzten Berichtigung.`,
  from: 'Von',
  until: 'Bis',
  show: 'Anzeigen',
  download: 'Als Tabelle herunterladen (CSV)',
  years: 'Kosten und was getragen wurde',
  total: 'Summe',
  charges: 'Entgelte und Kosten',
  chargesLead:
    'Überdeckung: Die Entgelte lagen über den Kosten. Unter null ist es eine Unterdeckung, und was zurückgegeben würde, wird nachgefordert.',
  tariff: 'Preisverzeichnis',
  accounts: 'Konten',
  accountsLead:
    'Was auf einem Konto steht, steht den Vertragsparteien zu; unter null ist es von ihnen zu fordern. „Fehlt zum Vorjahr“ ist null, wo ein Jahr beginnt, wie das davor endete.',
  neutrality: 'Kostenneutralität',
  neutralityLead:
    'Wer nur den Ersatz der Kosten verlangt, muss das über alle Jahre tun, nicht in jedem (§ 2b Abs. 3 Nr. 2 UStG). Über die Kosten hinaus einbehalten ist, was verlangt wurde und niemandem mehr zusteht.',
  kept: 'Über die Kosten hinaus einbehalten',
  keptByHost: 'Überdeckung, die allein beim Träger blieb',
  keptMissing: 'Was auf Konten stand und im nächsten Jahr fehlt',
  keptByRounding: 'Rundung, wo gerundete Anteile die Summe bestimmen',
};

const en: OverRecoveryTexts = {
  link: 'Over- and under-recovery',
  title: 'Over- and under-recovery over the years',
  source: (years) =>
    years === 1
      ? 'Computed anew from the settlement that was issued, with what it kept.'
      : `Computed anew from ${years} settlements that were issued, each with what it kept; of a corrected one, from its last correction.`,
  from: 'From',
  until: 'To',
  show: 'Show',
  download: 'Download as a table (CSV)',
  years: 'Cost and what was borne',
  total: 'Total',
  charges: 'Charges and cost',
  chargesLead:
    'Over-recovery: charges were above the cost. Below zero it is under-recovery, and what would be given back is claimed.',
  tariff: 'Tariff',
  accounts: 'Accounts',
  accountsLead:
    'What stands on an account is owed to the parties; below zero it is to be claimed from them. “Missing from the year before” is zero where a year begins as the one before ended.',
  neutrality: 'Cost neutrality',
  neutralityLead:
    'Whoever asks for no more than the cost must do so over all years, not in each (§ 2b Abs. 3 Nr. 2 UStG). Kept beyond the cost is what was levied and is owed to nobody any more.',
  kept: 'Kept beyond the cost',
  keptByHost: 'Over-recovery that stayed with the host alone',
  keptMissing: 'What stood on accounts and is missing in the next year',
  keptByRounding: 'Rounding, where rounded shares make the total',
};

export function overRecoveryTextsFor(language: Language): OverRecoveryTexts {
  return { de, en }[language];
}
