import type { Agreement, Language } from '@umlage/core';
import { Choice, Field, Submit } from '../pages/form.tsx';
import { Section } from '../pages/parts.tsx';
import { spentRows, type YearsCompared } from './compare-years.ts';
import { savingsTextsFor } from './texts.ts';

/** What is assumed: sent as it stands in the address, so that it can be passed on. */
export function SavingsForm({
  address,
  agreement,
  indexYears,
  recordedIndices,
  asked,
  language,
}: {
  readonly address: string;
  readonly agreement: Agreement;
  readonly indexYears: YearsCompared['indexYears'];
  readonly recordedIndices: YearsCompared['recordedIndices'];
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
      <form method="get" action={address}>
        <div class="umlage-form">
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
        </div>
        {years.length < 2 && value('ahead') === '' ? null : (
          <details class="umlage-opens" open={years.some((year) => value(`index-${year}`) !== '')}>
            <summary>{texts.index}</summary>
            <p class="kern-body umlage-lead">{texts.indexLead}</p>
            <div class="umlage-form">
              {recordedIndices.length === 0 ? null : (
                <Choice
                  name="price-index"
                  label={texts.recordedIndex}
                  chosen={value('price-index')}
                  options={[
                    ...(recordedIndices.length > 1 ? [{ value: '', text: texts.none }] : []),
                    ...recordedIndices.map(({ id, title }) => ({ value: id, text: title })),
                  ]}
                />
              )}
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
            </div>
          </details>
        )}
        <details class="umlage-opens" open={spentRows.some((row) => value(`spent-${row}-amount`) !== '')}>
          <summary>{texts.spent}</summary>
          <p class="kern-body umlage-lead">{texts.spentLead}</p>
          {spentRows.map((row) => (
            <SpentFields row={row} value={value} language={language} />
          ))}
        </details>
        <div class="umlage-form">
          <Submit>{texts.compute}</Submit>
        </div>
      </form>
    </Section>
  );
}

function SpentFields({
  row,
  value,
  language,
}: {
  readonly row: number;
  readonly value: (name: string) => string;
  readonly language: Language;
}) {
  const texts = savingsTextsFor(language);
  const name = (part: string) => `spent-${row}-${part}`;
  return (
    <div class="umlage-form">
      <Field name={name('text')} label={`${row}. ${texts.spentText}`} value={value(name('text'))} />
      <Field name={name('day')} label={texts.spentDay} type="date" value={value(name('day'))} />
      <Field name={name('amount')} label={texts.spentAmount} inputmode="decimal" value={value(name('amount'))} />
      <Field name={name('source')} label={texts.source} value={value(name('source'))} />
      <Choice
        name={name('estimate')}
        label={texts.isEstimate}
        chosen={value(name('estimate'))}
        options={[
          { value: '', text: texts.guessed },
          { value: 'no', text: texts.paid },
        ]}
      />
    </div>
  );
}

/** What was filled in stays there, whatever the years are. */
function yearsIn(asked: Readonly<Record<string, string>>): readonly number[] {
  return Object.keys(asked).flatMap((name) => {
    const year = /^index-(?<year>\d{4})$/u.exec(name)?.groups?.['year'];
    return year === undefined ? [] : [Number(year)];
  });
}
