import type { Language } from '@umlage/core';
import type { PropsWithChildren } from 'hono/jsx';
import type { Actor } from '../access/actor.ts';
import { accessTextsFor } from './access-texts.ts';
import { textsFor } from './texts.ts';

/** The frame of every page: plain HTML that works without scripts, styled with KERN, served by us alone. */
export function Layout({
  title,
  language,
  actor,
  children,
}: PropsWithChildren<{ readonly title: string; readonly language: Language; readonly actor: Actor }>) {
  const texts = textsFor(language);
  const access = accessTextsFor(language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === 'Umlage' ? title : `${title} – Umlage`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/kern/fonts/fira-sans.css" />
        <link rel="stylesheet" href="/assets/kern/kern.min.css" />
        <link rel="stylesheet" href="/assets/umlage.css" />
      </head>
      <body data-kern-theme="light">
        <a class="umlage-skip kern-link" href="#content">
          {texts.skip}
        </a>
        <header class="umlage-header">
          <div class="kern-container umlage-bar">
            <a class="umlage-brand" href="/">
              Umlage
            </a>
            <p class="kern-body kern-body--small umlage-tagline">{texts.tagline}</p>
            {actor.kind === 'user' ? (
              <>
                {actor.administrator ? (
                  <a class="kern-link" href="/administration">
                    {access.administration}
                  </a>
                ) : null}
                <a class="kern-link" href="/account">
                  {actor.name}
                </a>
                <form method="post" action="/sign-out">
                  <button class="umlage-link-button kern-link" type="submit">
                    {access.signOut}
                  </button>
                </form>
              </>
            ) : (
              <a class="kern-link" href="/sign-in">
                {access.signIn}
              </a>
            )}
            <a
              class="kern-link"
              href={`?lang=${texts.otherLanguage.code}`}
              hreflang={texts.otherLanguage.code}
              lang={texts.otherLanguage.code}
            >
              {texts.otherLanguage.name}
            </a>
          </div>
        </header>
        <main id="content" class="kern-container umlage-main" tabindex={-1}>
          {children}
        </main>
        <footer class="umlage-footer">
          <div class="kern-container umlage-bar">
            <a class="kern-link kern-link--small" href="/docs">
              {texts.apiReference}
            </a>
            <p class="kern-body kern-body--small">{texts.dataProtection}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}
