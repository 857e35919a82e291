import type { Context as HonoContext } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { CooperationRight } from '../access/rights.ts';
import { performIn, type CooperationContext, type RequestState, type Service } from '../context.ts';
import type { Answer } from '../problems/refusal.ts';
import { pageResponse, refusalPage } from './respond.tsx';

/** Shows a page of the cooperation in the address to whoever has the right to it, or says why not. */
export async function showPage(
  service: Service,
  c: HonoContext<RequestState>,
  {
    right,
    view,
    back,
  }: {
    readonly right: CooperationRight;
    readonly view: (
      context: CooperationContext,
    ) => Promise<Answer<{ readonly title: string; readonly content: JSX.Element }>>;
    /** Where one goes on from a refusal; the start page unless said. */
    readonly back?: { readonly address: string; readonly name: string } | undefined;
  },
): Promise<Response> {
  const cooperation = c.req.param('cooperation') ?? '';
  const page = await performIn(service, c.get('act'), { cooperation, right }, view);
  return page.ok ? pageResponse(c, page.value.title, page.value.content) : refusalPage(c, page.refusal, back);
}
