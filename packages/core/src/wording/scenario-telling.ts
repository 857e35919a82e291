import type { Agreement } from '../agreement/agreement.ts';
import { poolNameOf } from '../agreement/names.ts';
import { bearerNameOf, shortNameOf } from '../agreement/parties.ts';
import type { ScenarioOutcome } from '../analysis/scenario.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { cents, type Cents } from '../exact/cents.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import { scenariosInGerman } from './scenario-de.ts';
import { scenariosInEnglish } from './scenario-en.ts';
import type { ScenarioWords } from './scenario-words.ts';

const wordsOf: Record<Language, ScenarioWords> = { de: scenariosInGerman, en: scenariosInEnglish };

export function scenarioWords(language: Language): ScenarioWords {
  return wordsOf[language];
}

/** What a scenario is told by: the names of its agreement and of whoever joins. */
export type ScenarioTelling = {
  readonly outcome: ScenarioOutcome;
  readonly agreement: Agreement;
  readonly language: Language;
  readonly words: ScenarioWords;
  readonly formats: Formats;
  readonly nameOf: (bearer: PartyId) => string;
  readonly poolName: (pool: PoolId) => string;
  readonly size: (amount: Cents) => string;
};

export function scenarioTelling(
  { outcome, agreement }: Pick<ScenarioTelling, 'outcome' | 'agreement'>,
  language: Language,
): ScenarioTelling {
  const formats = formatsFor(language);
  const joining = outcome.scenario.changes.flatMap((change) =>
    change.change === 'memberJoins' && typeof change.party !== 'string' ? [change.party] : [],
  );
  const named = { ...agreement, parties: [...agreement.parties, ...joining] };
  return {
    outcome,
    agreement: named,
    language,
    words: scenarioWords(language),
    formats,
    nameOf: (bearer) => {
      const earlier = outcome.before.run?.parties.find(({ id }) => id === bearer);
      return bearerNameOf(named, bearer) ?? (earlier === undefined ? bearer : shortNameOf(earlier));
    },
    poolName: (pool) => poolNameOf(agreement, pool),
    size: (amount) => formats.money(cents(Math.abs(amount))),
  };
}
