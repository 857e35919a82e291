import { bearerNameOf, formatsFor, hostOf, type Language } from '@umlage/core';
import { renderReport, type Report } from '@umlage/reports';
import { letterResponse } from '../pages/letter-response.ts';
import type { Answer } from '../problems/refusal.ts';
import { comparedWithAlone, otherThanLastYear } from './council-resource.ts';
import type { CouncilRead } from './read-council.ts';
import { councilTextsFor } from './texts.ts';

/** What councils ask, as a letter to lay before them. */
export function councilPdf(
  read: CouncilRead,
  about: { readonly slug: string; readonly name: string; readonly today: string; readonly language: Language },
): Promise<Answer<Response>> {
  const { slug, language } = about;
  const file = `${slug}-${read.stored.period.from.slice(0, 4)}-${councilTextsFor(language).file}.pdf`;
  return letterResponse(file, () => renderReport(reportOf(read, about), language));
}

function reportOf(
  read: CouncilRead,
  { name, today, language }: { readonly name: string; readonly today: string; readonly language: Language },
): Report {
  const texts = councilTextsFor(language);
  const formats = formatsFor(language);
  const { stored, run, told, isForBearer } = read;
  const host = hostOf(run.agreement);
  const [own] = told.shares;
  const forWhom = isForBearer && own !== undefined ? bearerNameOf(run.agreement, own.bearer) : undefined;
  const whyOther = otherThanLastYear(read, language);
  const compared = comparedWithAlone(read, language);
  return {
    title: texts.title({ cooperation: name, year: formats.periodName(stored.period) }),
    sender: { name: host?.name ?? name, address: host?.address ?? [] },
    recipient: [forWhom === undefined ? texts.toAll : texts.toOne(forWhom)],
    reference: [
      { term: texts.period, value: formats.period(stored.period) },
      { term: texts.knowledge, value: formats.day(stored.asKnownOn) },
    ],
    createdOn: `${today}T12:00:00Z`,
    ...(run.agreement.notice === undefined ? {} : { notice: run.agreement.notice }),
    sections: [
      {
        title: texts.cost,
        parts: [
          ...(stored.status === 'issued' || stored.status === 'corrected' ? [] : [{ text: texts.provisional }]),
          {
            text: told.text,
            items: told.shares.map(({ text }) => text),
            ...(told.shares.length > 1 ? { chart: told.chart } : {}),
          },
        ],
      },
      {
        title: texts.whyOther,
        parts: whyOther?.map(({ text, chart }) => ({ text, chart })) ?? [{ text: texts.noYearBefore }],
      },
      {
        title: texts.alone,
        parts:
          compared.length === 0
            ? [{ text: texts.noBaseline }]
            : compared.map(({ text, chart, sources }) => ({ text, chart, items: sources })),
      },
    ],
    closing: texts.withoutTax,
  };
}
