import { cents, formatsFor, sumCents, type BarChart, type Language } from '@umlage/core';
import { AmountsNotice } from '../pages/amounts-notice.tsx';
import { ChartFigure } from '../pages/chart.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { ProblemList } from '../pages/problem-list.tsx';
import { Sentences } from '../pages/sentences.tsx';
import { textsFor } from '../pages/texts.ts';
import { tellShare, type ShareTold } from './bridge-resource.ts';
import type { BridgeRead } from './read-bridge.ts';
import { bridgeTextsFor } from './texts.ts';

type Shown = { readonly read: BridgeRead; readonly language: Language };

/** Why shares are others than the year before: of all who may be seen, or of one with everything behind it. */
export function BridgePage({
  cooperation: { slug, name },
  read,
  party,
  language,
}: Shown & {
  readonly cooperation: { readonly slug: string; readonly name: string };
  /** Whose share is shown; the only one there is to see, unless said. */
  readonly party: string | undefined;
}) {
  const texts = bridgeTextsFor(language);
  const { stored, shares, next } = read;
  const address = `/cooperations/${slug}/runs/${stored.next.id}/bridge`;
  const chosen = shares.length === 1 ? shares[0] : shares.find(({ bearer }) => bearer === party);
  const years = yearsOf(read, language);
  const { notice } = next.agreement;
  const difference = chosen?.difference ?? cents(sumCents(shares.map((share) => share.difference)));
  const told = chosen === undefined ? undefined : tellShare(read, chosen, language);
  return (
    <>
      {chosen === undefined || shares.length === 1 ? (
        <BackLink href={read.isForBearer ? `/cooperations/${slug}` : `/cooperations/${slug}/runs/${stored.next.id}`}>
          {textsFor(language).backTo(name)}
        </BackLink>
      ) : (
        <BackLink href={address}>{texts.toAll}</BackLink>
      )}
      <h1 class="kern-heading-large">
        {texts.title(difference)}
        {told === undefined ? '' : ` ${told.name}`}
      </h1>
      {notice === undefined ? null : <AmountsNotice notice={notice} language={language} />}
      {stored.last.status === 'issued' && stored.next.status === 'issued' ? null : (
        <p class="kern-body umlage-lead">{texts.provisional}</p>
      )}
      {told === undefined ? (
        <AllShares read={read} address={address} language={language} />
      ) : (
        <OneShare told={told} read={read} language={language} />
      )}
      <Section id="method" title={texts.method}>
        <p class="kern-body umlage-lead">{texts.lead(years)}</p>
      </Section>
      {read.inseparable.length === 0 ? null : (
        <Notice kind="info" title={texts.inseparable}>
          <ProblemList problems={read.inseparable} agreement={next.agreement} language={language} />
        </Notice>
      )}
    </>
  );
}

function yearsOf({ stored }: BridgeRead, language: Language) {
  const { periodName } = formatsFor(language);
  return { before: periodName(stored.last.period), after: periodName(stored.next.period) };
}

function OneShare({ told, read, language }: Shown & { readonly told: ShareTold }) {
  const texts = bridgeTextsFor(language);
  return (
    <>
      <p class="umlage-balance">{told.told.text}</p>
      <ChartFigure chart={told.chart} language={language} />
      {told.told.effects.length === 0 ? null : (
        <Section id="effects" title={texts.effects}>
          <p class="kern-body umlage-lead">{texts.effectsLead}</p>
          <EffectsTable told={told} language={language} />
        </Section>
      )}
      <PerUnit told={told} read={read} language={language} />
    </>
  );
}

