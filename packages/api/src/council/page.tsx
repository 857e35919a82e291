import { formatsFor, type Language } from '@umlage/core';
import { AmountsNotice } from '../pages/amounts-notice.tsx';
import { ChartFigure } from '../pages/chart.tsx';
import { BackLink, Section } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { comparedWithAlone, otherThanLastYear } from './council-resource.ts';
import type { CouncilRead } from './read-council.ts';
import { councilTextsFor } from './texts.ts';

type Shown = { readonly read: CouncilRead; readonly language: Language };

/** What councils ask of a year, to be read from top to bottom; every answer leads to what it rests on. */
export function CouncilPage({
  cooperation: { slug, name },
  read,
  language,
}: Shown & { readonly cooperation: { readonly slug: string; readonly name: string } }) {
  const texts = councilTextsFor(language);
  const { stored, run, told, isForBearer } = read;
  const { notice } = run.agreement;
  const address = `/cooperations/${slug}/runs/${stored.id}`;
  return (
    <>
      <BackLink href={isForBearer ? `/cooperations/${slug}` : address}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">
        {texts.title({ cooperation: name, year: formatsFor(language).periodName(stored.period) })}
      </h1>
      <div class="umlage-actions">
        <a class="kern-btn kern-btn--primary" href={`${address}/council.pdf`}>
          <span class="kern-label">{textsFor(language).asPdf}</span>
        </a>
        <a class="kern-btn kern-btn--secondary" href={`/api/v1${address}/council`}>
          <span class="kern-label">{textsFor(language).asJson}</span>
        </a>
      </div>
      {notice === undefined ? null : <AmountsNotice notice={notice} language={language} />}
      {stored.status === 'issued' || stored.status === 'corrected' ? null : (
        <p class="kern-body umlage-lead">{texts.provisional}</p>
      )}
      <Section id="cost" title={texts.cost}>
        <p class="umlage-balance">{told.text}</p>
        <Sayings texts={told.shares.map(({ text }) => text)} />
        {told.shares.length > 1 ? <ChartFigure chart={told.chart} language={language} /> : null}
      </Section>
      <WhyOther read={read} address={`${address}/bridge`} language={language} />
      <Alone read={read} language={language} />
      <p class="kern-body">{texts.withoutTax}</p>
    </>
  );
}

/** Of more parties the sentences are enough; each has its picture on a page of its own. */
const mostDrawn = 5;

function WhyOther({ read, address, language }: Shown & { readonly address: string }) {
  const texts = councilTextsFor(language);
  const shares = otherThanLastYear(read, language);
  return (
    <Section id="why" title={texts.whyOther}>
      {shares === undefined ? <p class="kern-body umlage-lead">{texts.noYearBefore}</p> : null}
      {shares?.map(({ bearer, text, chart }) => (
        <>
          <p class="kern-body umlage-lead">
            {text}{' '}
            <a class="kern-link" href={`${address}?party=${bearer}`}>
              {texts.inDetail}
            </a>
          </p>
          {shares.length > mostDrawn ? null : <ChartFigure chart={chart} language={language} />}
        </>
      ))}
    </Section>
  );
}

function Alone({ read, language }: Shown) {
  const texts = councilTextsFor(language);
  const compared = comparedWithAlone(read, language);
  return (
    <Section id="alone" title={texts.alone}>
      {compared.length === 0 ? <p class="kern-body umlage-lead">{texts.noBaseline}</p> : null}
      {compared.map(({ text, sources, chart }) => (
        <>
          <p class="umlage-balance">{text}</p>
          <ChartFigure chart={chart} language={language} />
          <Sayings texts={sources} />
        </>
      ))}
    </Section>
  );
}

function Sayings({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="kern-list kern-list--bullet">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
