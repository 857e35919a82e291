import { addDays, formatsFor, LocalDate, readDocument } from '@umlage/core';
import { Hono, type Context as HonoContext } from 'hono';
import { perform, type RequestState, type Service } from '../context.ts';
import { CooperationPage } from './page.tsx';
import { readCooperation } from './read-cooperation.ts';
import { performIn } from './perform-in.ts';
import { answerFrom, refuse } from '../problems/refusal.ts';
import { createRun, NewRun } from '../runs/create-run.ts';
import { StatementPage } from '../statements/page.tsx';
import { pdfResponse } from '../statements/pdf-response.ts';
import { readStatement } from '../statements/read-statements.ts';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { textsFor } from '../pages/texts.ts';

/** A cooperation, its runs and the statements of a run. Forms lead back to a page (303), so that reloading is safe. */
export function cooperationPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  const showCooperation = async (c: HonoContext<RequestState>, wanted: Parameters<typeof readCooperation>[1]) => {
    const view = await perform(service, (context) => readCooperation(context, wanted));
    if (!view.ok) return refusalPage(c, view.refusal);
    const { name } = view.value.cooperation;
    return pageResponse(c, name, <CooperationPage view={view.value} language={c.get('language')} />);
  };

  pages.get('/:cooperation', (c) => showCooperation(c, { slug: c.req.param('cooperation') }));
  pages.get('/:cooperation/runs/:run', (c) =>
    showCooperation(c, { slug: c.req.param('cooperation'), runId: c.req.param('run') }),
  );

  pages.post('/:cooperation/runs', async (c) => {
    const slug = c.req.param('cooperation');
    const back = { address: `/cooperations/${slug}`, name: slug };
    const form = await readForm(c);
    if (form === undefined) return refusalPage(c, refuse('form-unreadable', {}).refusal, back);
    const asked = answerFrom(readDocument(NewRun, runFromForm(form)));
    if (!asked.ok) return refusalPage(c, asked.refusal, back);
    const created = await performIn(service, slug, async (context, cooperation) =>
      createRun(context, cooperation, asked.value),
    );
    if (!created.ok) return refusalPage(c, created.refusal, back);
    return c.redirect(`/cooperations/${slug}/runs/${created.value.id}`, 303);
  });

  pages.get('/:cooperation/runs/:run/statements/:statement', async (c) => {
    const { cooperation: slug, run: runId, statement: name } = c.req.param();
    const language = c.get('language');
    const party = name.replace(/\.pdf$/, '');
    const found = await performIn(service, slug, async (context, cooperation) =>
      readStatement(context, cooperation.id, { runId, party }),
    );
    if (!found.ok) return refusalPage(c, found.refusal);
    const statement = found.value;
    if (name.endsWith('.pdf')) {
      const letter = await pdfResponse(statement, language);
      return letter.ok ? letter.value : refusalPage(c, letter.refusal);
    }
    const title = textsFor(language).statementTitle(
      statement.cooperation.name,
      formatsFor(language).periodName(statement.period),
    );
    const content = <StatementPage statement={statement} run={{ slug, id: runId }} language={language} />;
    return pageResponse(c, title, content);
  });

  return pages;
}

async function readForm(c: HonoContext<RequestState>): Promise<Record<string, unknown> | undefined> {
  try {
    return await c.req.parseBody();
  } catch {
    return undefined;
  }
}

/** People name the last day; a period ends before the day after it. What is no day is left for the schema to refuse. */
function runFromForm(form: Record<string, unknown>): unknown {
  const lastDay = LocalDate.safeParse(form['last-day']);
  const until = lastDay.success ? addDays(lastDay.data, 1) : form['last-day'];
  const knownOn = form['known-on'];
  const above = form['tell-change-above'];
  return {
    period: { from: form['first-day'], until },
    ...(knownOn === undefined || knownOn === '' ? {} : { asKnownOn: knownOn }),
    // People write a decimal comma.
    ...(typeof above !== 'string' || above.trim() === '' ? {} : { tellChangeAbove: above.trim().replace(',', '.') }),
  };
}
