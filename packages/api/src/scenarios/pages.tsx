import { formatsFor } from '@umlage/core';
import { Hono } from 'hono';
import type { RequestState, Service } from '../context.ts';
import { showPage } from '../pages/show-page.tsx';
import { answer } from '../problems/refusal.ts';
import { readRun } from '../runs/read-run.ts';
import { ScenarioPage } from './page.tsx';
import { scenarioFromForm } from './scenario-form.ts';
import { scenarioTextsFor } from './texts.ts';
import { tryOnRun } from './try-on-run.ts';

/** What a run would come to if things were otherwise: asked for by the address, since nothing is kept. */
export function scenarioPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/:cooperation/runs/:run/scenario', (c) =>
    showPage(service, c, {
      right: 'read-all',
      view: async (context) => {
        const language = c.get('language');
        const typed = c.req.query();
        const computed = await readRun(context, c.req.param('run'));
        if (!computed.ok) return computed;
        const { stored, run } = computed.value;
        const scenario = scenarioFromForm(typed, run.agreement, language);
        const tried =
          scenario === undefined || !scenario.ok
            ? scenario
            : answer(await tryOnRun(context, computed.value, scenario.value));
        const { cooperation, access } = context;
        const about = { cooperation, run: stored, agreement: run.agreement, typed, tried };
        const title = `${scenarioTextsFor(language).title} ${formatsFor(language).periodName(stored.period)}`;
        return answer({
          title: `${title} ${cooperation.name}`,
          content: <ScenarioPage {...about} mayPropose={access.rights.has('change-terms')} language={language} />,
        });
      },
    }),
  );

  return pages;
}
