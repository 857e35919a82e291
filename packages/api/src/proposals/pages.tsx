import { invariant, readDocument, type Language } from '@umlage/core';
import { Hono, type Context as HonoContext } from 'hono';
import { readVersion } from '../agreements/read-version.ts';
import { listVersions, type StoredAgreement } from '../agreements/store.ts';
import { yearFromForm } from '../agreements/year-to-compare.ts';
import { performIn, type CooperationContext, type RequestState, type Service } from '../context.ts';
import type { Labels } from '../pages/faults.tsx';
import { readForm, textIn, type Form } from '../pages/form.tsx';
import { refusalPage } from '../pages/respond.tsx';
import { showPage } from '../pages/show-page.tsx';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { adoptProposal, setProposalAside } from './decide-proposal.ts';
import type { Draft } from './draft.ts';
import { DraftForm, draftFromForm, draftLabels, linesOf, type Base } from './draft-form.tsx';
import { draftTextsFor } from './draft-texts.ts';
import { ProposalsPage } from './list-page.tsx';
import { NewProposalPage } from './new-page.tsx';
import { AdoptionForm, ProposalPage, SettingAsideForm } from './page.tsx';
import { Adoption, NewProposal, SettingAside } from './proposal-resource.ts';
import { propose } from './propose.ts';
import { readProposal } from './read-proposal.ts';
import { listProposals, type StoredProposal } from './store.ts';
import { proposalTextsFor } from './texts.ts';

type Reader = HonoContext<RequestState>;

/** A form that decides a proposal, and how it is shown once more where it was refused. */
type DecisionForm = {
  readonly decideAs: (context: CooperationContext, form: Form, id: string) => Promise<Answer<StoredProposal>>;
  readonly Again: typeof AdoptionForm;
  readonly labels: Labels;
};

/** What was proposed, and each proposal with its comparison. Forms lead back to the page (303), so that reloading is safe. */
export function proposalPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/:cooperation/proposals', (c) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async ({ transaction, cooperation, access }) => {
        const language = c.get('language');
        const proposals = await listProposals(transaction, cooperation.id);
        const about = { cooperation, proposals, mayPropose: access.rights.has('change-terms') };
        return answer({
          title: `${proposalTextsFor(language).title} ${cooperation.name}`,
          content: <ProposalsPage {...about} language={language} />,
        });
      },
    }),
  );

  pages.get('/:cooperation/proposals/new', (c) =>
    showPage(service, c, {
      right: 'change-terms',
      view: async (context) => {
        const language = c.get('language');
        const { cooperation } = context;
        const base = await latestBase(context);
        return answer({
          title: `${draftTextsFor(language).title} ${cooperation.name}`,
          content: <NewProposalPage cooperation={cooperation} base={base} language={language} />,
        });
      },
    }),
  );

  pages.post('/:cooperation/proposals', async (c) => {
    const slug = c.req.param('cooperation');
    const language = c.get('language');
    const address = `/cooperations/${slug}/proposals`;
    const form = await readForm(c);
    const asked = { cooperation: slug, right: 'change-terms' } as const;
    const proposed = await performIn(service, c.get('act'), asked, (context) =>
      form === undefined ? Promise.resolve(refuse('form-unreadable', {})) : proposeByForm(context, form, language),
    );
    if (proposed.ok) return c.redirect(`${address}/${proposed.value.stored.id}`, 303);
    const back = { address, name: proposalTextsFor(language).title };
    const base = await performIn(service, c.get('act'), asked, async (context) =>
      form === undefined ? refuse('form-unreadable', {}) : baseOf(context, form),
    );
    return refusalPage(
      c,
      proposed.refusal,
      back,
      base.ok && form !== undefined
        ? {
            form: <DraftForm slug={slug} base={base.value} typed={form} language={language} />,
            labels: draftLabels(language),
          }
        : undefined,
    );
  });

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
    decide(c, {
      decideAs: (context, form, id) => {
        const asked = answerFrom(readDocument(Adoption, { decision: linesOf(form, 'decision').trim() }));
        return asked.ok ? adoptProposal(context, { id, ...asked.value }) : Promise.resolve(asked);
      },
      Again: AdoptionForm,
      labels: { decision: proposalTextsFor(c.get('language')).decision },
    }),
  );

  pages.post('/:cooperation/proposals/:proposal/set-aside', (c) =>
    decide(c, {
      decideAs: (context, form, id) => {
        const asked = answerFrom(readDocument(SettingAside, { reason: linesOf(form, 'reason').trim() }));
        return asked.ok ? setProposalAside(context, { id, ...asked.value }) : Promise.resolve(asked);
      },
      Again: SettingAsideForm,
      labels: { reason: proposalTextsFor(c.get('language')).reason },
    }),
  );

  async function decide(c: Reader, { decideAs, Again, labels }: DecisionForm) {
    const { cooperation = '', proposal: id = '' } = c.req.param();
    const language = c.get('language');
    const form = await readForm(c);
    const done = await performIn(service, c.get('act'), { cooperation, right: 'change-terms' }, async (context) =>
      form === undefined ? refuse('form-unreadable', {}) : decideAs(context, form, id),
    );
    const address = `/cooperations/${cooperation}/proposals/${id}`;
    if (done.ok) return c.redirect(address, 303);
    const back = { address, name: proposalTextsFor(language).proposal };
    // What was not decided because of what was written can be decided once more; all else is told alone.
    const again =
      form !== undefined && done.refusal.code === 'input-invalid'
        ? { form: <Again address={address} typed={form} language={language} />, labels }
        : undefined;
    return refusalPage(c, done.refusal, back, again);
  }

  return pages;
}

/** What is proposed starts from the last version. */
async function latestBase({ transaction, cooperation }: CooperationContext): Promise<Base> {
  const last = (await listVersions(transaction, cooperation.id)).at(-1);
  invariant(last !== undefined, 'every cooperation is founded by a version');
  return readBase(last);
}

/** The version that a form was started from: what came since does not change what was typed. */
async function baseOf(context: CooperationContext, form: Form): Promise<Answer<Base>> {
  const number = textIn(form, 'base');
  const stored = /^[1-9]\d{0,3}$/.test(number)
    ? await readVersion(context, context.cooperation.id, Number(number))
    : refuse('not-found', { what: 'agreement', id: number });
  return stored.ok ? answer(readBase(stored.value.stored)) : stored;
}

function readBase({ number, document }: StoredAgreement): Base {
  return { number, draft: JSON.parse(document) as Draft };
}

async function proposeByForm(context: CooperationContext, form: Form, language: Language) {
  const base = await baseOf(context, form);
  if (!base.ok) return base;
  const draft = await draftFromForm(form, base.value, language);
  if (!draft.ok) return draft;
  const said = answerFrom(
    readDocument(NewProposal.omit({ document: true }), {
      title: textIn(form, 'title').trim(),
      text: linesOf(form, 'text').trim(),
      proposedBy: textIn(form, 'proposed-by').trim(),
    }),
  );
  return said.ok ? propose(context, { ...said.value, document: draft.value }) : said;
}
