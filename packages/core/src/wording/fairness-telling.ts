import type { Agreement } from '../agreement/agreement.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import type { FairnessOfRun, MemberInRun } from '../analysis/fairness-of-run.ts';
import type { PartyId } from '../base/ids.ts';
import { cents, type Cents } from '../exact/cents.ts';
import { absolute, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import { fairnessInEnglish } from './fairness-en.ts';
import { fairnessInGerman } from './fairness-de.ts';
import type { FairnessWords } from './fairness-words.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Language } from './language.ts';

/** What is found of a run, and the agreement that names its parties. */
export type FairnessTold = { readonly found: FairnessOfRun; readonly agreement: Agreement };

/** How the words are found. */
export type FairnessTelling = FairnessTold & {
  readonly language: Language;
  readonly formats: Formats;
  readonly words: FairnessWords;
};

const wordsOf: Record<Language, FairnessWords> = { de: fairnessInGerman, en: fairnessInEnglish };

export function fairnessTelling(told: FairnessTold, language: Language): FairnessTelling {
  return { ...told, language, formats: formatsFor(language), words: wordsOf[language] };
}

export function inCents(exact: Ratio): Cents {
  return cents(roundHalfAwayFromZero(exact));
}

function partyNameIn({ agreement }: FairnessTold, id: PartyId): string {
  return bearerNameOf(agreement, id) ?? id;
}

export function groupNameIn(telling: FairnessTelling, parties: readonly PartyId[]): string {
  return telling.words.and(parties.map((party) => partyNameIn(telling, party)));
}

/** How much too much, or too little, never as nothing. */
export function sizeIn({ formats, words }: FairnessTelling, exact: Ratio): string {
  const size = inCents(absolute(exact));
  return size === 0 ? words.lessThanACent : formats.money(size);
}

/** By the names people read. */
export function membersByName(telling: FairnessTelling): readonly (MemberInRun & { readonly name: string })[] {
  const { compare } = new Intl.Collator('de');
  return telling.found.members
    .map((member) => ({ ...member, name: partyNameIn(telling, member.party) }))
    .toSorted((a, b) => compare(a.name, b.name));
}
