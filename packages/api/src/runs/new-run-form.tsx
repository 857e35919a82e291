import type { Language } from '@umlage/core';
import { Field, Submit } from '../pages/form.tsx';
import { textsFor } from '../pages/texts.ts';

/** Asks for the days of a run. The last day is what people say; the run takes the day after it. */
export function NewRunForm({ slug, language }: { readonly slug: string; readonly language: Language }) {
  const texts = textsFor(language);
  return (
    <form class="umlage-form" method="post" action={`/cooperations/${slug}/runs`}>
      <Field name="first-day" label={texts.firstDay} type="date" required />
      <Field name="last-day" label={texts.lastDay} type="date" required />
      <Field name="known-on" label={texts.knownOn} type="date" />
      <Field name="tell-change-above" label={texts.tellChangeAbove} inputmode="decimal" value="20" />
      <Submit>{texts.compute}</Submit>
    </form>
  );
}
