import { Hono } from 'hono';
import { perform, type RequestState, type Service } from '../context.ts';
import { outlineCooperations } from '../cooperations/outline-cooperations.ts';
import { removeExamples } from '../cooperations/remove-examples.ts';
import { answer } from '../problems/refusal.ts';
import { Section } from '../pages/parts.tsx';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { textsFor } from '../pages/texts.ts';

export function startPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/', async (c) => {
    const texts = textsFor(c.get('language'));
    const listed = await perform(service, c.get('act'), 'look-around', async (context) =>
      answer(await outlineCooperations(context, service.database)),
    );
    if (!listed.ok) return refusalPage(c, listed.refusal);
    const cooperations = listed.value;
    const { actor } = c.get('act');
    const isAdministrator = actor.kind === 'user' && actor.administrator;
    const hasExamples = isAdministrator && cooperations.some(({ cooperation }) => cooperation.example);
    return pageResponse(
      c,
      'Umlage',
      <>
        <h1 class="kern-heading-x-large">{texts.startTitle}</h1>
        <p class="kern-body kern-body--large umlage-lead">{texts.startLead}</p>
        <Section id="cooperations" title={texts.cooperations}>
          {cooperations.length === 0 ? <p class="kern-body">{texts.noCooperations}</p> : null}
          <ul class="umlage-list">
            {cooperations.map(({ cooperation: { slug, name, example }, agreement }) => (
              <li class="kern-card kern-card--interactive">
                <div class="kern-card__container">
                  <div class="kern-card__header">
                    {example ? <p class="kern-preline">{texts.example}</p> : null}
                    <h3 class="kern-title">
                      <a class="kern-link kern-link--stretched" href={`/cooperations/${slug}`}>
                        {name}
                      </a>
                    </h3>
                    <p class="kern-body">{agreement.title}</p>
                    <p class="kern-body kern-body--small">{texts.parties(agreement.parties.length)}</p>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </Section>
        {hasExamples ? (
          <Section id="examples" title={texts.examplesLoaded}>
            <p class="kern-body">{texts.removeExamplesHint}</p>
            <form method="post" action="/examples/remove">
              <button class="kern-btn kern-btn--secondary" type="submit">
                <span class="kern-label">{texts.removeExamples}</span>
              </button>
            </form>
          </Section>
        ) : null}
      </>,
    );
  });

  pages.post('/examples/remove', async (c) => {
    const removed = await perform(service, c.get('act'), 'administer', removeExamples);
    return removed.ok ? c.redirect('/', 303) : refusalPage(c, removed.refusal);
  });

  return pages;
}
