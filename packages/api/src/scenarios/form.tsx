import { formatsFor, shortNameOf, type Agreement, type Language } from '@umlage/core';
import { Choice, Field, Submit, TextArea } from '../pages/form.tsx';
import { figuresOfParties, newcomer, quotasIn, type TypedScenario } from './scenario-form.ts';
import { scenarioTextsFor } from './texts.ts';

type Shown = { readonly agreement: Agreement; readonly typed: TypedScenario; readonly language: Language };

/** What might be otherwise: the common cases as fields, all else as data. It is asked for by its address, so it can be passed on. */
export function ScenarioForm({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  return (
    <form class="umlage-form umlage-form--wide" method="get">
      <Costs agreement={agreement} typed={typed} language={language} />
      <Leaving agreement={agreement} typed={typed} language={language} />
      <Joining agreement={agreement} typed={typed} language={language} />
      <Figures agreement={agreement} typed={typed} language={language} />
      <Quotas agreement={agreement} typed={typed} language={language} />
      <Prices agreement={agreement} typed={typed} language={language} />
      <details open={isTyped(typed, 'changes') || isTyped(typed, 'from')}>
        <summary class="kern-body">{texts.rules}</summary>
        <Field name="from" label={texts.from} hint={texts.fromHint} type="date" value={typed['from'] ?? ''} />
        <TextArea
          name="changes"
          label={texts.changes}
          hint={texts.changesHint}
          value={(typed['changes'] ?? '').replaceAll('\r\n', '\n')}
          isCode
        />
      </details>
      <Submit>{texts.compute}</Submit>
    </form>
  );
}

/** Whether a field that begins so was filled in. */
function isTyped(typed: TypedScenario, name: string): boolean {
  return Object.entries(typed).some(([field, text]) => field.startsWith(name) && text.trim() !== '');
}

function Costs({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  const pools = [...agreement.pools, ...(agreement.stages?.supports ?? [])];
  return (
    <details open={isTyped(typed, 'cost-')}>
      <summary class="kern-body">{texts.cost}</summary>
      <Choice
        name="cost-pool"
        label={texts.costPool}
        chosen={typed['cost-pool']}
        options={[{ value: '', text: texts.all }, ...pools.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Field
        name="cost-percent"
        label={texts.costPercent}
        hint={texts.costPercentHint}
        inputmode="decimal"
        value={typed['cost-percent'] ?? ''}
      />
      <Field
        name="cost-amount"
        label={texts.costAmount}
        hint={texts.costAmountHint}
        inputmode="decimal"
        value={typed['cost-amount'] ?? ''}
      />
    </details>
  );
}

function Leaving({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  return (
    <details open={isTyped(typed, 'leaves')}>
      <summary class="kern-body">{texts.leaving}</summary>
      <Choice
        name="leaves"
        label={texts.leaves}
        chosen={typed['leaves']}
        options={[
          { value: '', text: texts.nobody },
          ...agreement.parties.map((party) => ({ value: party.id, text: shortNameOf(party) })),
        ]}
      />
      <Field name="leaves-on" label={texts.leavesOn} type="date" value={typed['leaves-on'] ?? ''} />
    </details>
  );
}

function Joining({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  return (
    <details open={isTyped(typed, 'joins') && isTyped(typed, 'joins-on')}>
      <summary class="kern-body">{texts.joining}</summary>
      <Field name="joins" label={texts.joins} hint={texts.joinsHint} value={typed['joins'] ?? ''} />
      <Field name="joins-on" label={texts.joinsOn} type="date" value={typed['joins-on'] ?? ''} />
      {figuresOfParties(agreement).map(({ id, name }) => (
        <Field
          name={`joins-figure-${id}`}
          label={texts.joinsFigure(name)}
          inputmode="decimal"
          value={typed[`joins-figure-${id}`] ?? ''}
        />
      ))}
      {agreement.services.length === 0 ? null : (
        <Choice
          name="joins-services"
          label={texts.joinsServices}
          chosen={typed['joins-services']}
          options={[
            { value: '', text: texts.services.mandatory },
            { value: 'all', text: texts.services.all },
          ]}
        />
      )}
    </details>
  );
}

function Figures({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  const figures = agreement.figures.filter(({ of }) => of !== 'pool');
  if (figures.length === 0) return null;
  return (
    <details open={isTyped(typed, 'figure')}>
      <summary class="kern-body">{texts.figures}</summary>
      <Choice
        name="figure"
        label={texts.figure}
        chosen={typed['figure']}
        options={[{ value: '', text: texts.nothing }, ...figures.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice
        name="figure-party"
        label={texts.figureParty}
        chosen={typed['figure-party']}
        options={[
          { value: '', text: texts.nobody },
          ...agreement.parties.map((party) => ({ value: party.id, text: shortNameOf(party) })),
        ]}
      />
      <Field name="figure-value" label={texts.figureValue} inputmode="decimal" value={typed['figure-value'] ?? ''} />
    </details>
  );
}

function Quotas({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  const { number } = formatsFor(language);
  const nameOf = (id: string) => {
    const party = agreement.parties.find((one) => one.id === id);
    return party === undefined ? id : shortNameOf(party);
  };
  return (
    <>
      {quotasIn(agreement).map(({ pool, name, of }) => (
        <details open={isTyped(typed, `quota-${pool}-`)}>
          <summary class="kern-body">{`${texts.quotas}: ${name}`}</summary>
          <p class="kern-body kern-body--small">{texts.quotasHint}</p>
          {of.map(([party, value]) => (
            <Field
              name={`quota-${pool}-${party}`}
              label={nameOf(party)}
              hint={texts.quotaNow(number(value))}
              inputmode="decimal"
              value={typed[`quota-${pool}-${party}`] ?? ''}
            />
          ))}
          <Field
            name={`quota-${pool}-${newcomer}`}
            label={texts.newcomer}
            inputmode="decimal"
            value={typed[`quota-${pool}-${newcomer}`] ?? ''}
          />
        </details>
      ))}
    </>
  );
}

function Prices({ agreement, typed, language }: Shown) {
  const texts = scenarioTextsFor(language);
  const rates = Object.entries(agreement.rates);
  if (rates.length === 0) return null;
  return (
    <details open={isTyped(typed, 'rate') || isTyped(typed, 'price')}>
      <summary class="kern-body">{texts.prices}</summary>
      <Choice
        name="rate"
        label={texts.rate}
        chosen={typed['rate']}
        options={[{ value: '', text: texts.nothing }, ...rates.map(([id, { name }]) => ({ value: id, text: name }))]}
      />
      <Field name="price" label={texts.price} inputmode="decimal" value={typed['price'] ?? ''} />
    </details>
  );
}
