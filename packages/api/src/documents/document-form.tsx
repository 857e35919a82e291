import { problem, readDocument, type Language } from '@umlage/core';
import type { VersionView } from '../agreements/view-version.ts';
import { Field, FileField, Submit, textIn, type Form } from '../pages/form.tsx';
import { answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { mostBytes, NewDocument } from './keep-document.ts';
import { documentTextsFor } from './texts.ts';

/** Keeps a file. */
export function DocumentForm({
  view: { cooperation, version },
  typed,
  language,
}: {
  readonly view: VersionView;
  readonly typed: Form;
  readonly language: Language;
}) {
  const texts = documentTextsFor(language);
  return (
    <form
      class="umlage-form umlage-form--narrow"
      method="post"
      enctype="multipart/form-data"
      action={`/cooperations/${cooperation.slug}/agreements/${version.stored.number}/documents`}
    >
      <FileField name="file" label={texts.file} hint={texts.fileHint} />
      <Field name="sha256" label={texts.expected} hint={texts.expectedHint} value={textIn(typed, 'sha256')} />
      <Submit>{texts.submit}</Submit>
    </form>
  );
}

/** The file of a form, as one that is sent through the API. */
export async function documentFromForm(form: Form): Promise<Answer<NewDocument>> {
  const { file } = form;
  // Where no file was chosen, browsers send one without a name.
  if (!(file instanceof File) || file.name === '')
    return refuse('input-invalid', {}, [problem('field-missing', '/file', { field: 'file' })]);
  if (file.size > mostBytes) return refuse('file-too-large', { bytes: file.size, maximumBytes: mostBytes });
  const sha256 = textIn(form, 'sha256').replaceAll(/\s/gu, '').toLowerCase();
  const [mediaType = ''] = file.type.toLowerCase().split(';');
  return answerFrom(
    readDocument(NewDocument, {
      name: file.name,
      mediaType: mediaType === '' ? 'application/octet-stream' : mediaType,
      content: Buffer.from(await file.arrayBuffer()).toString('base64'),
      ...(sha256 === '' ? {} : { sha256 }),
    }),
  );
}
