import { poolNameOf } from '../agreement/names.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import type { BridgedShare } from '../analysis/bridge-shares.ts';
import type { FigureId, PartyId, PoolId } from '../base/ids.ts';
import { cents, type Cents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';
import type { WhatChanged } from '../statement/what-changed.ts';
import { bridgesInEnglish } from './bridge-en.ts';
import { bridgesInGerman } from './bridge-de.ts';
import type { BridgeWords, Moved } from './bridge-words.ts';
import type { Formats } from './formats.ts';
import type { Language } from './language.ts';

const wordsOf: Record<Language, BridgeWords> = { de: bridgesInGerman, en: bridgesInEnglish };

export function bridgeWordsIn(language: Language): BridgeWords {
  return wordsOf[language];
}

/** Both years, and what is told of them. */
export type BridgeTold = {
  readonly share: BridgedShare;
  readonly changed: WhatChanged;
  readonly last: Run;
  readonly next: Run;
  /** Whether only the bearer is to read it: what is another’s is then told without its numbers. */
  readonly isForBearer?: boolean;
};

/** How the words of one bridge are found. */
export type BridgeTelling = BridgeTold & {
  readonly language: Language;
  readonly formats: Formats;
  readonly words: BridgeWords;
};

export function moved(amount: Cents, { formats }: BridgeTelling): Moved {
  return { amount: formats.money(cents(Math.abs(amount))), isMore: amount >= 0 };
}

export function bearerNameIn({ last, next }: Pick<BridgeTold, 'last' | 'next'>, id: PartyId): string {
  return bearerNameOf(next.agreement, id) ?? bearerNameOf(last.agreement, id) ?? id;
}

export function poolNameIn({ last, next }: Pick<BridgeTold, 'last' | 'next'>, id: PoolId): string {
  const name = poolNameOf(next.agreement, id);
  return name === id ? poolNameOf(last.agreement, id) : name;
}

export function figureNameIn({ last, next }: Pick<BridgeTold, 'last' | 'next'>, id: FigureId): string {
  const figures = [...next.agreement.figures, ...last.agreement.figures];
  return figures.find((figure) => figure.id === id)?.name ?? id;
}
