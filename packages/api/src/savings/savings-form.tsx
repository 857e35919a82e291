import type { Agreement, Language } from '@umlage/core';
import { Choice, Field, Submit } from '../pages/form.tsx';
import { Section } from '../pages/parts.tsx';
import { spentRows } from './compare-years.ts';
import { savingsTextsFor } from './texts.ts';

/** What is assumed: sent as it stands in the address, so that it can be passed on. */
export function SavingsForm({
  address,
  agreement,
  indexYears,
  asked,
  language,
}: {
  readonly address: string;
  readonly agreement: Agreement;
  readonly indexYears: readonly number[];
  readonly asked: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const texts = savingsTextsFor(language);
  const value = (name: string) => asked[name] ?? '';
  const figures = agreement.figures.filter(({ of }) => of === undefined);
  const years = [...new Set([...indexYears, ...yearsIn(asked)])].toSorted((a, b) => a - b);
  return (
    <Section id="assumptions" title={texts.assumptions}>
      <p class="kern-body umlage-lead">{texts.assumptionsLead}</p>
      <form class="umlage-form" method="get" action={address}>
        <Field name="rate" label={texts.rate} hint={texts.rateHint} inputmode="decimal" value={value('rate')} />
        {figures.length === 0 ? null : (
          <Choice
            name="per"
            label={texts.perUnit}
            chosen={value('per')}
            options={[{ value: '', text: texts.none }, ...figures.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        <Choice
          name="ahead"
          label={texts.ahead}
          chosen={value('ahead')}
          options={[0, 1, 2, 3, 5, 10].map((count) => ({ value: String(count), text: texts.aheadYears(count) }))}
        />
        {years.length < 2 && value('ahead') === '' ? null : (
          <fieldset class="kern-fieldset">
            <legend class="kern-label">{texts.index}</legend>
            <p class="kern-body">{texts.indexLead}</p>
            <Field name="index-title" label={texts.indexTitle} value={value('index-title')} />
            <Field name="index-source" label={texts.indexSource} value={value('index-source')} />
            {years.map((year) => (
              <Field
                name={`index-${year}`}
                label={texts.indexIn(year)}
                inputmode="decimal"
                value={value(`index-${year}`)}
              />
            ))}
          </fieldset>
        )}
        {spentRows.map((row) => (
          <details open={row === 1 || value(`spent-${row}-amount`) !== ''}>
            <summary>{`${texts.spent} ${row}`}</summary>
            <p class="kern-body">{texts.spentLead}</p>
            <Field name={`spent-${row}-text`} label={texts.spentText} value={value(`spent-${row}-text`)} />
            <Field name={`spent-${row}-day`} label={texts.spentDay} type="date" value={value(`spent-${row}-day`)} />
            <Field
              name={`spent-${row}-amount`}
              label={texts.spentAmount}
              inputmode="decimal"
              value={value(`spent-${row}-amount`)}
            />
            <Field name={`spent-${row}-source`} label={texts.source} value={value(`spent-${row}-source`)} />
            <Choice
              name={`spent-${row}-estimate`}
              label={texts.isEstimate}
              chosen={value(`spent-${row}-estimate`)}
              options={[
                { value: '', text: texts.guessed },
                { value: 'no', text: texts.paid },
              ]}
            />
          </details>
        ))}
        <Submit>{texts.compute}</Submit>
      </form>
    </Section>
  );
}

/** What was filled in stays there, whatever the years are. */
function yearsIn(asked: Readonly<Record<string, string>>): readonly number[] {
  return Object.keys(asked).flatMap((name) => {
    const year = /^index-(?<year>\d{4})$/u.exec(name)?.groups?.['year'];
    return year === undefined ? [] : [Number(year)];
  });
}
