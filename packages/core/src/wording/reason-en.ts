import type { ReasonWords } from './reason-words.ts';

const named = (name: string | undefined, sentence: string) => (name === undefined ? sentence : `${name}: ${sentence}`);

export const reasonsInEnglish: ReasonWords = {
  wholePeriod: (amount) => `To be split are ${amount}.`,
  segment: ({ period, days, amount }) =>
    `Segment ${period} (${days} days): by days of service, ${amount} are to be split.`,
  equalParts: ({ amount, participants, share }) =>
    `${amount} are split in equal parts among ${participants} participants: ${share}.`,
  byKey: ({ amount, key, own, total, percent, share }) =>
    `${amount} are split by ${key}: ${own} of ${total} (${percent}) give ${share}.`,
  quota: 'agreed quotas',
  charges: (tariff) => `charges (“${tariff}”)`,
  sumOf: (keys) => `the sum of ${keys.join(' and ')}`,
  productOf: (keys) => `the product of ${keys.join(' and ')}`,
  blocks: ({ count, size, of }) => `${count} blocks of ${size} of ${of}`,
  figureOn: ({ figure, day, source }) => `“${figure}” on ${day} (${source})`,
  figureDuring: ({ figure, period, evidence }) => `“${figure}”, mean of the days ${period} (${evidence})`,
  evidence: ({ value, day, days }) => `${value} from ${day} on ${days} days`,
  figureTotal: ({ figure, period, evidence }) => `“${figure}” ${period} (${evidence})`,
  figureEdition: ({ figure, edition, source }) => `“${figure}”, edition ${edition} (${source})`,
  figurePublished: ({ figure, day, source }) => `“${figure}” as last published by ${day} (${source})`,
  figureSeveral: ({ figure, count, take, until, values }) =>
    `“${figure}”, ${take} of the last ${count} values before ${until} (${values})`,
  presence: ({ present, of, count }) =>
    `presence on ${present} of ${of} ${count === 'days' ? 'days' : count === 'startedMonths' ? 'started months' : 'full months'}`,
  alone: ({ amount, bearer }) => `${amount} are borne by ${bearer} alone.`,
  among: (parties) => `Borne only by: ${parties}.`,
  limited: ({ before, after, bound, boundIs }) =>
    boundIs === undefined
      ? `Without limits ${before} in the whole period; because limits of others bind, ${after}.`
      : `Without the limit ${before} in the whole period; ${boundIs === 'max' ? 'maximum' : 'minimum'} ${bound}, so ${after}.`,
  relieved: ({ percent, before, surcharge }) =>
    surcharge ? `A surcharge of ${percent} is added to ${before}.` : `Of ${before}, others bear ${percent}.`,
  takesRelief: ({ moved, key, own, total }) => `Of ${moved} that are moved, borne by ${key}: ${own} of ${total}.`,
  upToAmount: ({ name, price, per, amount }) => named(name, `at most ${price} ${per}, here ${amount}.`),
  compared: ({ measure, value, threshold, isStrict, holds }) => {
    const what = {
      spread: 'The distance between the greatest and the least number',
      total: 'The sum of the numbers',
      greatest: 'The greatest number',
      least: 'The least number',
    }[measure];
    const relation = isStrict
      ? holds
        ? 'that is more than'
        : 'that is not more than'
      : holds
        ? 'that is at least'
        : 'that is less than';
    return `${what} is ${value}; ${relation} ${threshold}.`;
  },
  caseHolds: (number) => `Case ${number} of the agreement applies.`,
  otherwise: 'None of the special cases applies; the general rule does.',
  percentOf: ({ name, percent, whole, amount }) => named(name, `${percent} of ${whole} are ${amount}.`),
  fixedAmount: ({ name, price, per, amount }) => named(name, `fixed amount of ${price} ${per}, here ${amount}.`),
  rest: ({ name, amount }) => named(name, `a rest of ${amount} remains.`),
  recovery: ({ name, amount, over }) =>
    over
      ? named(name, `the charges exceed the cost by ${amount} (over-recovery), which is credited.`)
      : named(name, `the charges leave ${amount} of the cost uncovered (under-recovery), which is claimed.`),
  charged: ({ name, tariff, amount }) => named(name, `by “${tariff}” ${amount}.`),
  charge: ({ item, stretch, exact, amount, wholePeriod }) =>
    `${item}: ${stretch} = ${exact}; ${wholePeriod ? 'rounded' : 'rounded over the whole period'} ${amount}.`,
  stretch: ({ quantity, price, per, days, of }) => `${quantity} × ${price} ${per} × ${days}/${of} days`,
  wholeStretch: ({ quantity, price, per }) => `${quantity} × ${price} ${per}`,
  per: { year: 'per year', month: 'per month', period: 'per period', unit: 'per unit' },
  contractPrice: ({ price, source }) => `${price} (own contract: ${source})`,
  indexedPrice: ({ price, base, index, from, to, isCapped }) =>
    `${price} (${base}, following “${index}” from ${from} to ${to}${isCapped ? ', at most by the agreed rate' : ''})`,
  boundedCharges: ({ before, amount, isUp }) =>
    `The sum of ${before} ${isUp ? 'is below the minimum' : 'exceeds the maximum'}; ${amount} are charged.`,
  predecessor: (bearer) => `As successor of ${bearer}:`,
  direct: ({ text, amount }) => `Charged directly: “${text}”, ${amount}.`,
  limitedSum: ({ before, after, bound, boundIs }) =>
    boundIs === undefined
      ? `The sum of all pools is ${before}; because limits of others bind, ${after}.`
      : `The sum of all pools is ${before}; ${boundIs === 'max' ? 'maximum' : 'minimum'} ${bound}, so ${after}.`,
  rounded: ({ exact, amount, isUp, method }) =>
    `Together ${exact}, rounded ${isUp ? 'up' : 'down'} to ${amount} (${method}).`,
  partOf: ({ exact, amount, whole }) =>
    `Together ${exact}; what was rounded is the whole share, ${whole.exact} to ${whole.amount}; ${amount} of it falls to what is taxed like this.`,
  unrounded: (amount) => `Together ${amount}.`,
  method: {
    largestRemainder: 'largest remainder: all shares rounded down, odd cents to those who lost most',
    each: 'each share to the nearest cent',
    rateFirst: 'unit price rounded first',
  },
};
