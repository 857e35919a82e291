import { addDays, formatsFor, LocalDate, readDocument, type Statement } from '@umlage/core';
import { Hono, type Context as HonoContext } from 'hono';
import { compareNumbers } from '../agreements/compare-agreements.ts';
import { ComparePage } from '../agreements/compare-page.tsx';
import { VersionParameter } from '../agreements/version-parameter.ts';
import { yearFromForm } from '../agreements/year-to-compare.ts';
import { AdvancesPage } from '../advances/page.tsx';
import { advanceTextsFor } from '../advances/texts.ts';
import { viewAdvances } from '../advances/view-advances.ts';
import { HistoryPage } from '../audit/page.tsx';
import { listEntries } from '../audit/store.ts';
import { verifyHistory } from '../audit/verify-history.ts';
import { councilPdf } from '../council/pdf-response.ts';
import { CouncilPage } from '../council/page.tsx';
import { readCouncil } from '../council/read-council.ts';
import { councilTextsFor } from '../council/texts.ts';
import { BridgePage } from '../bridges/page.tsx';
import { readBridge } from '../bridges/read-bridge.ts';
import { bridgeTextsFor } from '../bridges/texts.ts';
import { findYearBefore } from '../bridges/year-before.ts';
import { EstimatePage } from '../estimates/page.tsx';
import { estimateFromForm, estimateYears } from '../estimates/estimate-years.ts';
import { renderEstimate } from '../estimates/render-estimate.ts';
import { estimateTextsFor } from '../estimates/texts.ts';
import { DeadlinesPage } from '../deadlines/page.tsx';
import { listDeadlines } from '../deadlines/list-deadlines.ts';
import { versionOn } from '../agreements/read-version.ts';
import { performIn, type Act, type CooperationContext, type RequestState, type Service } from '../context.ts';
import { assumedFromForm, judgeComputed } from '../fairness/judge-fairness.ts';
import { FairnessPage } from '../fairness/page.tsx';
import { fairnessTextsFor } from '../fairness/texts.ts';
import { OverRecoveryPage } from '../over-recovery/page.tsx';
import { reportSettledYears, SettledYears } from '../over-recovery/report-settled-years.ts';
import { overRecoveryTextsFor } from '../over-recovery/texts.ts';
import { listIssuedLetters } from '../membership/store.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { readForm, textIn } from '../pages/form.tsx';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { showPage } from '../pages/show-page.tsx';
import { textsFor } from '../pages/texts.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { approveRun, freezeRun, issueRun } from '../runs/advance-run.ts';
import { createRun, NewRun } from '../runs/create-run.ts';
import { readRun } from '../runs/read-run.ts';
import { findRun } from '../runs/store.ts';
import { MemberPage } from '../statements/member-page.tsx';
import { StatementPage } from '../statements/page.tsx';
import { compareYears, savingsFromForm } from '../savings/compare-years.ts';
import { SavingsPage } from '../savings/page.tsx';
import { savingsTextsFor } from '../savings/texts.ts';
import { pdfResponse, reversalPdfResponse } from '../statements/pdf-response.ts';
import { statementIn } from '../statements/kept-statement.ts';
import { readIssued, readStatement } from '../statements/read-statements.ts';
import { readReversal } from '../statements/read-reversal.ts';
import { listIssued } from '../statements/store.ts';
import { CooperationPage } from './page.tsx';
import { readCooperation } from './read-cooperation.ts';

type Reader = HonoContext<RequestState>;

const ComparedVersions = VersionParameter.extend({ other: VersionParameter.shape.number });

const steps = {
  freeze: { right: 'prepare-runs', advance: freezeRun },
  approve: { right: 'approve-runs', advance: approveRun },
  issue: { right: 'issue-runs', advance: issueRun },
} as const;

