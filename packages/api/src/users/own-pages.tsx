import { z } from '@hono/zod-openapi';
import { readDocument } from '@umlage/core';
import { Hono } from 'hono';
import { Right } from '../access/rights.ts';
import { perform, type RequestState, type Service } from '../context.ts';
import { listCooperations } from '../cooperations/store.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Choice, Field, readForm, Submit, textIn } from '../pages/form.tsx';
import { Notice, Section } from '../pages/parts.tsx';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { answer, answerFrom, refuse } from '../problems/refusal.ts';
import { createToken, endToken, NewToken } from '../tokens/create-token.ts';
import { listTokens } from '../tokens/store.ts';
import { changeOwnPassword } from './change-user.ts';
import { findUser } from './store.ts';

// Without `own-account`, which also makes and ends tokens.
const readingRights: readonly Right[] = ['read-terms', 'read-statements', 'read-all'];

/** One’s own roles, tokens and password. */
export function ownPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/account', async (c) => {
    const language = c.get('language');
    const texts = accessTextsFor(language);
    const { actor } = c.get('act');
    if (actor.kind !== 'user') return c.redirect('/sign-in?next=/account', 303);
    // Whoever has a one-time password changes it here.
    const right = actor.mustChangePassword ? 'look-around' : 'own-account';
    const read = await perform(service, c.get('act'), right, async ({ transaction }) =>
      answer({
        cooperations: await listCooperations(transaction),
        tokens: await listTokens(transaction, actor.id, { limit: 1000 }),
        user: await findUser(transaction, actor.id),
      }),
    );
    if (!read.ok) return refusalPage(c, read.refusal);
    const { tokens, user } = read.value;
    const names = new Map(read.value.cooperations.map(({ id, name }) => [id, name]));
    // Whoever comes from an identity provider has no password here.
    const hasPassword = user?.issuer === null;
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Europe/Berlin' });
    return pageResponse(
      c,
      texts.accountOf(actor.name),
      <>
        <h1 class="kern-heading-large">{texts.accountOf(actor.name)}</h1>
        {actor.mustChangePassword ? <Notice kind="warning" title={texts.mustChange} /> : null}
        <Section id="roles" title={texts.yourRoles}>
          {actor.roles.length === 0 && !actor.administrator ? <p class="kern-body">{texts.noRoles}</p> : null}
          <ul class="kern-list">
            {actor.administrator ? <li>{texts.isAdministrator}</li> : null}
            {actor.roles.map(({ role, cooperationId, party }) => (
              <li>{texts.roleIn({ role, cooperation: names.get(cooperationId) ?? '', party: party ?? undefined })}</li>
            ))}
          </ul>
        </Section>
        {actor.mustChangePassword ? null : (
          <Section id="tokens" title={texts.tokens}>
            <p class="kern-body umlage-lead">{texts.tokensLead}</p>
            <ul class="kern-list">
              {tokens.map(({ id, name, expiresAt, revokedAt }) => (
                <li>
                  {name}, {revokedAt === null ? texts.until(day.format(expiresAt)) : texts.revoked}{' '}
                  {revokedAt === null ? (
                    <form class="umlage-inline" method="post" action={`/account/tokens/${id}/revocation`}>
                      <button class="umlage-link-button kern-link" type="submit">
                        {texts.revoke}
                        <span class="kern-sr-only">: {name}</span>
                      </button>
                    </form>
                  ) : null}
                </li>
              ))}
            </ul>
            <form class="umlage-form" method="post" action="/account/tokens">
              <Field name="token-name" label={texts.tokenFor} required />
              <Field name="token-last-day" label={texts.lastDay} type="date" required />
              <Choice
                name="token-rights"
                label={texts.rights}
                options={[
                  { value: 'read', text: texts.readsOnly },
                  { value: 'all', text: texts.all },
                ]}
              />
              <Submit kind="secondary">{texts.makeToken}</Submit>
            </form>
          </Section>
        )}
        {hasPassword ? (
          <Section id="password" title={texts.changePassword}>
            <form class="umlage-form umlage-form--narrow" method="post" action="/account/password">
              {actor.mustChangePassword ? null : (
                <Field
                  name="present-password"
                  label={texts.presentPassword}
                  type="password"
                  required
                  autocomplete="current-password"
                />
              )}
              <Field
                name="new-password"
                label={texts.newPassword}
                hint={texts.passwordHint}
                type="password"
                required
                autocomplete="new-password"
              />
              <Field
                name="repeated"
                label={texts.repeatPassword}
                type="password"
                required
                autocomplete="new-password"
              />
              <Submit>{texts.changePassword}</Submit>
            </form>
          </Section>
        ) : (
          <Section id="elsewhere" title={texts.signOut}>
            <p class="kern-body umlage-lead">{texts.signInElsewhereHint}</p>
          </Section>
        )}
      </>,
    );
  });

  pages.post('/account/tokens', async (c) => {
    const texts = accessTextsFor(c.get('language'));
    const back = { address: '/account', name: texts.account };
    const act = c.get('act');
    const form = await readForm(c);
    const { actor } = act;
    if (actor.kind !== 'user') return refusalPage(c, refuse('sign-in-needed', {}).refusal, back);
    if (form === undefined) return refusalPage(c, refuse('form-unreadable', {}).refusal, back);
    const asked = answerFrom(
      readDocument(NewToken, {
        name: textIn(form, 'token-name').trim(),
        lastDay: textIn(form, 'token-last-day'),
        rights: textIn(form, 'token-rights') === 'all' ? Right.options : readingRights,
      }),
    );
    if (!asked.ok) return refusalPage(c, asked.refusal, back);
    const created = await perform(service, act, 'own-account', (context) =>
      createToken(context, actor.id, asked.value),
    );
    if (!created.ok) return refusalPage(c, created.refusal, back);
    const title = texts.newToken(created.value.token.name);
    return pageResponse(
      c,
      title,
      <>
        <h1 class="kern-heading-large">{title}</h1>
        <Notice kind="warning" title={texts.newTokenHint}>
          <p class="kern-body umlage-code">{created.value.secret}</p>
        </Notice>
        <p class="kern-body">
          <a class="kern-link" href="/account">
            {texts.account}
          </a>
        </p>
      </>,
    );
  });

  pages.post('/account/tokens/:token/revocation', async (c) => {
    const act = c.get('act');
    const { actor } = act;
    const id = c.req.param('token');
    if (actor.kind !== 'user') return refusalPage(c, refuse('sign-in-needed', {}).refusal);
    const isId = z.uuid().safeParse(id).success;
    const ended = await perform(service, act, 'own-account', async (context) =>
      isId ? endToken(context, actor.id, id) : refuse('not-found', { what: 'token', id }),
    );
    return ended.ok ? c.redirect('/account', 303) : refusalPage(c, ended.refusal);
  });

  pages.post('/account/password', async (c) => {
    const language = c.get('language');
    const texts = accessTextsFor(language);
    const back = { address: '/account', name: texts.account };
    const act = c.get('act');
    const form = await readForm(c);
    if (form === undefined) return refusalPage(c, refuse('form-unreadable', {}).refusal, back);
    if (act.actor.kind !== 'user') return c.redirect('/sign-in?next=/account', 303);
    const changed = await changeOwnPassword(service, act, {
      present: textIn(form, 'present-password'),
      password: textIn(form, 'new-password'),
      repeated: textIn(form, 'repeated'),
    });
    if (!changed.ok) return refusalPage(c, changed.refusal, back);
    return pageResponse(
      c,
      texts.changePassword,
      <>
        <h1 class="kern-heading-large">{texts.changePassword}</h1>
        <Notice kind="info" title={texts.passwordChanged} />
        <p class="kern-body">
          <a class="kern-link" href="/sign-in">
            {texts.signIn}
          </a>
        </p>
      </>,
    );
  });

  return pages;
}
