import { isDeepStrictEqual } from 'node:util';
import {
  daysOf,
  formatRatio,
  ratio,
  type Charge,
  type KeyReason,
  type LimitedShare,
  type LineReason,
  type PartyCharges,
  type Ratio,
  type Reason,
} from '@umlage/core';
import { isLess, minus, over, plus, times } from './law.ts';

/** For whom and in which segment a reason is told. */
type Told = { readonly bearer: string; readonly segmentFrom: string };

type LimitReason = Extract<Reason, { rule: 'limit' }>;
type RelieveReason = Extract<Reason, { rule: 'relieve' }>;
type UpToReason = Extract<PortionReason, { portion: 'amount' | 'upTo' }>;

const none = ratio(0);

/** A line’s exact amount computed anew from its reasons; throws where they do not follow from one another. */
export function replayLine(bearer: string, { segments, direct, limited }: LineReason, segmentsOfPeriod: number): Ratio {
  if (direct !== undefined) return plus(...direct.map(({ amount }) => ratio(amount)));
  if (limited !== undefined) {
    checkLimited(limited);
    return plus(limited.after, minus(limited.before));
  }
  for (const { segment, share, reason } of segments)
    agree(replay(reason, { bearer, segmentFrom: segment.from }), share, 'a share is what its reason says');

  const steps = segments.flatMap(({ reason }) => [...stepsIn(reason)]);
  const limits = steps.flatMap((step) => ('rule' in step && step.rule === 'limit' ? [step] : []));
  const caps = steps.flatMap((step) => ('portion' in step && step.portion === 'upTo' ? [step] : []));
  for (const [, parts] of Map.groupBy(limits, ({ path }) => path)) replayLimit(parts);
  // A segment in which the portion gave this bearer nothing tells nothing of it: then the sum cannot be known.
  for (const [, parts] of Map.groupBy(caps, ({ path }) => path))
    if (parts.length === segmentsOfPeriod) replayUpTo(parts);
  return plus(...segments.map(({ share }) => share));
}

function checkLimited({ before, after, min, max, takes, shift }: LimitedShare): void {
  const free = plus(before, times(shift, takes));
  const above = min !== undefined && isLess(free, min) ? min : free;
  const within = max !== undefined && isLess(max, above) ? max : above;
  agree(within, after, 'the share shifted by all is kept within its bounds');
}

/** A limit is told in every segment it sees, so that its parts add up to what it compares over the period. */
function replayLimit(parts: readonly LimitReason[]): void {
  for (const { limited, share, of } of parts) {
    const { before, after, min, max } = limited;
    checkLimited(limited);
    must(min === undefined || !isLess(after, min), 'no less than the minimum');
    must(max === undefined || !isLess(max, after), 'no more than the maximum');
    const [moved, movedHere] = [plus(after, minus(before)), plus(share, minus(of?.share ?? none))];
    must(times(moved, movedHere).numerator >= 0n, 'a difference goes to all segments with the same sign');
    agree(plus(...parts.map((part) => part.of?.share ?? none)), before, 'what a limit sees is the sum of its segments');
    agree(plus(...parts.map((part) => part.share)), after, 'what a limit leaves is the sum of its segments');
  }
}

function replayUpTo(parts: readonly UpToReason[]): void {
  const [taken, cap] = [
    plus(...parts.map(({ amount }) => amount)),
    plus(...parts.map(({ price, time }) => times(price.amount, time))),
  ];
  must(!isLess(taken, none) && !isLess(isLess(cap, none) ? none : cap, taken), 'not below zero, and not above the cap');
}

/** Every rule and portion of a reason, from the outside in. */
export function* stepsIn(reason: Reason): Generator<Reason | PortionReason> {
  yield reason;
  switch (reason.rule) {
    case 'among':
    case 'choose':
      yield* stepsIn(reason.then);
      return;
    case 'limit':
    case 'relieve':
      if (reason.of !== undefined) yield* stepsIn(reason.of);
      return;
    case 'divide':
      for (const portion of reason.portions) {
        yield portion;
        if (portion.portion !== 'charges') yield* stepsIn(portion.then);
      }
      return;
    case 'split':
    case 'to':
  }
}

