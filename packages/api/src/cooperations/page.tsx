import {
  percentsOfWhole,
  formatsFor,
  noCents,
  ratio,
  settleMembers,
  shortNameOf,
  sumCents,
  type Cents,
  type Language,
  type Participation,
  type Party,
  type PartyId,
  type Ratio,
  type Run,
} from '@umlage/core';
import { councilTextsFor } from '../council/texts.ts';
import { bridgeTextsFor } from '../bridges/texts.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { ChartFigure } from '../pages/chart.tsx';
import { AmountsNotice } from '../pages/amounts-notice.tsx';
import { Faults } from '../pages/faults.tsx';
import { Cell, Clauses, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { PoolTable } from '../agreements/pool-table.tsx';
import { CostsSection } from '../runs/costs-section.tsx';
import { Findings } from '../runs/findings.tsx';
import { SavingsSection } from '../savings/savings-section.tsx';
import { NewRunForm } from '../runs/new-run-form.tsx';
import { CorrectionForm } from '../runs/correction-form.tsx';
import { RunStatus } from '../runs/run-status.tsx';
import { scenarioTextsFor } from '../scenarios/texts.ts';
import { CorrectionEffect } from '../statements/correction-section.tsx';
import { fairnessTextsFor } from '../fairness/texts.ts';
import { CooperationLinks } from './links.tsx';
import type { CooperationView } from './read-cooperation.ts';

/** Everything about a cooperation on one page, read from top to bottom: what is agreed, who bears what, what it saves. */
export function CooperationPage({ view, language }: { readonly view: CooperationView; readonly language: Language }) {
  const texts = textsFor(language);
  const formats = formatsFor(language);
  const access = accessTextsFor(language);
  const { cooperation, version, shown, participation } = view;
  const { agreement, stored } = version;
  const [last, oneBefore] = view.versionNumbers.toReversed();
  const otherRuns = view.runs.filter((run) => run.id !== shown?.computed.stored.id);
  return (
    <>
      <h1 class="kern-heading-x-large">{cooperation.name}</h1>
      <p class="kern-body kern-body--large umlage-lead" lang="de">
        {agreement.title}
      </p>
      <ul class="umlage-meta kern-body">
        <li>
          {texts.legalBasis}: {agreement.legalBasis}
        </li>
        <li>{texts.versionFrom(stored.number, formats.day(agreement.version.from))}</li>
      </ul>
      <CooperationLinks
        slug={cooperation.slug}
        version={stored.number}
        compared={last === undefined || oneBefore === undefined ? undefined : [oneBefore, last]}
        rights={view.rights}
        language={language}
      />
      {agreement.notice === undefined ? null : <AmountsNotice notice={agreement.notice} language={language} />}
      {view.refused === undefined ? null : (
        <Notice kind="danger" title={texts.runImpossible}>
          <Faults refusal={view.refused} language={language} />
        </Notice>
      )}
      {shown === undefined ? (
        view.refused === undefined ? (
          <p class="kern-body">{texts.noRun}</p>
        ) : null
      ) : (
        <>
          <RunStatus run={shown.computed.stored} slug={cooperation.slug} rights={view.rights} language={language} />
          <p class="kern-body">
            <a class="kern-link" href={`/cooperations/${cooperation.slug}/runs/${shown.computed.stored.id}/scenario`}>
              {scenarioTextsFor(language).link}
            </a>
          </p>
          <RunSections view={{ ...view, shown }} language={language} />
        </>
      )}
      <Section id="pools" title={texts.whoSharesWhat}>
        <PoolTable agreement={agreement} language={language} />
        <Members parties={agreement.parties} participation={participation} language={language} />
      </Section>
      <Section id="new-run" title={texts.newRun}>
        {view.rights.has('prepare-runs') ? (
          <>
            <p class="kern-body umlage-lead">{texts.newRunLead}</p>
            <NewRunForm slug={cooperation.slug} language={language} />
          </>
        ) : (
          <p class="kern-body umlage-lead">{access.signInToWork}</p>
        )}
        {otherRuns.length > 0 ? (
          <>
            <h3 class="kern-heading-small">{texts.otherRuns}</h3>
            <ul class="kern-list">
              {otherRuns.map((run) => (
                <li>
                  <a class="kern-link" href={`/cooperations/${cooperation.slug}/runs/${run.id}`}>
                    {texts.runOf(formats.periodName(run.period), formats.day(run.asKnownOn))}
                  </a>{' '}
                  ({access.status[run.status]})
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      <Section id="clauses" title={texts.clauses}>
        <Clauses clauses={agreement.clauses} noteTitle={texts.note} />
        {agreement.sources === undefined ? null : (
          <p class="kern-body">
            {texts.sources}:{' '}
            {agreement.sources.map(({ title, url }) => (
              <a class="kern-link" href={url} rel="noreferrer">
                {title}
              </a>
            ))}
          </p>
        )}
      </Section>
    </>
  );
}

function Members({
  parties,
  participation,
  language,
}: {
  readonly parties: readonly Party[];
  readonly participation: readonly Participation[];
  readonly language: Language;
}) {
  const texts = textsFor(language);
  const formats = formatsFor(language);
  // The latest row on a party tells how it stands now.
  const stretchOf = (party: PartyId) => participation.findLast((row) => row.party === party);
  return (
    <>
      <h3 class="kern-heading-small">{texts.members}</h3>
      <ul class="kern-list">
        {parties.map((party) => {
          const stretch = stretchOf(party.id);
          return (
            <li>
              {party.name}
              {stretch === undefined
                ? null
                : ` – ${
                    stretch.until === undefined
                      ? texts.memberSince(formats.day(stretch.from))
                      : formats.period({ from: stretch.from, until: stretch.until })
                  }`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type ShownView = CooperationView & { readonly shown: NonNullable<CooperationView['shown']> };

function RunSections({ view, language }: { readonly view: ShownView; readonly language: Language }) {
  const texts = textsFor(language);
  const { run, stored } = view.shown.computed;
  const period = formatsFor(language).periodName(stored.period);
  return (
    <>
      <Findings run={run} severities={['blocks', 'warns']} language={language} />
      <Section id="split" title={texts.splitOf(period)}>
        <p class="kern-body">
          {texts.dataState(formatsFor(language).day(stored.asKnownOn))} {texts.splitLead}
        </p>
        <SplitTable view={view} language={language} />
        <SplitChart view={view} language={language} />
        <ul class="umlage-meta kern-body">
          <li>
            <a class="kern-link" href={`/cooperations/${view.cooperation.slug}/runs/${stored.id}/council`}>
              {councilTextsFor(language).link}
            </a>
          </li>
          {view.shown.hasYearBefore ? (
            <li>
              <a class="kern-link" href={`/cooperations/${view.cooperation.slug}/runs/${stored.id}/bridge`}>
                {bridgeTextsFor(language).link}
              </a>
            </li>
          ) : null}
        </ul>
        <Findings run={run} severities={['notes']} language={language} />
      </Section>
      <SavingsSection
        savings={view.shown.savings}
        nameOf={(party) => shortNameIn(run, party)}
        address={`/cooperations/${view.cooperation.slug}/savings`}
        language={language}
      />
      {view.rights.has('read-all') && run.pools.every((pool) => !pool.blocked) ? (
        <p class="kern-body">
          <a class="kern-link" href={`/cooperations/${view.cooperation.slug}/runs/${stored.id}/fairness`}>
            {fairnessTextsFor(language).link}
          </a>
        </p>
      ) : null}
      <CorrectionEffect statements={view.shown.statements} slug={view.cooperation.slug} language={language} />
      <StatementsSection view={view} language={language} />
      {stored.status === 'issued' && view.rights.has('prepare-runs') ? (
        <CorrectionForm run={stored} slug={view.cooperation.slug} language={language} />
      ) : null}
      <CostsSection computed={view.shown.computed} slug={view.cooperation.slug} language={language} />
    </>
  );
}

function shortNameIn(run: Run, id: PartyId): string {
  const party = run.parties.find((candidate) => candidate.id === id);
  return party === undefined ? id : shortNameOf(party);
}

type Bearer = {
  readonly id: PartyId;
  readonly name: string;
  readonly total: Cents;
  /** An account is sent no statement. */
  readonly isAccount: boolean;
};

/** Who bears a share, the greatest first, and how much in all; accounts after the parties. */
function bearersOf(run: Run): readonly Bearer[] {
  const lines = run.pools.flatMap((pool) => pool.lines);
  const totalOf = (id: PartyId) => sumCents(lines.map((line) => (line.bearer === id ? line.cents : noCents)));
  const settled = new Set(settleMembers(run, []).map(({ party }) => party));
  const parties = run.parties
    .filter(({ id }) => settled.has(id))
    .map((party): Bearer => ({ id: party.id, name: shortNameOf(party), total: totalOf(party.id), isAccount: false }))
    .toSorted((a, b) => b.total - a.total || new Intl.Collator('de').compare(a.name, b.name));
  const accounts = run.accounts
    .filter(({ id }) => lines.some((line) => line.bearer === id))
    .map(({ id, name }): Bearer => ({ id, name, total: totalOf(id), isAccount: true }));
  return [...parties, ...accounts];
}

function SplitTable({ view, language }: { readonly view: ShownView; readonly language: Language }) {
  const texts = textsFor(language);
  const formats = formatsFor(language);
  const { run, stored } = view.shown.computed;
  const { pools } = run;
  const statements = `/cooperations/${view.cooperation.slug}/runs/${stored.id}/statements`;
  const bearers = bearersOf(run);
  const inPercent = (percent: Ratio | undefined) => (percent === undefined ? '–' : formats.percentRounded(percent));
  const percents = percentsOfWhole(new Map(bearers.map(({ id, total }) => [id, total])));
  const isBlocked = run.pools.some((pool) => pool.blocked);
  const collected = sumCents(run.pools.map((pool) => pool.collectedCents));
  const cost = sumCents(run.pools.map((pool) => pool.netCents));
  return (
    <WideTable caption={texts.splitOf(formats.periodName(stored.period))}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.member}</HeadCell>
          {pools.map((pool) => (
            <HeadCell numeric>{pool.name}</HeadCell>
          ))}
          <HeadCell numeric>{texts.total}</HeadCell>
          <HeadCell numeric>{texts.share}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {bearers.map(({ id, name, total, isAccount }) => (
          <tr class="kern-table__row">
            <RowHead>{name}</RowHead>
            {run.pools.map((pool) => {
              const own = pool.lines.filter((line) => line.bearer === id);
              const amount = formats.money(sumCents(own.map((line) => line.cents)));
              return (
                <Cell numeric>
                  {pool.blocked ? (
                    texts.blocked
                  ) : own.length === 0 ? (
                    '–'
                  ) : isAccount ? (
                    amount
                  ) : (
                    <a class="kern-link kern-link--small" href={`${statements}/${id}#${pool.pool}`}>
                      {amount}
                      <span class="kern-sr-only"> {texts.why}</span>
                    </a>
                  )}
                </Cell>
              );
            })}
            <Cell numeric>
              <strong>{isBlocked ? '–' : formats.money(total)}</strong>
            </Cell>
            <Cell numeric>{inPercent(percents.get(id))}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot class="kern-table__footer">
        <tr class="kern-table__row">
          <RowHead>{texts.collected}</RowHead>
          {run.pools.map((pool) => (
            <Cell numeric>{formats.money(pool.collectedCents)}</Cell>
          ))}
          <Cell numeric>{formats.money(collected)}</Cell>
          <Cell numeric>{percents.size === 0 ? '–' : formats.percentRounded(ratio(100))}</Cell>
        </tr>
        {collected === cost ? null : (
          <tr class="kern-table__row">
            <RowHead>{texts.cost}</RowHead>
            {run.pools.map((pool) => (
              <Cell numeric>{formats.money(pool.netCents)}</Cell>
            ))}
            <Cell numeric>{formats.money(cost)}</Cell>
            <Cell numeric />
          </tr>
        )}
      </tfoot>
    </WideTable>
  );
}

function SplitChart({ view, language }: { readonly view: ShownView; readonly language: Language }) {
  const formats = formatsFor(language);
  const { run, stored } = view.shown.computed;
  if (run.pools.some((pool) => pool.blocked)) return null;
  const rows = bearersOf(run).map(({ name, total }) => ({ label: name, amounts: [total] }));
  const title = textsFor(language).chartTitle(formats.periodName(stored.period));
  const alternative = rows.map(({ label, amounts }) => `${label}: ${amounts.map(formats.money).join()}`).join('; ');
  const chart = { chart: 'bars', title, alternative, series: [title], rows } as const;
  return <ChartFigure chart={chart} language={language} />;
}

function StatementsSection({ view, language }: { readonly view: ShownView; readonly language: Language }) {
  const { statements } = view.shown;
  if (statements.length === 0) return null;
  const texts = textsFor(language);
  const formats = formatsFor(language);
  const { slug } = view.cooperation;
  const { id } = view.shown.computed.stored;
  return (
    <Section id="statements" title={texts.statements}>
      <WideTable caption={texts.statements}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.member}</HeadCell>
            <HeadCell numeric>{texts.total}</HeadCell>
            <HeadCell numeric>{texts.advancesPaid}</HeadCell>
            <HeadCell numeric>{texts.balance}</HeadCell>
            <HeadCell>{texts.open}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {statements
            .toSorted((a, b) => new Intl.Collator('de').compare(a.recipient.name, b.recipient.name))
            .map(({ recipient, total, advancesPaid, balance }) => (
              <tr class="kern-table__row">
                <RowHead>{recipient.name}</RowHead>
                <Cell numeric>{formats.money(total)}</Cell>
                <Cell numeric>{formats.money(advancesPaid)}</Cell>
                <Cell numeric>{formats.money(balance)}</Cell>
                <Cell>
                  <a
                    class="kern-link kern-link--small"
                    href={`/cooperations/${slug}/runs/${id}/statements/${recipient.id}`}
                  >
                    {texts.open}
                    <span class="kern-sr-only">: {texts.statementOf(recipient.name)}</span>
                  </a>{' '}
                  <a
                    class="kern-link kern-link--small"
                    href={`/cooperations/${slug}/runs/${id}/statements/${recipient.id}.pdf`}
                  >
                    PDF<span class="kern-sr-only">: {texts.statementOf(recipient.name)}</span>
                  </a>
                </Cell>
              </tr>
            ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
