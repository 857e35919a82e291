import {
  blockingProblems,
  costTable,
  poolCosts,
  shortNameOf,
  shownItem,
  supportCosts,
  type Language,
  type PartyId,
} from '@umlage/core';
import { AccountLists, hasMoved } from '../accounts/account-lists.tsx';
import { CostTable } from '../costs/cost-table.tsx';
import { NetCostStatements } from '../costs/net-cost-statements.tsx';
import { SetAside } from '../costs/set-aside.tsx';
import { Section } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { ComputedRun } from './read-run.ts';

/** What the cost of a run is made of: by type and pool, through the stages, on accounts, and what is shown only. */
export function CostsSection({
  computed: { stored, run, accounts },
  slug,
  language,
}: {
  readonly computed: ComputedRun;
  readonly slug: string;
  readonly language: Language;
}) {
  const [costs, supports] = [poolCosts(run), supportCosts(run)];
  const items = [...supports, ...costs].flatMap((pool) => pool.items);
  const aside = [...items.filter(({ setAside }) => setAside !== undefined), ...run.setAside.map(shownItem)];
  if (items.length === 0 && aside.length === 0 && !accounts.some(hasMoved)) return null;
  const texts = textsFor(language);
  const isHandedOn = supports.length > 0 || run.versions.every(({ stages }) => stages === undefined);
  const isBlocked = blockingProblems(run).length > 0;
  const nameOf = (id: PartyId) => {
    const party = run.parties.find((candidate) => candidate.id === id);
    return party === undefined ? id : shortNameOf(party);
  };
  return (
    <Section id="costs" title={texts.costsMadeOf}>
      <p class="kern-body umlage-lead">{texts.costsMadeOfLead}</p>
      <NetCostStatements costs={costs} supports={supports} isHandedOn={isHandedOn} language={language} />
      {supports.length === 0 ? null : (
        <>
          <h3 class="kern-heading-small umlage-part">{texts.costTable}</h3>
          <p class="kern-body umlage-lead">
            {texts.costTableLead}{' '}
            {isBlocked ? null : (
              <a class="kern-link" href={`/api/v1/cooperations/${slug}/runs/${stored.id}/cost-table.csv`}>
                {texts.asCsv}
              </a>
            )}
          </p>
          <CostTable table={costTable(run)} language={language} />
        </>
      )}
      <AccountLists accounts={accounts} language={language} />
      <SetAside items={aside} names={run.agreement} nameOf={nameOf} language={language} />
    </Section>
  );
}
