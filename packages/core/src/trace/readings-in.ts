import type { PartyCharges } from './charge.ts';
import type { FigureReading, KeyReason } from './key-reason.ts';
import type { PriceReason } from './price-reason.ts';
import type { LineReason, Reason } from './reason.ts';

/** Every key figure that was read for a line, as often as it was read. */
export function* readingsIn({ segments }: LineReason): Generator<FigureReading> {
  for (const { reason } of segments) yield* ofReason(reason);
}

function* ofReason(reason: Reason): Generator<FigureReading> {
  if ('key' in reason && reason.key !== undefined) yield* ofKey(reason.key);
  if ('then' in reason) yield* ofReason(reason.then);
  if ('of' in reason && reason.of !== undefined) yield* ofReason(reason.of);
  if ('portions' in reason)
    for (const portion of reason.portions) {
      if ('price' in portion) yield* ofPrice(portion.price);
      if ('charges' in portion) yield* ofCharges(portion.charges);
      if ('then' in portion) yield* ofReason(portion.then);
    }
}

function* ofKey(key: KeyReason): Generator<FigureReading> {
  if (key.key === 'figure') yield key.reading;
  if (key.key === 'blocks') yield* ofKey(key.of);
  if (key.key === 'sum' || key.key === 'product') for (const part of key.of) yield* ofKey(part);
}

function* ofPrice({ index }: PriceReason): Generator<FigureReading> {
  if (index === undefined) return;
  yield index.from;
  yield index.to;
}

function* ofCharges({ charges }: PartyCharges): Generator<FigureReading> {
  for (const { stretches } of charges)
    for (const { quantity, parts } of stretches) {
      yield* ofKey(quantity);
      for (const { price } of parts) yield* ofPrice(price);
    }
}
