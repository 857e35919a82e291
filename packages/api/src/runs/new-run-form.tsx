import type { Language } from '@umlage/core';
import { textsFor } from '../pages/texts.ts';

/** Asks for the days of a run. The last day is what people say; the run takes the day after it. */
export function NewRunForm({ slug, language }: { readonly slug: string; readonly language: Language }) {
  const texts = textsFor(language);
  const field = (name: string, label: string, required: boolean) => (
    <div class="kern-form-input">
      <label class="kern-label" for={name}>
        {label}
      </label>
      <input class="kern-form-input__input" type="date" id={name} name={name} required={required} />
    </div>
  );
  return (
    <form class="umlage-form" method="post" action={`/cooperations/${slug}/runs`}>
      {field('first-day', texts.firstDay, true)}
      {field('last-day', texts.lastDay, true)}
      {field('known-on', texts.knownOn, false)}
      <div class="kern-form-input">
        <label class="kern-label" for="tell-change-above">
          {texts.tellChangeAbove}
        </label>
        <input
          class="kern-form-input__input"
          type="text"
          inputmode="decimal"
          id="tell-change-above"
          name="tell-change-above"
          value="20"
        />
      </div>
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{texts.compute}</span>
      </button>
    </form>
  );
}