/** A bearer’s share computed anew from what the reason says; throws where a step does not follow from the one before. */
function replay(reason: Reason, told: Told): Ratio {
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
    case 'relieve': {
      const before = replayInside(reason, told);
      const kept = reason.isRelieved ? plus(before, minus(times(before, over(reason.percent, ratio(100))))) : before;
      if (reason.key === undefined || reason.moved.numerator === 0n) return kept;
      return plus(kept, over(times(reason.moved, numberOf(reason.key, told)), reason.total));
    }
    case 'limit':
      // How much of the difference falls into this segment follows from all of them: `replayLimit`.
      replayInside(reason, told);
      return reason.share;
  }
}

/** The share before a limit or a relief; nothing where the bearer has none. */
function replayInside({ of, amount }: LimitReason | RelieveReason, told: Told): Ratio {
  if (of === undefined) return none;
  agree(of.amount, amount, 'a limit and a relief are about the whole amount');
  const share = replay(of, told);
  agree(share, of.share, 'the share before is what its reason says');
  return share;
}

type PortionReason = Extract<Reason, { rule: 'divide' }>['portions'][number];

function replayPortion(portion: PortionReason, entering: Ratio, told: Told): Ratio {
  const share = portion.portion === 'charges' ? chargedByTariff(portion.charges, told) : replay(portion.then, told);
  agree(share, portion.share, 'a portion is what its reason says');
  if ('then' in portion) agree(portion.then.amount, portion.amount, 'a portion passes its amount on');
  // What portions rounded one by one are part of is told by the portion alone.
  if (portion.portion === 'amount') agree(portion.amount, times(portion.price.amount, portion.time), 'price × time');
  if (portion.portion === 'percent' && !isDeepStrictEqual(entering, portion.amount))
    agree(portion.amount, times(entering, over(portion.percent, ratio(100))), 'percent of what enters');
  return share;
}

/** Lines, and what the least or the greatest sum adds to them, by days. */
function chargedByTariff({ charges, amount, bounded }: PartyCharges, told: Told): Ratio {
  const lines = plus(...charges.map((charge) => chargedIn(charge, told)));
  const before = charges.reduce((sum, charge) => sum + charge.amount, 0);
  if (bounded === undefined) {
    must(before === amount, 'without bounds the lines are the whole charge');
    return lines;
  }
  must(bounded.before === before, 'bounds compare the sum of the lines');
  must(amount === (before < (bounded.min ?? before) ? bounded.min : bounded.max), 'what is out of bounds is the bound');
  const stretches = charges[0]?.stretches ?? [];
  const days = stretches.reduce((sum, { segment }) => sum + daysOf(segment), 0);
  const here = stretches.find(({ segment }) => segment.from === told.segmentFrom);
  return here === undefined ? lines : plus(lines, times(ratio(amount - before), ratio(daysOf(here.segment), days)));
}

/** What of a rounded charge falls into the segment: in proportion to what arose there. */
function chargedIn({ stretches, exact, amount }: Charge, told: Told): Ratio {
  for (const { exact: arose, parts, quantity, time } of stretches) {
    agree(plus(...parts.map((part) => part.quantity)), numberOf(quantity, told), 'brackets make up the quantity');
    const priced = plus(...parts.map((part) => times(part.quantity, part.price.amount)));
    agree(arose, times(priced, time), 'price × quantity × time');
  }
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
      const { evidence, value, party, several } = key.reading;
      if (several !== undefined) return value;
      if (evidence.some(({ until }) => until !== undefined)) {
        agree(value, plus(...evidence.map((part) => part.value)), 'a flow is the sum of its evidence');
        return value;
      }
      const days = (part: (typeof evidence)[number]) => ratio(part.days ?? 1);
      const weighted = plus(...evidence.map((part) => times(part.value, days(part))));
      must(party === told.bearer, 'a figure is the bearer’s own');
      agree(value, over(weighted, plus(...evidence.map(days))), 'a figure is the mean of its evidence');
      agree(key.value, value, 'a key is the figure it reads');
      return value;
    }
    case 'presence':
      agree(key.value, ratio(key.present, key.of), 'presence is a part of the period');
      return key.value;
    case 'sum':
    case 'product': {
      const parts = key.of.map((part) => numberOf(part, told));
      agree(key.value, key.key === 'sum' ? plus(...parts) : times(...parts), `a ${key.key} is made of its parts`);
      return key.value;
    }
    case 'blocks': {
      const exact = over(numberOf(key.of, told), key.size);
      const full = exact.numerator / exact.denominator;
      const isStarted = key.count === 'started' && full * exact.denominator !== exact.numerator;
      agree(key.value, ratio(isStarted ? full + 1n : full), `blocks are counted ${key.count}`);
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
