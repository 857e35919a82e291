import { readDocument } from '@umlage/core';
import { Hono, type Context as HonoContext } from 'hono';
import { yearFromForm } from '../agreements/year-to-compare.ts';
import { performIn, type CooperationContext, type RequestState, type Service } from '../context.ts';
import { readForm, textIn } from '../pages/form.tsx';
import { refusalPage } from '../pages/respond.tsx';
import { showPage } from '../pages/show-page.tsx';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { adoptProposal, setProposalAside } from './decide-proposal.ts';
import { ProposalsPage } from './list-page.tsx';
import { ProposalPage } from './page.tsx';
import { Adoption, SettingAside } from './proposal-resource.ts';
import { readProposal } from './read-proposal.ts';
import { listProposals, type StoredProposal } from './store.ts';
import { proposalTextsFor } from './texts.ts';

type Reader = HonoContext<RequestState>;
type Form = Readonly<Record<string, unknown>>;

/** What was proposed, and each proposal with its comparison. Forms lead back to the page (303), so that reloading is safe. */
export function proposalPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/:cooperation/proposals', (c) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async ({ transaction, cooperation }) => {
        const language = c.get('language');
        const proposals = await listProposals(transaction, cooperation.id);
        return answer({
          title: `${proposalTextsFor(language).title} ${cooperation.name}`,
          content: <ProposalsPage cooperation={cooperation} proposals={proposals} language={language} />,
        });
      },
    }),
  );

  pages.get('/:cooperation/proposals/:proposal', (c) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async (context) => {
        const asked = yearFromForm(c.req.query());
        const proposal = await readProposal(context, { id: c.req.param('proposal'), asked });
        if (!proposal.ok) return proposal;
        const { rights } = context.access;
        const may = { seeEuro: rights.has('read-all'), decide: rights.has('change-terms') };
        const about = { slug: context.cooperation.slug, proposal: proposal.value, may };
        return answer({
          title: proposal.value.stored.title,
          content: <ProposalPage {...about} language={c.get('language')} />,
        });
      },
    }),
  );

  pages.post('/:cooperation/proposals/:proposal/adoption', (c) =>
    decide(c, (context, form, id) => {
      const asked = answerFrom(readDocument(Adoption, { decision: textIn(form, 'decision') }));
      return asked.ok ? adoptProposal(context, { id, ...asked.value }) : Promise.resolve(asked);
    }),
  );

  pages.post('/:cooperation/proposals/:proposal/set-aside', (c) =>
    decide(c, (context, form, id) => {
      const asked = answerFrom(readDocument(SettingAside, { reason: textIn(form, 'reason') }));
      return asked.ok ? setProposalAside(context, { id, ...asked.value }) : Promise.resolve(asked);
    }),
  );

  async function decide(
    c: Reader,
    decideAs: (context: CooperationContext, form: Form, id: string) => Promise<Answer<StoredProposal>>,
  ) {
    const { cooperation = '', proposal: id = '' } = c.req.param();
    const form = await readForm(c);
    const done = await performIn(service, c.get('act'), { cooperation, right: 'change-terms' }, async (context) =>
      form === undefined ? refuse('form-unreadable', {}) : decideAs(context, form, id),
    );
    const address = `/cooperations/${cooperation}/proposals/${id}`;
    const back = { address, name: proposalTextsFor(c.get('language')).proposal };
    return done.ok ? c.redirect(address, 303) : refusalPage(c, done.refusal, back);
  }

  return pages;
}
