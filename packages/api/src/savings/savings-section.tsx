import { cents, formatsFor, sumCents, type Language, type PartyId, type Saving } from '@umlage/core';
import { Cell, HeadCell, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

/** The cost together beside the cost alone, each with its source; nothing where there is no baseline. */
export function SavingsSection({
  savings,
  nameOf,
  language,
}: {
  readonly savings: readonly Saving[];
  readonly nameOf: (party: PartyId) => string;
  readonly language: Language;
}) {
  if (savings.length === 0) return null;
  const texts = textsFor(language);
  const formats = formatsFor(language);
  const alone = sumCents(savings.map(({ baseline }) => baseline.amount));
  const together = sumCents(savings.map(({ cost }) => cost));
  const saving = cents(alone - together);
  return (
    <Section id="alone" title={texts.aloneTitle}>
      <p class="kern-body umlage-lead">
        {saving > 0
          ? texts.savingSentence({
              saving: formats.money(saving),
              alone: formats.money(alone),
              together: formats.money(together),
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
            <SavingRow
              saving={compared}
              name={compared.baseline.party === undefined ? texts.allTogether : nameOf(compared.baseline.party)}
              language={language}
            />
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
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
