import { Agreement, type JsonValue, type Language } from '@umlage/core';
import type { Labels } from '../pages/faults.tsx';
import { Field, FileField, Submit, TextArea, textIn, type Form } from '../pages/form.tsx';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { amend, clausesOf, structuredParts, textParts, type Draft, type DraftChanges } from './draft.ts';
import { draftTextsFor, type DraftTexts } from './draft-texts.ts';

/** The version that a proposal starts from. */
export type Base = { readonly number: number; readonly draft: Draft };

/** Makes a proposal from the version it amends: what is to change is written over, the rest stays. */
export function DraftForm({
  slug,
  base: { number, draft },
  typed,
  language,
}: {
  readonly slug: string;
  readonly base: Base;
  /** What was sent before, if it was refused. */
  readonly typed: Form;
  readonly language: Language;
}) {
  const texts = draftTextsFor(language);
  const filled = (name: string, unless: string) => (name in typed ? textIn(typed, name) : unless);
  const isThere = (part: string) => filled(`part-${part}`, writePart(draft[part])) !== '';
  const structured = (parts: readonly string[]) =>
    parts.map((part) => (
      <details>
        <summary class="kern-body">{texts.parts[part] ?? part}</summary>
        <TextArea
          name={`part-${part}`}
          label={texts.structured(texts.parts[part] ?? part)}
          value={filled(`part-${part}`, writePart(draft[part]))}
          isCode
        />
      </details>
    ));
  return (
    <form
      class="umlage-form umlage-form--wide"
      method="post"
      enctype="multipart/form-data"
      action={`/cooperations/${slug}/proposals`}
    >
      <input type="hidden" name="base" value={String(number)} />
      <Field name="title" label={texts.name} hint={texts.nameHint} value={filled('title', '')} required />
      <TextArea name="text" label={texts.reason} hint={texts.reasonHint} value={filled('text', '')} required />
      <Field name="proposed-by" label={texts.by} hint={texts.byHint} value={filled('proposed-by', '')} required />
      <Field
        name="first-day"
        label={texts.firstDay}
        hint={texts.firstDayHint(number + 1)}
        type="date"
        value={filled('first-day', '')}
      />
      <Field name="phase" label={texts.phase} hint={texts.phaseHint} value={filled('phase', phaseOf(draft))} />
      <h2 class="kern-heading-medium umlage-part">{texts.clauses}</h2>
      <p class="kern-body umlage-lead">{texts.clausesLead}</p>
      {clausesOf(draft).map(({ id, number: clause, text }) => (
        <TextArea name={`clause-${id}`} label={clause} value={filled(`clause-${id}`, text)} />
      ))}
      <details>
        <summary class="kern-body">{texts.newClause}</summary>
        <Field
          name="new-clause-id"
          label={texts.newClauseId}
          hint={texts.newClauseIdHint}
          value={filled('new-clause-id', '')}
        />
        <Field name="new-clause-number" label={texts.newClauseNumber} value={filled('new-clause-number', '')} />
        <TextArea name="new-clause-text" label={texts.newClauseText} value={filled('new-clause-text', '')} />
      </details>
      <h2 class="kern-heading-medium umlage-part">{texts.computed}</h2>
      <p class="kern-body umlage-lead">{texts.computedLead}</p>
      {textParts.map((part) => (
        <Field
          name={`part-${part}`}
          label={texts.parts[part] ?? part}
          value={filled(`part-${part}`, writePart(draft[part]))}
        />
      ))}
      {structured(structuredParts.filter(isThere))}
      <details>
        <summary class="kern-body">{texts.absent}</summary>
        {structured(structuredParts.filter((part) => !isThere(part)))}
      </details>
      <h2 class="kern-heading-medium umlage-part">{texts.whole}</h2>
      <FileField name="file" label={texts.file} hint={texts.fileHint(number + 1)} required={false} />
      <Submit>{texts.submit}</Submit>
    </form>
  );
}

/** The version that a form proposes: the file that was chosen, or the base with what was written over it. */
export async function draftFromForm(form: Form, { number, draft }: Base, language: Language): Promise<Answer<unknown>> {
  const texts = draftTextsFor(language);
  const { file } = form;
  if (file instanceof File && file.name !== '') {
    const written = readJson(await file.text());
    return written.ok
      ? answer(written.value)
      : refuse('json-parts-unreadable', { places: [texts.unreadable(file.name, written.place)] });
  }
  const read = structuredParts
    .filter((part) => `part-${part}` in form)
    .map((part) => {
      const text = textIn(form, `part-${part}`).trim();
      return { part, written: text === '' ? ({ ok: true, value: undefined } as const) : readJson(text) };
    });
  const places = read.flatMap(({ part, written }) =>
    written.ok ? [] : [texts.unreadable(texts.parts[part] ?? part, written.place)],
  );
  if (places.length > 0) return refuse('json-parts-unreadable', { places });
  const parts = Object.fromEntries([
    ...read.flatMap(({ part, written }) => (written.ok ? [[part, written.value] as const] : [])),
    ...textParts.flatMap((part) => {
      const text = textIn(form, `part-${part}`).trim();
      return `part-${part}` in form ? [[part, text === '' ? undefined : text] as const] : [];
    }),
  ]);
  return answer(amend(draft, number + 1, { parts, ...clauseChanges(form, draft), ...versionChanges(form) }));
}

function versionChanges(form: Form): Pick<DraftChanges, 'from' | 'phase'> {
  return { from: textIn(form, 'first-day'), phase: textIn(form, 'phase').trim() };
}

function clauseChanges(form: Form, draft: Draft): Pick<DraftChanges, 'clauseTexts' | 'newClause'> {
  const written = clausesOf(draft).filter(({ id }) => `clause-${id}` in form);
  const newClause = {
    id: textIn(form, 'new-clause-id').trim(),
    number: textIn(form, 'new-clause-number').trim(),
    text: linesOf(form, 'new-clause-text').trim(),
  };
  return {
    clauseTexts: new Map(written.map(({ id }) => [id, linesOf(form, `clause-${id}`)])),
    newClause: Object.values(newClause).every((said) => said === '') ? undefined : newClause,
  };
}

/** A browser sends every line break as two signs, however it was written. */
export function linesOf(form: Form, name: string): string {
  return textIn(form, name).replaceAll('\r\n', '\n');
}

type ReadJson = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly place: Place };
type Place = Parameters<DraftTexts['unreadable']>[1];

function readJson(text: string): ReadJson {
  try {
    return { ok: true, value: JSON.parse(text) as JsonValue };
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/u.exec(String(error)) ?? [];
    return { ok: false, place: line === undefined || column === undefined ? undefined : { line, column } };
  }
}

function writePart(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}

function phaseOf({ version }: Draft): string {
  const { phase } = Agreement.shape.version.parse(version);
  return phase ?? '';
}

/** Of the fields, and of the parts of the document they stand for. */
export function draftLabels(language: Language): Labels {
  const { name, reason, by, firstDay, clauses, phase, parts } = draftTextsFor(language);
  return {
    title: name,
    text: reason,
    proposedBy: by,
    'document/version/from': firstDay,
    'document/version/phase': phase,
    'document/clauses': clauses,
    ...Object.fromEntries(Object.entries(parts).map(([part, label]) => [`document/${part}`, label])),
  };
}
