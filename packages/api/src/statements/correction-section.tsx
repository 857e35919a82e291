import { formatsFor, type Language, type Statement } from '@umlage/core';
import { Cell, HeadCell, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { StatementLinks } from './statement-links.tsx';
import { correctionTextsFor } from './correction-texts.ts';

/** How a statement differs from the one it corrects, pool by pool. */
export function CorrectionSection({
  statement: { correction, total },
  language,
}: {
  readonly statement: Statement;
  readonly language: Language;
}) {
  if (correction === undefined) return null;
  const texts = correctionTextsFor(language);
  const { money } = formatsFor(language);
  return (
    <Section id="correction" title={texts.title}>
      <p class="kern-body umlage-lead">{texts.lead[correction.by](correction.numbers)}</p>
      <WideTable caption={texts.title}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.pool}</HeadCell>
            <HeadCell numeric>{texts.before}</HeadCell>
            <HeadCell numeric>{texts.after}</HeadCell>
            <HeadCell numeric>{texts.difference}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {correction.lines.map(({ name, before, after, difference }) => (
            <tr class="kern-table__row">
              <RowHead>{name}</RowHead>
              <Cell numeric>{money(before)}</Cell>
              <Cell numeric>{money(after)}</Cell>
              <Cell numeric>{money(difference)}</Cell>
            </tr>
          ))}
          {correction.tax === undefined ? null : (
            <tr class="kern-table__row">
              <RowHead>{texts.tax}</RowHead>
              <Cell numeric>{money(correction.tax.before)}</Cell>
              <Cell numeric>{money(correction.tax.after)}</Cell>
              <Cell numeric>{money(correction.tax.difference)}</Cell>
            </tr>
          )}
        </tbody>
        <tfoot class="kern-table__footer">
          <tr class="kern-table__row">
            <RowHead>{textsFor(language).total}</RowHead>
            <Cell numeric>{money(correction.before)}</Cell>
            <Cell numeric>{money(total)}</Cell>
            <Cell numeric>{money(correction.difference)}</Cell>
          </tr>
        </tfoot>
      </WideTable>
    </Section>
  );
}

/** What the statements of a run change for each member; all of it is of the period the cost is of. */
export function CorrectionEffect({
  statements,
  slug,
  language,
}: {
  readonly statements: readonly Statement[];
  readonly slug: string;
  readonly language: Language;
}) {
  const corrections = statements.flatMap((statement) =>
    statement.correction === undefined ? [] : [{ statement, correction: statement.correction }],
  );
  const [first] = corrections;
  if (first === undefined) return null;
  const texts = correctionTextsFor(language);
  const formats = formatsFor(language);
  const title = texts.effectTitle(formats.periodName(first.statement.period));
  return (
    <Section id="correction" title={title}>
      <p class="kern-body umlage-lead">{texts.effectLead[first.correction.by]}</p>
      <WideTable caption={title}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell>{texts.statement}</HeadCell>
            <HeadCell numeric>{texts.before}</HeadCell>
            <HeadCell numeric>{texts.after}</HeadCell>
            <HeadCell numeric>{texts.difference}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {corrections.map(({ statement: { recipient, total }, correction: { numbers, before, difference } }) => (
            <tr class="kern-table__row">
              <RowHead>{recipient.name}</RowHead>
              <Cell>{numbers.length === 0 ? texts.none : <StatementLinks slug={slug} numbers={numbers} />}</Cell>
              <Cell numeric>{formats.money(before)}</Cell>
              <Cell numeric>{formats.money(total)}</Cell>
              <Cell numeric>{formats.money(difference)}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
