import { isDeepStrictEqual } from 'node:util';
import { formatRatio, ratio, type Charge, type KeyReason, type Ratio, type Reason } from '@umlage/core';
import { minus, over, plus, times } from './law.ts';

/** For whom and in which segment a reason is told. */
type Told = { readonly bearer: string; readonly segmentFrom: string };

/** A bearer’s share computed anew from what the reason says; throws where a step does not follow from the one before. */
export function replay(reason: Reason, told: Told): Ratio {
  switch (reason.rule) {
    case 'to':
      must(reason.bearer === told.bearer, 'what one bears alone is told to that one');
      return reason.amount;
    case 'split': {
      const own = numberOf(reason.key, told);
      return reason.total.numerator === 0n ? ratio(0) : over(times(reason.amount, own), reason.total);
    }
    case 'among':
      // `to` names its bearer itself, whether it takes part or not.
      must(
        reason.then.rule !== 'split' || reason.parties.some((party) => party === told.bearer),
        'who shares among some is one of them',
      );
      agree(reason.then.amount, reason.amount, 'among passes the amount on');
      return replay(reason.then, told);
    case 'choose':
      agree(reason.then.amount, reason.amount, 'a case is about the whole amount');
      return replay(reason.then, told);
    case 'divide':
      return plus(...reason.portions.map((portion) => replayPortion(portion, reason.amount, told)));
  }
}

type PortionReason = Extract<Reason, { rule: 'divide' }>['portions'][number];

function replayPortion(portion: PortionReason, entering: Ratio, told: Told): Ratio {
  const share =
    portion.portion === 'charges'
      ? plus(...portion.charges.map((charge) => chargedIn(charge, told)))
      : replay(portion.then, told);
  agree(share, portion.share, 'a portion is what its reason says');
  if ('then' in portion) agree(portion.then.amount, portion.amount, 'a portion passes its amount on');
  // What portions rounded one by one are part of is told by the portion alone.
  if (portion.portion === 'amount') agree(portion.amount, times(ratio(portion.price), portion.time), 'price × time');
  if (portion.portion === 'percent' && !isDeepStrictEqual(entering, portion.amount))
    agree(portion.amount, times(entering, over(portion.percent, ratio(100))), 'percent of what enters');
  return share;
}

/** What of a rounded charge falls into the segment: in proportion to what arose there. */
function chargedIn({ stretches, exact, amount }: Charge, told: Told): Ratio {
  for (const { exact: arose, price, quantity, time } of stretches)
    agree(arose, times(ratio(price), numberOf(quantity, told), time), 'price × quantity × time');
  agree(plus(...stretches.map((stretch) => stretch.exact)), exact, 'stretches add up to the charge');
  const moved = plus(ratio(amount), minus(exact));
  must(
    2n * (moved.numerator < 0n ? -moved.numerator : moved.numerator) <= moved.denominator,
    'a charge is rounded once',
  );
  const here = stretches.find(({ segment }) => segment.from === told.segmentFrom);
  return here === undefined || exact.numerator === 0n ? ratio(0) : over(times(ratio(amount), here.exact), exact);
}

function numberOf(key: KeyReason, told: Told): Ratio {
  switch (key.key) {
    case 'each':
      agree(key.value, ratio(1), 'each is one');
      return key.value;
    case 'quota':
    case 'tariff':
      return key.value;
    case 'figure': {
      const { evidence, value, party } = key.reading;
      const days = (part: (typeof evidence)[number]) => ratio(part.days ?? 1);
      const weighted = plus(...evidence.map((part) => times(part.value, days(part))));
      must(party === told.bearer, 'a figure is the bearer’s own');
      agree(value, over(weighted, plus(...evidence.map(days))), 'a figure is the mean of its evidence');
      agree(key.value, value, 'a key is the figure it reads');
      return value;
    }
    case 'sum':
    case 'product': {
      const parts = key.of.map((part) => numberOf(part, told));
      agree(key.value, key.key === 'sum' ? plus(...parts) : times(...parts), `a ${key.key} is made of its parts`);
      return key.value;
    }
  }
}

function agree(given: Ratio, expected: Ratio, claim: string): void {
  must(isDeepStrictEqual(given, expected), `${claim}: ${formatRatio(given)}, not ${formatRatio(expected)}`);
}

function must(holds: boolean, claim: string): void {
  if (!holds) throw new Error(claim);
}