function EffectsTable({ told: { told, share }, language }: { readonly told: ShareTold; readonly language: Language }) {
  const texts = bridgeTextsFor(language);
  return (
    <WideTable caption={texts.effects} isSummed>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.effect}</HeadCell>
          <HeadCell numeric>{texts.difference}</HeadCell>
          <HeadCell>{texts.why}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {told.effects.map(({ name, amount, text, pools, opened }) => (
          <tr class="kern-table__row">
            <RowHead>{name}</RowHead>
            <Cell numeric>{formatsFor(language).signedMoney(amount)}</Cell>
            <Cell>
              <details class="umlage-opens">
                <summary>{text}</summary>
                {pools.length === 0 ? null : (
                  <>
                    <strong>{texts.inPools}</strong>
                    <Sentences sentences={pools.map((pool) => ({ text: pool, parts: [] }))} />
                  </>
                )}
                {opened.length === 0 ? null : (
                  <>
                    <strong>{texts.whatChanged}</strong>
                    <Sentences sentences={opened} />
                  </>
                )}
              </details>
            </Cell>
          </tr>
        ))}
        <tr class="kern-table__row umlage-sum">
          <RowHead>{texts.total}</RowHead>
          <Cell numeric>{formatsFor(language).signedMoney(share.difference)}</Cell>
          <Cell />
        </tr>
      </tbody>
    </WideTable>
  );
}

function PerUnit({ told: { perUnit }, read, language }: Shown & { readonly told: ShareTold }) {
  if (perUnit.length === 0) return null;
  const texts = bridgeTextsFor(language);
  const formats = formatsFor(language);
  const years = yearsOf(read, language);
  const one = (unit: (typeof perUnit)[number]['before']) =>
    unit === undefined ? '–' : `${formats.money(unit.amount)} ${texts.quantity(formats.number(unit.quantity))}`;
  return (
    <Section id="per-unit" title={texts.perUnit}>
      <p class="kern-body umlage-lead">{texts.perUnitLead}</p>
      <WideTable caption={texts.perUnit}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.figure}</HeadCell>
            <HeadCell numeric>{years.before}</HeadCell>
            <HeadCell numeric>{years.after}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {perUnit.map(({ name, before, after }) => (
            <tr class="kern-table__row">
              <RowHead>{texts.perOne(name)}</RowHead>
              <Cell numeric>{one(before)}</Cell>
              <Cell numeric>{one(after)}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}

/** Everybody beside one another, each a link to what is behind it. */
function AllShares({ read, address, language }: Shown & { readonly address: string }) {
  const texts = bridgeTextsFor(language);
  const words = textsFor(language);
  const formats = formatsFor(language);
  const years = yearsOf(read, language);
  const collator = new Intl.Collator('de');
  const all = read.shares
    .map((share) => tellShare(read, share, language))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  const total = (of: 'before' | 'after' | 'difference') => cents(sumCents(all.map(({ share }) => share[of])));
  const chart: BarChart = {
    chart: 'bars',
    title: texts.all,
    alternative: `${texts.allLead(years)} ${all.map(({ told }) => told.text).join(' ')}`.slice(0, 4000),
    series: [years.before, years.after],
    rows: all.map(({ name, share }) => ({ label: name, amounts: [share.before, share.after] })),
  };
  return (
    <>
      <p class="kern-body umlage-lead">{texts.allLead(years)}</p>
      <WideTable caption={texts.all} isSummed>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{words.member}</HeadCell>
            <HeadCell numeric>{years.before}</HeadCell>
            <HeadCell numeric>{years.after}</HeadCell>
            <HeadCell numeric>{texts.difference}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {all.map(({ name, share }) => (
            <tr class="kern-table__row">
              <RowHead>
                <a class="kern-link" href={`${address}?party=${share.bearer}`}>
                  {name}
                </a>
              </RowHead>
              <Cell numeric>{formats.money(share.before)}</Cell>
              <Cell numeric>{formats.money(share.after)}</Cell>
              <Cell numeric>{formatsFor(language).signedMoney(share.difference)}</Cell>
            </tr>
          ))}
          <tr class="kern-table__row umlage-sum">
            <RowHead>{texts.total}</RowHead>
            <Cell numeric>{formats.money(total('before'))}</Cell>
            <Cell numeric>{formats.money(total('after'))}</Cell>
            <Cell numeric>{formatsFor(language).signedMoney(total('difference'))}</Cell>
          </tr>
        </tbody>
      </WideTable>
      <ChartFigure chart={chart} language={language} />
      <Section id="sentences" title={texts.inOneSentence}>
        {all.map(({ told }) => (
          <p class="kern-body umlage-lead">{told.text}</p>
        ))}
      </Section>
    </>
  );
}
