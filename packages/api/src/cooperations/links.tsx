import type { Language } from '@umlage/core';
import { versionTextsFor } from '../agreements/version-texts.ts';
import { comparisonTextsFor } from '../agreements/comparison-texts.ts';
import type { CooperationRight } from '../access/rights.ts';
import { advanceTextsFor } from '../advances/texts.ts';
import { deadlineTextsFor } from '../deadlines/texts.ts';
import { overRecoveryTextsFor } from '../over-recovery/texts.ts';
import { estimateTextsFor } from '../estimates/texts.ts';
import { membershipTextsFor } from '../membership/texts.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { proposalTextsFor } from '../proposals/texts.ts';
import { savingsTextsFor } from '../savings/texts.ts';

/** To the other pages of a cooperation, as far as who looks may open them. */
export function CooperationLinks({
  slug,
  version,
  compared,
  rights,
  language,
}: {
  readonly slug: string;
  /** Number of the version that is shown. */
  readonly version: number;
  /** Numbers of two versions that can be compared. */
  readonly compared?: readonly [number, number] | undefined;
  readonly rights: ReadonlySet<CooperationRight>;
  readonly language: Language;
}) {
  const links: readonly { readonly page: string; readonly right: CooperationRight; readonly name: string }[] = [
    { page: `agreements/${version}`, right: 'read-terms', name: versionTextsFor(language).link(version) },
    ...(compared === undefined
      ? []
      : [
          {
            page: `agreements/${compared[0]}/compare/${compared[1]}`,
            right: 'read-terms',
            name: comparisonTextsFor(language).link(...compared),
          } as const,
        ]),
    { page: 'deadlines', right: 'read-terms', name: deadlineTextsFor(language).link },
    { page: 'advances', right: 'read-statements', name: advanceTextsFor(language).link },
    { page: 'proposals', right: 'read-terms', name: proposalTextsFor(language).title },
    { page: 'change-settlement', right: 'read-all', name: membershipTextsFor(language).link },
    { page: 'savings', right: 'read-all', name: savingsTextsFor(language).title },
    { page: 'budget-estimate', right: 'read-all', name: estimateTextsFor(language).link },
    { page: 'over-recovery', right: 'read-all', name: overRecoveryTextsFor(language).link },
    { page: 'history', right: 'read-history', name: accessTextsFor(language).history },
  ];
  return (
    <ul class="umlage-meta kern-body">
      {links
        .filter(({ right }) => rights.has(right))
        .map(({ page, name }) => (
          <li>
            <a class="kern-link" href={`/cooperations/${slug}/${page}`}>
              {name}
            </a>
          </li>
        ))}
    </ul>
  );
}
