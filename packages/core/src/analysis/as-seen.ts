import type { LocalDate } from '../calendar/local-date.ts';
import type { AgreementVersion, RunInput } from '../run/run-question.ts';

/** The input without what the run did not know or look at, so that changing a fact does not let in others. */
export function asSeen({ versions, facts, ...rest }: RunInput): RunInput {
  const { asKnownOn, kind } = rest.question;
  const seen = <Fact extends { readonly recordedOn: LocalDate }>(rows: readonly Fact[]) =>
    rows.filter(({ recordedOn }) => recordedOn <= asKnownOn);
  return {
    ...rest,
    versions: versions.flatMap(({ agreement, knownOn }): readonly AgreementVersion[] =>
      knownOn === undefined || knownOn <= asKnownOn ? [{ agreement }] : [],
    ),
    facts: {
      participation: seen(facts.participation),
      figures: seen(facts.figures),
      costItems: seen(facts.costItems).filter(({ budget }) => kind === 'advance' || budget !== true),
      contractPrices: seen(facts.contractPrices),
      assets: seen(facts.assets),
      posts: seen(facts.posts),
      accountEntries: seen(facts.accountEntries),
    },
  };
}
