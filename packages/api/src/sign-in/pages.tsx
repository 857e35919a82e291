import { Hono, type Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { perform, type RequestState, type Service } from '../context.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Field, readForm, Submit, textIn } from '../pages/form.tsx';
import { Section } from '../pages/parts.tsx';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { refuse, type Answer } from '../problems/refusal.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { signInWithIdentity, signInWithPassword, signOut, type NewSession } from './sign-in.ts';

type SignInService = Service & { readonly origin: string; readonly identityProvider: IdentityProvider | undefined };

const back = { address: '/sign-in', name: '/sign-in' };
// As long as somebody may take at the identity provider.
const rememberedSeconds = 600;

/** Signing in and out: with a password of ours, and through an identity provider where there is one. */
export function signInPages(service: SignInService): Hono<RequestState> {
  const pages = new Hono<RequestState>();
  const { name: cookieName, options } = sessionCookie(service.origin);
  const rememberedCookie = `${cookieName}-sign-in`;
  const { identityProvider } = service;

  const endSession = async (c: HonoContext<RequestState>) => {
    const secret = getCookie(c, cookieName);
    if (secret === undefined) return;
    await perform(service, c.get('act'), 'look-around', (context) => signOut(context, secret));
    deleteCookie(c, cookieName, options);
  };

  const enter = async (c: HonoContext<RequestState>, session: Answer<NewSession>, next: string) => {
    if (!session.ok) return refusalPage(c, session.refusal, back);
    // Its cookie is replaced, so nobody could end it any more.
    await endSession(c);
    const { secret, expiresAt, mustChangePassword } = session.value;
    setCookie(c, cookieName, secret, { ...options, expires: expiresAt });
    return c.redirect(mustChangePassword ? '/account' : next, 303);
  };

  pages.get('/sign-in', (c) => {
    const texts = accessTextsFor(c.get('language'));
    const next = ownAddress(c.req.query('next'));
    const form = (
      <form class="umlage-form umlage-form--narrow" method="post" action="/sign-in">
        <input type="hidden" name="next" value={next} />
        <Field name="name" label={texts.name} required autocomplete="username" />
        <Field name="password" label={texts.password} type="password" required autocomplete="current-password" />
        <Submit kind={identityProvider === undefined ? 'primary' : 'secondary'}>{texts.signIn}</Submit>
      </form>
    );
    return pageResponse(
      c,
      texts.signIn,
      <>
        <h1 class="kern-heading-large">{texts.signIn}</h1>
        <p class="kern-body umlage-lead">{texts.signInLead}</p>
        {identityProvider === undefined ? (
          form
        ) : (
          <>
            <div class="umlage-actions">
              {/* A link, since no form of ours may lead to another site: browsers hold redirects to form-action too. */}
              <a class="kern-btn kern-btn--primary" href={`/sign-in/elsewhere?next=${encodeURIComponent(next)}`}>
                <span class="kern-label">{texts.signInElsewhere}</span>
              </a>
            </div>
            <p class="kern-body kern-body--small">{texts.signInElsewhereHint}</p>
            <Section id="here" title={texts.signInHere}>
              {form}
            </Section>
          </>
        )}
      </>,
    );
  });

  pages.post('/sign-in', async (c) => {
    const form = await readForm(c);
    if (form === undefined) return refusalPage(c, refuse('form-unreadable', {}).refusal, back);
    // Cut so that what is stored of an attempt has an end, and without what a database cannot store.
    const attempt = {
      name: textIn(form, 'name')
        .replaceAll(/\p{Cc}|\p{Cs}/gu, '')
        .trim()
        .slice(0, 100),
      password: textIn(form, 'password').slice(0, 200),
    };
    const signedIn = await signInWithPassword(service, c.get('act'), attempt);
    return enter(c, signedIn, ownAddress(textIn(form, 'next')));
  });

  // Ends the session here; that at an identity provider is between it and its users, who may have come for other things.
  pages.post('/sign-out', async (c) => {
    await endSession(c);
    return c.redirect('/', 303);
  });

  if (identityProvider !== undefined) {
    pages.get('/sign-in/elsewhere', async (c) => {
      const begun = await identityProvider.begin();
      if (!begun.ok) return refusalPage(c, begun.refusal, back);
      const { address, remembered } = begun.value;
      const kept = `${ownAddress(c.req.query('next'))} ${remembered}`;
      setCookie(c, rememberedCookie, kept, { ...options, maxAge: rememberedSeconds });
      return c.redirect(address, 303);
    });

    pages.get('/sign-in/returned', async (c) => {
      const [next, remembered = ''] = getCookie(c, rememberedCookie)?.split(' ') ?? [];
      deleteCookie(c, rememberedCookie, options);
      const { pathname, search } = new URL(c.req.url);
      const identity = await identityProvider.finish(new URL(`${service.origin}${pathname}${search}`), remembered);
      if (!identity.ok) return refusalPage(c, identity.refusal, back);
      const signedIn = await perform(service, c.get('act'), 'look-around', (context) =>
        signInWithIdentity(context, identity.value),
      );
      return enter(c, signedIn, ownAddress(next));
    });
  }

  return pages;
}

/** Where to go on after signing in: an address of ours, and no other. */
function ownAddress(address: string | undefined): string {
  return address !== undefined && /^\/(?![/\\])[\w/.-]*$/.test(address) ? address : '/';
}
