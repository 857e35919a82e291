import {
  Agreement,
  canonicalJson,
  formatsFor,
  writeDocument,
  type JsonValue,
  type Language,
  type VersionComparison,
} from '@umlage/core';
import { Field, Submit, TextArea } from '../pages/form.tsx';
import { Section } from '../pages/parts.tsx';
import { structuredParts } from '../proposals/draft.ts';
import { draftTextsFor } from '../proposals/draft-texts.ts';
import { scenarioTextsFor } from './texts.ts';

/** Turns a draft into a proposal: the form of a proposal, filled in with what the draft says otherwise. */
export function ProposeForm({
  slug,
  draft: { before, after },
  told,
  language,
}: {
  readonly slug: string;
  readonly draft: VersionComparison;
  readonly told: string;
  readonly language: Language;
}) {
  const texts = scenarioTextsFor(language);
  const { name, reason, by, byHint } = draftTextsFor(language);
  const [old, young] = [before, after].map(
    (agreement) => writeDocument(Agreement, agreement) as Record<string, JsonValue>,
  );
  const parts = structuredParts.flatMap((part) => {
    const [was, is] = [old?.[part], young?.[part]];
    return is === undefined || (was !== undefined && canonicalJson(was) === canonicalJson(is))
      ? []
      : [[`part-${part}`, JSON.stringify(is, undefined, 2)] as const];
  });
  const clauses = after.clauses.flatMap(({ id, text }) =>
    before.clauses.some((clause) => clause.id === id && clause.text === text) ? [] : [[`clause-${id}`, text] as const],
  );
  const hidden = [
    ['base', String(before.version.number)] as const,
    ['first-day', after.version.from] as const,
    ['phase', after.version.phase ?? ''] as const,
    ...parts,
    ...clauses,
  ];
  return (
    <Section id="propose" title={texts.propose}>
      <p class="kern-body umlage-lead">{texts.proposeLead}</p>
      <form class="umlage-form" method="post" enctype="multipart/form-data" action={`/cooperations/${slug}/proposals`}>
        {hidden.map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <Field
          name="title"
          label={name}
          value={texts.proposalTitle(formatsFor(language).day(after.version.from))}
          required
        />
        <TextArea name="text" label={reason} value={told} required />
        <Field name="proposed-by" label={by} hint={byHint} required />
        <Submit>{texts.submitProposal}</Submit>
      </form>
    </Section>
  );
}
