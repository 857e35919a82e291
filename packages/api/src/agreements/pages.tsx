import { readDocument } from '@umlage/core';
import { Hono, type Context as HonoContext } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { performIn, type CooperationContext, type RequestState, type Service } from '../context.ts';
import { DocumentForm, documentFromForm } from '../documents/document-form.tsx';
import { documentTextsFor } from '../documents/texts.ts';
import { keepDocument } from '../documents/keep-document.ts';
import type { Labels } from '../pages/faults.tsx';
import { readForm, type Form } from '../pages/form.tsx';
import { refusalPage } from '../pages/respond.tsx';
import { showPage } from '../pages/show-page.tsx';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { recordStep } from '../version-steps/record-step.ts';
import { StepForm, stepFromForm, WithdrawalForm, withdrawalFromForm } from '../version-steps/step-form.tsx';
import { NewStep } from '../version-steps/step-resource.ts';
import { stepTextsFor } from '../version-steps/texts.ts';
import { versionTextsFor } from './version-texts.ts';
import { VersionPage } from './version-page.tsx';
import { viewVersion, type VersionView } from './view-version.ts';

type Reader = HonoContext<RequestState>;

/** A form of the page of a version: what it asks for, and how it is shown once more where it was refused. */
type VersionForm = {
  /** Carries it out, and says where the reader goes on. */
  readonly carryOut: (context: CooperationContext, form: Form, number: number) => Promise<Answer<string>>;
  readonly again: (view: VersionView, typed: Form) => JSX.Element;
  readonly labels: Labels;
};

/** A version, and the forms that record what was done for it and keep what proves it. */
export function versionPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/:cooperation/agreements/:number', (c) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async (context) => {
        const number = c.req.param('number');
        const language = c.get('language');
        const view = await viewNumber(context, number);
        if (!view.ok) return view;
        const title = `${context.cooperation.name}: ${versionTextsFor(language).title(Number(number))}`;
        return answer({ title, content: <VersionPage view={view.value} asked={c.req.query()} language={language} /> });
      },
    }),
  );

  pages.post('/:cooperation/agreements/:number/steps', (c) => {
    const language = c.get('language');
    const { step, party, on, lastDay: endsOn, text, document } = stepTextsFor(language);
    return take(c, {
      carryOut: (context, form, number) => record(context, number, stepFromForm(form)),
      again: (view, typed) => <StepForm view={view} typed={typed} language={language} />,
      labels: { step, party, on, endsOn, text, document },
    });
  });

  pages.post('/:cooperation/agreements/:number/withdrawals', (c) => {
    const language = c.get('language');
    const { withdrawOn: on, withdrawReason: text } = stepTextsFor(language);
    return take(c, {
      carryOut: (context, form, number) => record(context, number, withdrawalFromForm(form)),
      again: (view, typed) => <WithdrawalForm view={view} typed={typed} language={language} />,
      labels: { on, text },
    });
  });

  pages.post('/:cooperation/agreements/:number/documents', (c) => {
    const language = c.get('language');
    const { file, expected: sha256 } = documentTextsFor(language);
    return take(c, {
      carryOut: async (context, form) => {
        const document = await documentFromForm(form);
        const kept = document.ok ? await keepDocument(context, document.value) : document;
        return kept.ok ? answer(`?document=${kept.value.id}#documents`) : kept;
      },
      again: (view, typed) => <DocumentForm view={view} typed={typed} language={language} />,
      labels: { file, name: file, mediaType: file, content: file, sha256 },
    });
  });

  async function take(c: Reader, { carryOut, again, labels }: VersionForm): Promise<Response> {
    const { cooperation = '', number = '' } = c.req.param();
    const address = `/cooperations/${cooperation}/agreements/${number}`;
    const form = await readForm(c);
    const asked = { cooperation, right: 'change-terms' } as const;
    const done = await performIn(service, c.get('act'), asked, async (context) => {
      const view = await viewNumber(context, number);
      if (!view.ok) return view;
      return form === undefined ? refuse('form-unreadable', {}) : carryOut(context, form, Number(number));
    });
    if (done.ok) return c.redirect(`${address}${done.value}`, 303);
    const back = { address, name: versionTextsFor(c.get('language')).title(Number(number)) };
    const view = await performIn(service, c.get('act'), asked, (context) => viewNumber(context, number));
    return view.ok && form !== undefined
      ? refusalPage(c, done.refusal, back, { form: again(view.value, form), labels })
      : refusalPage(c, done.refusal, { address: `/cooperations/${cooperation}`, name: cooperation });
  }

  return pages;
}

async function record(context: CooperationContext, number: number, told: unknown): Promise<Answer<string>> {
  const step = answerFrom(readDocument(NewStep, told));
  const recorded = step.ok ? await recordStep(context, number, step.value) : step;
  if (!recorded.ok) return recorded;
  const { step: kept, problems } = recorded.value;
  return answer(problems.length === 0 ? '#status' : `?judged=${kept.id}#status`);
}

/** What is no number names no version. */
async function viewNumber(context: CooperationContext, number: string): Promise<Answer<VersionView>> {
  return /^[1-9]\d{0,3}$/.test(number)
    ? viewVersion(context, Number(number))
    : refuse('not-found', { what: 'agreement', id: number });
}
