import { addDays, type Language } from '@umlage/core';
import { Choice, Submit } from '../pages/form.tsx';
import { Section } from '../pages/parts.tsx';
import { correctionTextsFor } from '../statements/correction-texts.ts';
import type { StoredRun } from './store.ts';

/** Prepares a correction of an issued run: the same days, with what is recorded today. */
export function CorrectionForm({
  run: { id, kind, period },
  slug,
  language,
}: {
  readonly run: StoredRun;
  readonly slug: string;
  readonly language: Language;
}) {
  const texts = correctionTextsFor(language);
  return (
    <Section id="correct" title={texts.formTitle}>
      <p class="kern-body umlage-lead">{texts.formLead}</p>
      <form class="umlage-form" method="post" action={`/cooperations/${slug}/runs`}>
        <input type="hidden" name="corrects" value={id} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="first-day" value={period.from} />
        <input type="hidden" name="last-day" value={addDays(period.until, -1)} />
        <Choice
          name="by"
          label={texts.by}
          options={[
            { value: 'difference', text: texts.byDifference },
            { value: 'replacement', text: texts.byReplacement },
          ]}
        />
        <Submit>{texts.submit}</Submit>
      </form>
    </Section>
  );
}
