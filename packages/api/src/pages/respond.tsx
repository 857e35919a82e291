import type { Context as HonoContext } from 'hono';
import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { RequestState } from '../context.ts';
import { statusOf } from '../problems/problem-document.ts';
import { describeRefusal } from '../problems/refusal-texts.ts';
import type { Refusal } from '../problems/refusal.ts';
import { Faults, type Labels } from './faults.tsx';
import { Layout } from './layout.tsx';
import { BackLink, Notice } from './parts.tsx';
import { textsFor } from './texts.ts';

type Reader = HonoContext<RequestState>;

export function pageResponse(c: Reader, title: string, content: JSX.Element): Response | Promise<Response> {
  return c.html(
    <>
      {raw('<!doctype html>')}
      <Layout title={title} language={c.get('language')} actor={c.get('act').actor}>
        {content}
      </Layout>
    </>,
  );
}

/** A page that says what is wrong, fault by fault, and what to do; with the form as it was filled in, if that is given. */
export function refusalPage(
  c: Reader,
  refusal: Refusal,
  back?: { readonly address: string; readonly name: string },
  again?: { readonly form: JSX.Element; readonly labels: Labels },
): Response | Promise<Response> {
  if (refusal.code === 'sign-in-needed' && c.req.method === 'GET')
    return c.redirect(`/sign-in?next=${encodeURIComponent(c.req.path)}`, 303);
  if (refusal.code === 'password-temporary') return c.redirect('/account', 303);
  const language = c.get('language');
  const texts = textsFor(language);
  const { title, detail } = describeRefusal(refusal, language);
  c.status(statusOf(refusal));
  return pageResponse(
    c,
    title,
    <>
      <h1 class="kern-heading-large">{texts.errorTitle}</h1>
      <Notice kind="danger" title={title}>
        <p class="kern-body">{detail}</p>
        <Faults refusal={refusal} language={language} labels={again?.labels ?? {}} />
      </Notice>
      {again?.form}
      <BackLink href={back?.address ?? '/'}>{back === undefined ? texts.home : texts.backTo(back.name)}</BackLink>
    </>,
  );
}
