import type { Agreement } from '../agreement/agreement.ts';
import { shortNameOf } from '../agreement/parties.ts';
import type { NamedThing, Problem } from '../base/problem.ts';
import { isDay } from '../calendar/days.ts';
import { decimalPlacesOf, multiply, parseRatio, ratio } from '../exact/ratio.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import type { ProblemCatalogue, ProblemText, Say } from './problem-words.ts';
import { problemsInEnglish } from './problems-en.ts';
import { problemsInGerman } from './problems-de.ts';

const prepositions: Record<Language, Record<'on' | 'during' | 'edition' | 'published', string>> = {
  de: { on: 'zum', during: 'für', edition: 'in der Ausgabe', published: 'veröffentlicht bis zum' },
  en: { on: 'on', during: 'for', edition: 'in the edition of', published: 'published by' },
};

const catalogues: Record<Language, ProblemCatalogue> = { de: problemsInGerman, en: problemsInEnglish };

/**
 * The text of a problem: what is wrong, where, and what to do about it.
 *
 * @param agreement whose names the text uses; without it things are called by their ids
 *
 * @example
 * ```ts
 * describeProblem(problem('percent-not-hundred', '/pools/0/rule', { sum: '95' }), 'en').title // => 'Percentages do not add up to 100'
 * ```
 */
export function describeProblem(problem: Problem, language: Language, agreement?: Agreement): ProblemText {
  // The catalogue pairs each code with a function of that code’s facts; the compiler cannot follow the pairing.
  const describe = catalogues[language][problem.code] as (facts: Problem['facts'], say: Say) => ProblemText;
  return describe(problem.facts, sayIn(language, agreement));
}

function sayIn(language: Language, agreement: Agreement | undefined): Say {
  const formats = formatsFor(language);
  const words = prepositions[language];
  const names = agreement === undefined ? new Map<string, string>() : namesIn(agreement);
  // What is no amount or no day is what was wrong with it, and is said as it came.
  const money = (amount: string) => {
    const euro = parseRatio(amount);
    return euro === undefined ? amount : formats.exactMoney(multiply(euro, ratio(100)));
  };
  const number = (text: string) => {
    const read = parseRatio(text);
    // A fraction whose decimal does not end is said as it was written.
    return read === undefined || decimalPlacesOf(read) === undefined ? text : formats.number(read);
  };
  const day = (text: string) => {
    return isDay(text) ? formats.day(text) : text;
  };
  return {
    money,
    number,
    day,
    moment: (moment) => {
      const [kind, value] = moment.split(':');
      if (value !== undefined && kind === 'edition') return `${words.edition} ${value}`;
      if (value !== undefined) return `${words.published} ${day(value)}`;
      const [from, until] = [moment.slice(0, 10), moment.slice(11)];
      return isDay(from) && isDay(until) && from < until
        ? `${words.during} ${formats.period({ from, until })}`
        : `${words.on} ${day(moment)}`;
    },
    name: (what, id) => names.get(`${what}/${id}`) ?? id,
  };
}

/** An id is unique in its kind only. */
function namesIn(agreement: Agreement): ReadonlyMap<string, string> {
  const named = (what: NamedThing, things: readonly (readonly [string, string])[]) =>
    things.map(([id, name]) => [`${what}/${id}`, name] as const);
  const lists = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => [id, name] as const);
  const tables = (things: Readonly<Record<string, { readonly name: string }>>) =>
    Object.entries(things).map(([id, { name }]) => [id, name] as const);
  return new Map([
    ...named('cost type', lists(agreement.costTypes)),
    ...named('pool', lists([...agreement.pools, ...(agreement.stages?.supports ?? [])])),
    ...named('figure', lists(agreement.figures)),
    ...named('service', lists(agreement.services)),
    ...named('rate', tables(agreement.rates)),
    ...named('tariff', tables(agreement.tariffs)),
    ...named(
      'party',
      agreement.parties.map((party) => [party.id, shortNameOf(party)]),
    ),
  ]);
}