/** A cooperation, its runs and the statements of a run. Forms lead back to a page (303), so that reloading is safe. */
export function cooperationPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  const showCooperation = (c: Reader, wanted: Parameters<typeof readCooperation>[1]) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async (context) => {
        const language = c.get('language');
        const { name: title } = context.cooperation;
        const { rights, parties } = context.access;
        if (!rights.has('read-all')) {
          const issued = rights.has('read-statements')
            ? await listIssued(context.transaction, context.cooperation.id, { parties, limit: 1000 })
            : [];
          const letters = rights.has('read-statements')
            ? await listIssuedLetters(context.transaction, context.cooperation.id, { parties })
            : [];
          const { stored } = await versionOn(context, context.cooperation.id, context.clock.today());
          const about = { cooperation: context.cooperation, version: stored.number, issued, letters, rights, language };
          return answer({ title, content: <MemberPage {...about} /> });
        }
        const view = await readCooperation(context, wanted);
        return view.ok ? answer({ title, content: <CooperationPage view={view.value} language={language} /> }) : view;
      },
    });

  pages.get('/:cooperation', (c) => showCooperation(c, {}));
  pages.get('/:cooperation/runs/:run', (c) => showCooperation(c, { runId: c.req.param('run') }));

  pages.post('/:cooperation/runs', async (c) => {
    const slug = c.req.param('cooperation');
    const back = { address: `/cooperations/${slug}`, name: slug };
    const form = await readForm(c);
    const asked =
      form === undefined ? refuse('form-unreadable', {}) : answerFrom(readDocument(NewRun, runFromForm(form)));
    const created = await performIn(
      service,
      c.get('act'),
      { cooperation: slug, right: 'prepare-runs' },
      async (context) => (asked.ok ? createRun(context, asked.value) : asked),
    );
    if (!created.ok) return refusalPage(c, created.refusal, back);
    return c.redirect(`/cooperations/${slug}/runs/${created.value.stored.id}`, 303);
  });

  for (const [step, { right, advance }] of Object.entries(steps))
    pages.post(`/:cooperation/runs/:run/${step}`, async (c) => {
      const { cooperation, run } = c.req.param();
      const address = `/cooperations/${cooperation}/runs/${run}`;
      const form = await readForm(c);
      const reason = textIn(form ?? {}, 'reason')
        .replaceAll(/\p{Cc}|\p{Cs}/gu, ' ')
        .trim()
        .slice(0, 400);
      const act: Act = { ...c.get('act'), ...(reason === '' ? {} : { reason }) };
      const done = await performIn(service, act, { cooperation, right }, (context) => advance(context, run));
      return done.ok ? c.redirect(address, 303) : refusalPage(c, done.refusal, { address, name: cooperation });
    });

  pages.get('/:cooperation/runs/:run/statements/:statement', async (c) => {
    const { cooperation, run: runId, statement: name } = c.req.param();
    const party = name.replace(/\.pdf$/, '');
    const found = await performIn(service, c.get('act'), { cooperation, right: 'read-statements' }, async (context) =>
      withLinks(context, runId, await readStatement(context, { runId, party })),
    );
    const address = `/cooperations/${cooperation}/runs/${runId}`;
    return showStatement(c, found, { name, back: address, address: `${address}/statements/${party}` });
  });

  pages.get('/:cooperation/statements/:number', async (c) => {
    const { cooperation, number: name } = c.req.param();
    const number = name.replace(/\.pdf$/, '');
    const found = await performIn(
      service,
      c.get('act'),
      { cooperation, right: 'read-statements' },
      async (context): Promise<Answer<ShownStatement>> => {
        const kept = await readIssued(context, number);
        return kept.ok ? withLinks(context, kept.value.run.id, answer(statementIn(kept.value))) : kept;
      },
    );
    const back = `/cooperations/${cooperation}`;
    return showStatement(c, found, { name, back, address: `${back}/statements/${number}` });
  });

  pages.get('/:cooperation/statements/:number/reversal.pdf', async (c) => {
    const { cooperation, number } = c.req.param();
    const letter = await performIn(
      service,
      c.get('act'),
      { cooperation, right: 'read-statements' },
      async (context): Promise<Answer<Response>> => {
        const reversal = await readReversal(context, number);
        return reversal.ok ? reversalPdfResponse(reversal.value, c.get('language')) : reversal;
      },
    );
    return letter.ok ? letter.value : refusalPage(c, letter.refusal);
  });

  pages.get('/:cooperation/runs/:run/bridge', (c) =>
    showPage(service, c, {
      right: 'read-statements',
      view: async (context) => {
        const language = c.get('language');
        const { party, before } = c.req.query();
        const read = await readBridge(context, { runId: c.req.param('run'), beforeId: before });
        if (!read.ok) return read;
        const title = `${bridgeTextsFor(language).link} ${context.cooperation.name}`;
        const about = { cooperation: context.cooperation, read: read.value, party, language };
        return answer({ title, content: <BridgePage {...about} /> });
      },
    }),
  );

  pages.get('/:cooperation/runs/:run/council', (c) =>
    showPage(service, c, {
      right: 'read-statements',
      view: async (context) => {
        const language = c.get('language');
        const read = await readCouncil(context, { runId: c.req.param('run'), language });
        if (!read.ok) return read;
        const title = `${councilTextsFor(language).link} ${context.cooperation.name}`;
        const about = { cooperation: context.cooperation, read: read.value, language };
        return answer({ title, content: <CouncilPage {...about} /> });
      },
    }),
  );

  pages.get('/:cooperation/runs/:run/council.pdf', async (c) => {
    const { cooperation, run: runId } = c.req.param();
    const language = c.get('language');
    const letter = await performIn(
      service,
      c.get('act'),
      { cooperation, right: 'read-statements' },
      async (context): Promise<Answer<Response>> => {
        const read = await readCouncil(context, { runId, language });
        const { slug, name } = context.cooperation;
        return read.ok ? councilPdf(read.value, { slug, name, today: context.clock.today(), language }) : read;
      },
    );
    return letter.ok ? letter.value : refusalPage(c, letter.refusal);
  });

  pages.get('/:cooperation/deadlines', (c) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async (context) => {
        const listed = await listDeadlines(context, {});
        if (!listed.ok) return listed;
        const about = { cooperation: context.cooperation, listed: listed.value, language: c.get('language') };
        return answer({ title: context.cooperation.name, content: <DeadlinesPage {...about} /> });
      },
    }),
  );

  pages.get('/:cooperation/agreements/:number/compare/:other', (c) =>
    showPage(service, c, {
      right: 'read-terms',
      view: async (context) => {
        const { number, other } = c.req.param();
        const asked = answerFrom(readDocument(ComparedVersions, { number, other }));
        if (!asked.ok) return asked;
        const compared = await compareNumbers(context, { ...asked.value, asked: yearFromForm(c.req.query()) });
        if (!compared.ok) return compared;
        const showsEuro = context.access.rights.has('read-all');
        const about = { cooperation: context.cooperation, compared: compared.value, showsEuro };
        return answer({
          title: context.cooperation.name,
          content: <ComparePage {...about} language={c.get('language')} />,
        });
      },
    }),
  );

  pages.get('/:cooperation/runs/:run/fairness', (c) =>
    showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const language = c.get('language');
        const texts = fairnessTextsFor(language);
        const runId = c.req.param('run');
        const computed = await readRun(context, runId);
        if (!computed.ok) return computed;
        const { run } = computed.value;
        const asked = c.req.query();
        const assumed = assumedFromForm(asked, run, texts.sourceUnnamed);
        const judged = assumed.ok ? judgeComputed(computed.value, assumed.value) : assumed;
        // Before anything is said, recorded comparisons may tell enough; that they do not is no fault yet.
        const isShown = judged.ok || Object.keys(asked).length > 0;
        const about = { cooperation: context.cooperation, run, runId, asked, language };
        return answer({
          title: `${texts.title} ${context.cooperation.name}`,
          content: <FairnessPage {...about} judged={isShown ? judged : undefined} />,
        });
      },
    }),
  );

  pages.get('/:cooperation/advances', (c) =>
    showPage(service, c, {
      right: 'read-statements',
      view: async (context) => {
        const language = c.get('language');
        const view = await viewAdvances(context);
        if (!view.ok) return view;
        const title = `${advanceTextsFor(language).title} ${context.cooperation.name}`;
        return answer({ title, content: <AdvancesPage view={view.value} language={language} /> });
      },
    }),
  );

  pages.get('/:cooperation/budget-estimate.csv', async (c) => {
    const language = c.get('language');
    const texts = estimateTextsFor(language);
    const cooperation = c.req.param('cooperation');
    const { lang: _lang, ...asked } = c.req.query();
    const question = estimateFromForm(asked, texts.sourceUnnamed);
    const made = await performIn(service, c.get('act'), { cooperation, right: 'read-all' }, async (context) =>
      question.ok ? estimateYears(context, question.value) : question,
    );
    if (!made.ok) {
      const address = `/cooperations/${cooperation}/budget-estimate`;
      return refusalPage(c, made.refusal, { address, name: texts.title });
    }
    const year = made.value.base.period.from.slice(0, 4);
    return c.body(renderEstimate(made.value, language), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${cooperation}-${year}-budget-estimate.csv"`,
    });
  });

  pages.get('/:cooperation/budget-estimate', (c) => {
    const language = c.get('language');
    const asked = c.req.query();
    const texts = estimateTextsFor(language);
    const back = { address: `/cooperations/${c.req.param('cooperation')}/budget-estimate`, name: texts.title };
    return showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const question = estimateFromForm(asked, texts.sourceUnnamed);
        const estimate = question.ok ? await estimateYears(context, question.value) : question;
        if (!estimate.ok) return estimate;
        const about = { cooperation: context.cooperation, estimate: estimate.value, asked, language };
        return answer({
          title: `${texts.title} ${context.cooperation.name}`,
          content: <EstimatePage {...about} />,
        });
      },
      back: Object.keys(asked).length === 0 ? undefined : back,
    });
  });

  pages.get('/:cooperation/over-recovery', (c) => {
    const language = c.get('language');
    const asked = c.req.query();
    const texts = overRecoveryTextsFor(language);
    const back = { address: `/cooperations/${c.req.param('cooperation')}/over-recovery`, name: texts.title };
    return showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const years = answerFrom(readDocument(SettledYears, asked));
        const reported = years.ok ? await reportSettledYears(context, years.value) : years;
        if (!reported.ok) return reported;
        const about = { cooperation: context.cooperation, reported: reported.value, asked, language };
        return answer({
          title: `${texts.title} ${context.cooperation.name}`,
          content: <OverRecoveryPage {...about} />,
        });
      },
      back: Object.keys(asked).length === 0 ? undefined : back,
    });
  });

  pages.get('/:cooperation/savings', (c) => {
    const language = c.get('language');
    const asked = c.req.query();
    const texts = savingsTextsFor(language);
    const back = { address: `/cooperations/${c.req.param('cooperation')}/savings`, name: texts.title };
    return showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const question = savingsFromForm(asked, texts.sourceUnnamed);
        const compared = question.ok ? await compareYears(context, question.value) : question;
        if (!compared.ok) return compared;
        const about = { cooperation: context.cooperation, compared: compared.value, asked, language };
        return answer({ title: `${texts.title} ${context.cooperation.name}`, content: <SavingsPage {...about} /> });
      },
      back: Object.keys(asked).length === 0 ? undefined : back,
    });
  });

  pages.get('/:cooperation/history', (c) =>
    showPage(service, c, {
      right: 'read-history',
      view: async ({ transaction, cooperation: { id, slug, name } }) => {
        const language = c.get('language');
        const after = Number(/^\d{1,9}$/.exec(c.req.query('after') ?? '')?.[0] ?? 0);
        const entries = await listEntries(transaction, id, { after, limit: 101 });
        const chain = await verifyHistory(transaction, id);
        const about = { cooperation: { slug, name }, entries, chain, language };
        return answer({
          title: `${accessTextsFor(language).history} ${name}`,
          content: <HistoryPage {...about} />,
        });
      },
    }),
  );

  return pages;
}

