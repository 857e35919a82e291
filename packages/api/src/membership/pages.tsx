import { invariant, readAgreement, readDocument } from '@umlage/core';
import { changeLetterContent } from '@umlage/reports';
import { Hono, type Context as HonoContext } from 'hono';
import { versionOn } from '../agreements/read-version.ts';
import { performIn, type Act, type CooperationContext, type RequestState, type Service } from '../context.ts';
import { readForm, textIn, type Form } from '../pages/form.tsx';
import { LetterPage } from '../pages/letter-page.tsx';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { showPage } from '../pages/show-page.tsx';
import { textsFor } from '../pages/texts.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { approveChange, issueChange } from './advance-change.ts';
import { changeInputFrom } from './change-input.ts';
import { freezeChange, NewChangeSettlement } from './freeze-change.ts';
import { KeptChangePage } from './kept-page.tsx';
import { letterIn } from './kept-letter.ts';
import { changeLetterPdf } from './pdf-response.ts';
import { MembershipPage } from './page.tsx';
import { readChange, readIssuedLetter, readLetterOf } from './read-change.ts';
import { AskedChange, settleMembershipChange } from './settle-membership-change.ts';
import { listChanges, listIssuedLetters, type KeptLetter } from './store.ts';
import { membershipTextsFor } from './texts.ts';

type Reader = HonoContext<RequestState>;

const steps = {
  approve: { right: 'approve-runs', advance: approveChange },
  issue: { right: 'issue-runs', advance: issueChange },
} as const;

/** What is paid once on changes, and the letters on it. Forms lead back to a page (303), so that reloading is safe. */
export function membershipPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/:cooperation/change-settlement', (c) =>
    showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const { transaction, cooperation, access, clock } = context;
        const asked = c.req.query();
        const { agreement } = await versionOn(context, cooperation.id, clock.today());
        const settled = Object.keys(asked).length === 0 ? undefined : await settleAsked(context, asked);
        const about = {
          cooperation,
          agreement,
          asked,
          settled,
          kept: await listChanges(transaction, cooperation.id),
          letters: await listIssuedLetters(transaction, cooperation.id, { parties: access.parties }),
          mayPrepare: access.rights.has('prepare-runs'),
          language: c.get('language'),
        };
        return answer({ title: cooperation.name, content: <MembershipPage {...about} /> });
      },
    }),
  );

  pages.post('/:cooperation/change-settlements', async (c) => {
    const cooperation = c.req.param('cooperation');
    const form = await readForm(c);
    const asked = form === undefined ? refuse('form-unreadable', {}) : fromForm(form);
    const frozen = await performIn(service, c.get('act'), { cooperation, right: 'prepare-runs' }, async (context) =>
      asked.ok ? freezeChange(context, asked.value) : asked,
    );
    const back = {
      address: `/cooperations/${cooperation}/change-settlement`,
      name: membershipTextsFor(c.get('language')).title,
    };
    if (!frozen.ok) return refusalPage(c, frozen.refusal, back);
    return c.redirect(`/cooperations/${cooperation}/change-settlements/${frozen.value.id}`, 303);
  });

  pages.get('/:cooperation/change-settlements/:changeSettlement', (c) =>
    showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const read = await readChange(context, c.req.param('changeSettlement'));
        if (!read.ok) return read;
        const agreement = readAgreement(changeInputFrom(read.value.stored.input).agreement);
        invariant(agreement.ok, 'an agreement was checked before it was stored');
        const { slug, name: title } = context.cooperation;
        const about = { slug, read: read.value, agreement: agreement.value, rights: context.access.rights };
        return answer({ title, content: <KeptChangePage {...about} language={c.get('language')} /> });
      },
    }),
  );

  for (const [step, { right, advance }] of Object.entries(steps))
    pages.post(`/:cooperation/change-settlements/:changeSettlement/${step}`, async (c) => {
      const { cooperation, changeSettlement } = c.req.param();
      const address = `/cooperations/${cooperation}/change-settlements/${changeSettlement}`;
      const form = await readForm(c);
      const reason = textIn(form ?? {}, 'reason')
        .replaceAll(/\p{Cc}|\p{Cs}/gu, ' ')
        .trim()
        .slice(0, 400);
      const act: Act = { ...c.get('act'), ...(reason === '' ? {} : { reason }) };
      const done = await performIn(service, act, { cooperation, right }, (context) =>
        advance(context, changeSettlement),
      );
      return done.ok ? c.redirect(address, 303) : refusalPage(c, done.refusal, { address, name: cooperation });
    });

  pages.get('/:cooperation/change-settlements/:changeSettlement/letters/:letter', async (c) => {
    const { cooperation, changeSettlement: id, letter: name } = c.req.param();
    const party = name.replace(/\.pdf$/, '');
    const found = await performIn(service, c.get('act'), { cooperation, right: 'read-all' }, (context) =>
      readLetterOf(context, { id, party }),
    );
    const back = `/cooperations/${cooperation}/change-settlements/${id}`;
    return showLetter(c, found, {
      name,
      addresses: { own: `${back}/letters/${party}`, back },
      backTo: membershipTextsFor(c.get('language')).title,
    });
  });

  pages.get('/:cooperation/change-letters/:changeLetter', async (c) => {
    const { cooperation, changeLetter: name } = c.req.param();
    const number = name.replace(/\.pdf$/, '');
    const found = await performIn(service, c.get('act'), { cooperation, right: 'read-statements' }, (context) =>
      readIssuedLetter(context, number),
    );
    const back = `/cooperations/${cooperation}`;
    return showLetter(c, found, {
      name,
      addresses: { own: `${back}/change-letters/${number}`, back },
      backTo: textsFor(c.get('language')).backTo(found.ok ? letterIn(found.value).cooperation.name : cooperation),
    });
  });

  return pages;
}

async function showLetter(
  c: Reader,
  found: Answer<KeptLetter>,
  {
    name,
    ...about
  }: {
    readonly name: string;
    readonly addresses: { readonly own: string; readonly back: string };
    readonly backTo: string;
  },
) {
  if (!found.ok) return refusalPage(c, found.refusal);
  const language = c.get('language');
  const letter = letterIn(found.value);
  if (name.endsWith('.pdf')) {
    const printed = await changeLetterPdf(letter, language);
    return printed.ok ? printed.value : refusalPage(c, printed.refusal);
  }
  const content = changeLetterContent(letter, language);
  return pageResponse(c, content.title, <LetterPage content={content} {...about} language={language} />);
}

/** An empty choice of a form is nobody. */
async function settleAsked(context: CooperationContext, { party = '', ...asked }: Readonly<Record<string, string>>) {
  const change = answerFrom(readDocument(AskedChange, { ...asked, ...(party === '' ? {} : { party }) }));
  return change.ok ? settleMembershipChange(context, change.value) : change;
}

/** What was left empty was not said. */
function fromForm(form: Form) {
  const said = ['change', 'party', 'on', 'dueOn'].flatMap((name) => {
    const text = textIn(form, name);
    return text === '' ? [] : [[name, text] as const];
  });
  return answerFrom(readDocument(NewChangeSettlement, Object.fromEntries(said)));
}
