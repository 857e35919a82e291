import { addDays, bearerNameOf, LocalDate, type Language, type PartyId } from '@umlage/core';
import type { VersionView } from '../agreements/view-version.ts';
import { Choice, Field, Submit, textIn, type Form } from '../pages/form.tsx';
import { stepKinds, stepTextsFor } from './texts.ts';

type FormOfVersion = {
  readonly view: VersionView;
  /** What stands in it: as it was sent, or as a link fills it in. */
  readonly typed: Form;
  readonly language: Language;
};

/** Records a step of a version. */
export function StepForm({ view, typed, language }: FormOfVersion) {
  const texts = stepTextsFor(language);
  const documents = [...view.documents.values()];
  return (
    <form class="umlage-form" method="post" action={`${addressOf(view)}/steps`}>
      <Choice
        name="step"
        label={texts.step}
        chosen={textIn(typed, 'step')}
        options={stepKinds.map((kind) => ({ value: kind, text: texts.kinds[kind] }))}
      />
      <Choice
        name="party"
        label={texts.party}
        hint={texts.partyHint}
        chosen={textIn(typed, 'party')}
        options={[
          { value: '', text: texts.noParty },
          ...partiesOf(view).map((party) => ({ value: party, text: nameOf(party, view) })),
        ]}
      />
      <Field name="on" label={texts.on} hint={texts.onHint} type="date" value={textIn(typed, 'on')} required />
      <Field
        name="last-day"
        label={texts.lastDay}
        hint={texts.lastDayHint}
        type="date"
        value={textIn(typed, 'last-day')}
      />
      <Field name="text" label={texts.text} hint={texts.textHint} value={textIn(typed, 'text')} />
      <Choice
        name="document"
        label={texts.document}
        hint={texts.documentHint}
        chosen={textIn(typed, 'document')}
        options={[
          { value: '', text: texts.noDocument },
          ...documents.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Submit>{texts.submit}</Submit>
    </form>
  );
}

/** Says of a step that it was recorded in error. */
export function WithdrawalForm({ view, typed, language }: FormOfVersion) {
  const texts = stepTextsFor(language);
  return (
    <form class="umlage-form umlage-form--narrow" method="post" action={`${addressOf(view)}/withdrawals`}>
      <input type="hidden" name="withdraws" value={textIn(typed, 'withdraws')} />
      <Field
        name="withdrawn-on"
        label={texts.withdrawOn}
        type="date"
        value={textIn(typed, 'withdrawn-on') || view.today}
        required
      />
      <Field
        name="withdrawal-reason"
        label={texts.withdrawReason}
        value={textIn(typed, 'withdrawal-reason')}
        required
      />
      <Submit kind="secondary">{texts.withdrawSubmit}</Submit>
    </form>
  );
}

/** What a form tells of a step, for its schema to read: a field that was left empty says nothing. */
export function stepFromForm(form: Form): unknown {
  const lastDay = textIn(form, 'last-day');
  const read = LocalDate.safeParse(lastDay);
  return {
    step: textIn(form, 'step'),
    on: textIn(form, 'on'),
    ...said('party', textIn(form, 'party')),
    ...said('text', textIn(form, 'text').trim()),
    ...said('document', textIn(form, 'document')),
    // People name the last day; what is recorded is the first day without the party.
    ...said('endsOn', read.success ? addDays(read.data, 1) : lastDay),
  };
}

export function withdrawalFromForm(form: Form): unknown {
  return {
    step: 'withdrawn',
    withdraws: textIn(form, 'withdraws'),
    on: textIn(form, 'withdrawn-on'),
    ...said('text', textIn(form, 'withdrawal-reason').trim()),
  };
}

function said(name: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [name]: value };
}

/** Whoever leaves by a version signs it as well. */
function partiesOf({ version, before }: VersionView): readonly PartyId[] {
  return [...new Set([version.agreement, before].flatMap((one) => one?.parties.map(({ id }) => id) ?? []))];
}

function nameOf(party: PartyId, { version, before }: VersionView): string {
  const earlier = before === undefined ? undefined : bearerNameOf(before, party);
  return bearerNameOf(version.agreement, party) ?? earlier ?? party;
}

function addressOf({ cooperation, version }: VersionView): string {
  return `/cooperations/${cooperation.slug}/agreements/${version.stored.number}`;
}
