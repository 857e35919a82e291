import type { Agreement } from '../agreement/agreement.ts';
import type { TaxTerms } from '../agreement/money-terms.ts';
import { taxOn } from '../agreement/tax-on.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import type { Period } from '../calendar/period.ts';
import { overlap } from '../calendar/periods.ts';
import { knownParticipation } from './participation.ts';
import type { Run } from './run-result.ts';
import { successionsIn } from './successions.ts';

/** By which terms services to a party are taxed in a segment, by the version of its days. */
export type TaxReader = (party: PartyId, segment: Period, version: Agreement) => TaxTerms | undefined;

/** Segments are cut where terms on tax begin, so that the first day speaks for all; a service counts if it is used on any. */
export function taxesIn({ input, agreement }: Pick<Run, 'input' | 'agreement'>): TaxReader {
  const { heirOf, passOn } = successionsIn(agreement);
  const rows = groupBy(
    passOn(knownParticipation(input), (day) => day),
    ({ party }) => party,
  );
  const known = new Map<string, TaxTerms | undefined>();
  return (party, segment, version) => {
    const key = `${party}/${segment.from}/${segment.until}/${version.version.number}`;
    if (known.has(key)) return known.get(key);
    const using = (rows.get(party) ?? []).filter((row) => overlap(segment, row) !== undefined);
    const terms = taxOn(version, {
      party,
      day: segment.from,
      services: using.flatMap(({ service }) => service ?? []),
      predecessors: agreement.parties.flatMap(({ id }) => (heirOf(id, segment.from) === party ? id : [])),
    });
    known.set(key, terms);
    return terms;
  };
}
