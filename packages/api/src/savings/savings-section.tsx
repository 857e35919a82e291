import { cents, formatsFor, sumCents, type Language, type PartyId, type Saving } from '@umlage/core';
import { Cell, HeadCell, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { savingsTextsFor } from './texts.ts';

/** The cost together beside the cost alone, each with its source; nothing where there is no baseline. */
export function SavingsSection({
  savings,
  nameOf,
  address,
  language,
}: {
  readonly savings: readonly Saving[];
  /** Of the page that tells it over the years; absent for who may not open it. */
  readonly address?: string;
  readonly nameOf: (party: PartyId) => string;
  readonly language: Language;
}) {
  if (savings.length === 0) return null;
  const texts = textsFor(language);
  const formats = formatsFor(language);
  const summary = summaryOf(savings);
  const whose = ({ baseline: { parties } }: Saving) => {
    if (parties === undefined) return texts.allTogether;
    return parties.length > 4 ? texts.severalTogether(parties.length) : parties.map(nameOf).join(', ');
  };
  return (
    <Section id="alone" title={texts.aloneTitle}>
      <p class="kern-body umlage-lead">
        {summary.saving > 0
          ? texts.savingSentence({
              saving: formats.money(summary.saving),
              alone: formats.money(summary.alone),
              together: formats.money(summary.together),
            })
          : texts.aloneLead}
      </p>
      <WideTable caption={texts.aloneTitle}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.member}</HeadCell>
            <HeadCell numeric>{texts.alone}</HeadCell>
            <HeadCell numeric>{texts.together}</HeadCell>
            <HeadCell numeric>{texts.saving}</HeadCell>
            <HeadCell>{texts.source}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {savings.map((compared) => (
            <SavingRow saving={compared} name={whose(compared)} language={language} />
          ))}
        </tbody>
      </WideTable>
      {address === undefined ? null : (
        <p class="kern-body">
          <a class="kern-link" href={address}>
            {savingsTextsFor(language).title}
          </a>
        </p>
      )}
    </Section>
  );
}

/** Comparisons of one party each add up; one of several together says more than any of its parts. */
function summaryOf(savings: readonly Saving[]) {
  const widest = savings.find(({ baseline }) => baseline.parties?.length !== 1);
  const added = widest === undefined ? savings : [widest];
  const alone = sumCents(added.map(({ baseline }) => baseline.amount));
  const together = sumCents(added.map(({ cost }) => cost));
  return { alone, together, saving: cents(alone - together) };
}

function SavingRow({
  saving: { baseline, cost, saving },
  name,
  language,
}: {
  readonly saving: Saving;
  readonly name: string;
  readonly language: Language;
}) {
  const formats = formatsFor(language);
  const { title, url } = baseline.source;
  return (
    <tr class="kern-table__row">
      <RowHead>{name}</RowHead>
      <Cell numeric>{formats.money(baseline.amount)}</Cell>
      <Cell numeric>{formats.money(cost)}</Cell>
      <Cell numeric>{formats.money(saving)}</Cell>
      <Cell>
        {baseline.text}
        {baseline.estimate ? ` (${textsFor(language).estimate})` : ''}
        {'. '}
        {url === undefined ? (
          title
        ) : (
          <a class="kern-link kern-link--small" href={url} rel="noreferrer">
            {title}
          </a>
        )}
      </Cell>
    </tr>
  );
}
