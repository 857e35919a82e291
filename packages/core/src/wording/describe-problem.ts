import { shortNameOf, type Agreement } from '../agreement/agreement.ts';
import type { Problem } from '../base/problem.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Money } from '../exact/cents.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import type { ProblemCatalogue, ProblemText, Say } from './problem-words.ts';
import { problemsInEnglish } from './problems-en.ts';
import { problemsInGerman } from './problems-de.ts';

const catalogues: Record<Language, ProblemCatalogue> = { de: problemsInGerman, en: problemsInEnglish };

/**
 * The text of a problem: what is wrong, where, and what to do about it.
 *
 * @param agreement whose names the text uses; without it things are called by their ids
 */
export function describeProblem(problem: Problem, language: Language, agreement?: Agreement): ProblemText {
  // The catalogue pairs each code with a function of that code’s facts; the compiler cannot follow the pairing.
  const describe = catalogues[language][problem.code] as (facts: Problem['facts'], say: Say) => ProblemText;
  return describe(problem.facts, sayIn(language, agreement));
}

function sayIn(language: Language, agreement: Agreement | undefined): Say {
  const formats = formatsFor(language);
  const names = agreement === undefined ? new Map<string, string>() : namesIn(agreement);
  // What is no amount or no day is what was wrong with it, and is said as it came.
  const money = (amount: string) => {
    const read = Money.safeParse(amount);
    return read.success ? formats.money(read.data) : amount;
  };
  const day = (text: string) => {
    const read = LocalDate.safeParse(text);
    return read.success ? formats.day(read.data) : text;
  };
  return {
    money,
    day,
    moment: (moment) => moment.split('/').map(day).join('–'),
    name: (id) => names.get(id) ?? id,
  };
}

function namesIn(agreement: Agreement): ReadonlyMap<string, string> {
  return new Map([
    ...agreement.costTypes.map(({ id, name }) => [id, name] as const),
    ...Object.entries(agreement.rates).map(([id, { name }]) => [id, name] as const),
    ...Object.entries(agreement.tariffs).map(([id, { name }]) => [id, name] as const),
    ...agreement.pools.map(({ id, name }) => [id, name] as const),
    ...agreement.figures.map(({ id, name }) => [id, name] as const),
    ...agreement.parties.map((party) => [party.id, shortNameOf(party)] as const),
  ]);
}