type ShownStatement = {
  readonly statement: Statement;
  /** Numbers of what it replaced, and its own if another has its place: their reversals can be had. */
  readonly reversed: readonly string[];
  /** Where it is told why it is another share than the year before; absent if there is no such year. */
  readonly bridge: string | undefined;
};

async function withLinks(
  context: CooperationContext,
  runId: string,
  found: Answer<Statement>,
): Promise<Answer<ShownStatement>> {
  if (!found.ok) return found;
  const statement = found.value;
  const { number, status, correction, recipient } = statement;
  const run = await findRun(context.transaction, context.cooperation.id, runId);
  const before = run === undefined ? undefined : await findYearBefore(context, run);
  const page = `/cooperations/${context.cooperation.slug}/runs/${runId}/bridge?party=${recipient.id}`;
  const bridge = before === undefined ? undefined : page;
  if (number === undefined) return answer({ statement, reversed: [], bridge });
  const isReversed = status === 'corrected' && (await readReversal(context, number)).ok;
  const replaced = correction?.by === 'replacement' ? correction.numbers : [];
  return answer({ statement, reversed: [...replaced, ...(isReversed ? [number] : [])], bridge });
}

async function showStatement(
  c: Reader,
  found: Answer<ShownStatement>,
  { name, back, address }: { readonly name: string; readonly back: string; readonly address: string },
) {
  if (!found.ok) return refusalPage(c, found.refusal);
  const language = c.get('language');
  const { statement, reversed, bridge } = found.value;
  if (name.endsWith('.pdf')) {
    const letter = await pdfResponse(statement, language);
    return letter.ok ? letter.value : refusalPage(c, letter.refusal);
  }
  const title = textsFor(language).statementTitle(
    statement.cooperation.name,
    formatsFor(language).periodName(statement.period),
  );
  return pageResponse(
    c,
    title,
    <StatementPage
      statement={statement}
      reversed={reversed}
      addresses={{ own: address, back, bridge }}
      language={language}
    />,
  );
}

/** People name the last day; a period ends before the day after it. What is no day is left for the schema to refuse. */
function runFromForm(form: Readonly<Record<string, unknown>>): unknown {
  const lastDay = LocalDate.safeParse(form['last-day']);
  const until = lastDay.success ? addDays(lastDay.data, 1) : form['last-day'];
  const knownOn = form['known-on'];
  const above = textIn(form, 'tell-change-above').trim();
  const corrects = textIn(form, 'corrects');
  return {
    period: { from: form['first-day'], until },
    advances: 'recorded',
    ...(knownOn === undefined || knownOn === '' ? {} : { asKnownOn: knownOn }),
    ...(corrects === ''
      ? {}
      : { corrects, kind: textIn(form, 'kind'), byDifference: textIn(form, 'by') === 'difference' }),
    // People write a decimal comma.
    ...(above === '' ? {} : { tellChangeAbove: above.replace(',', '.') }),
  };
}
