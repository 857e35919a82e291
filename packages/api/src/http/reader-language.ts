import { Language } from '@umlage/core';
import { accepts } from 'hono/accepts';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { RequestState } from '../context.ts';

/** The reader chooses the language: by `?lang=`, which is remembered, else as the browser asks, else German. */
export const readerLanguage = createMiddleware<RequestState>(async (c, next) => {
  const asked = Language.safeParse(c.req.query('lang'));
  if (asked.success) setCookie(c, 'language', asked.data, { path: '/', sameSite: 'Lax', httpOnly: true });
  const remembered = Language.safeParse(getCookie(c, 'language'));
  const preferred = accepts(c, { header: 'Accept-Language', supports: ['de', 'en'], default: 'de' });
  const accepted = Language.safeParse(preferred.slice(0, 2));
  const language = [asked, remembered, accepted].find((choice) => choice.success)?.data ?? 'de';
  c.set('language', language);
  await next();
  c.header('content-language', language);
});
