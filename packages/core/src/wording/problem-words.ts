import type { NamedThing, ProblemCode, ProblemFacts } from '../base/problem.ts';

/** What is wrong and where, and what to do about it. */
export type ProblemText = {
  /** The kind of problem, without its facts. */
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
};

/** How a text says a fact: as its reader writes it, and by the name people know. */
export type Say = {
  /** `"1234.50"` as money. */
  readonly money: (amount: string) => string;
  /** An exact number as its reader writes it. */
  readonly number: (number: string) => string;
  readonly day: (day: string) => string;
  /** “on” a day, or “for” the days of a stretch `from/until`. */
  readonly moment: (moment: string) => string;
  /** What the agreement calls the thing with this id. */
  readonly name: (what: NamedThing, id: string) => string;
};

/** A game has costs of any unit; those of a run are euro. */
export function costIn(say: Say, inEuro: true | undefined): (cost: string) => string {
  return inEuro === true ? say.money : say.number;
}

/** One catalogue a language; a code without a text does not compile. */
export type ProblemCatalogue = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], say: Say) => ProblemText;
};

export function text(title: string, detail: string, remedy: string): ProblemText {
  return { title, detail, remedy };
}
