import { z } from '@hono/zod-openapi';
import { readDocument, type Language } from '@umlage/core';
import { Hono } from 'hono';
import { Role } from '../access/rights.ts';
import { perform, type RequestState, type Service } from '../context.ts';
import { listCooperations, type StoredCooperation } from '../cooperations/store.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Choice, Field, readForm, Submit, textIn } from '../pages/form.tsx';
import { HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { pageResponse, refusalPage } from '../pages/respond.tsx';
import { answer, answerFrom, refuse } from '../problems/refusal.ts';
import { assignRole, removeRole } from './assign-role.ts';
import { createUser } from './create-user.ts';
import { listRoles, listUsers, type StoredRole, type StoredUser } from './store.ts';
import { UserName } from './user-resource.ts';

const back = { address: '/administration', name: '/administration' };
const NewUser = z.object({ name: UserName });
const NewRole = z.object({ user: z.uuid(), role: Role, party: z.string().max(60).optional() });

/** Who may sign in, and who is what: what administrators need to begin. */
export function administrationPages(service: Service): Hono<RequestState> {
  const pages = new Hono<RequestState>();

  pages.get('/administration', async (c) => {
    const language = c.get('language');
    const texts = accessTextsFor(language);
    const read = await perform(service, c.get('act'), 'administer', async ({ transaction }) => {
      const cooperations = await listCooperations(transaction);
      const roles: (StoredRole & { readonly cooperation: StoredCooperation })[] = [];
      for (const cooperation of cooperations)
        for (const role of await listRoles(transaction, cooperation.id, { limit: 1000 }))
          roles.push({ ...role, cooperation });
      return answer({ cooperations, roles, users: await listUsers(transaction, { limit: 1000 }) });
    });
    if (!read.ok) return refusalPage(c, read.refusal);
    const { cooperations, roles, users } = read.value;
    return pageResponse(
      c,
      texts.administration,
      <>
        <h1 class="kern-heading-large">{texts.administration}</h1>
        <Section id="users" title={texts.users}>
          <UserTable users={users} roles={roles} language={language} />
        </Section>
        <Section id="let-in" title={texts.letIn}>
          <form class="umlage-form" method="post" action="/administration/users">
            <Field name="name" label={texts.name} hint={texts.letInHint} required />
            <div class="kern-form-check">
              <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id="administrator"
                name="administrator"
                value="on"
              />
              <label class="kern-label" for="administrator">
                {texts.asAdministrator}
              </label>
            </div>
            <Submit>{texts.letIn}</Submit>
          </form>
        </Section>
        <Section id="give-role" title={texts.giveRole}>
          <form class="umlage-form" method="post" action="/administration/roles">
            <Choice name="user" label={texts.user} options={users.map(({ id, name }) => ({ value: id, text: name }))} />
            <Choice
              name="cooperation"
              label={texts.cooperation}
              options={cooperations.map(({ slug, name }) => ({ value: slug, text: name }))}
            />
            <Choice
              name="role"
              label={texts.role}
              options={Role.options.map((role) => ({ value: role, text: texts.roles[role] }))}
            />
            <Field name="party" label={texts.party} hint={texts.partyHint} />
            <Submit>{texts.giveRole}</Submit>
          </form>
        </Section>
      </>,
    );
  });

  pages.post('/administration/users', async (c) => {
    const texts = accessTextsFor(c.get('language'));
    const form = await readForm(c);
    const asked =
      form === undefined
        ? refuse('form-unreadable', {})
        : answerFrom(readDocument(NewUser, { name: textIn(form, 'name').trim() }));
    const administrator = textIn(form ?? {}, 'administrator') === 'on';
    const created = await perform(service, c.get('act'), 'administer', async (context) =>
      asked.ok ? createUser(context, { name: asked.value.name, administrator }) : asked,
    );
    if (!created.ok) return refusalPage(c, created.refusal, back);
    const title = texts.oneTimePasswordOf(created.value.user.name);
    return pageResponse(
      c,
      title,
      <>
        <h1 class="kern-heading-large">{title}</h1>
        <Notice kind="warning" title={texts.oneTimePasswordHint}>
          <p class="kern-body umlage-code">{created.value.oneTimePassword}</p>
        </Notice>
        <p class="kern-body">
          <a class="kern-link" href="/administration">
            {texts.administration}
          </a>
        </p>
      </>,
    );
  });

  pages.post('/administration/roles', async (c) => {
    const form = await readForm(c);
    const cooperation = textIn(form ?? {}, 'cooperation');
    const asked = form === undefined ? refuse('form-unreadable', {}) : answerFrom(readDocument(NewRole, roleIn(form)));
    const assigned = await perform(service, c.get('act'), 'administer', async (context) =>
      asked.ok ? assignRole(context, cooperation, asked.value) : asked,
    );
    return assigned.ok ? c.redirect('/administration', 303) : refusalPage(c, assigned.refusal, back);
  });

  pages.post('/administration/roles/:cooperation/:role/removal', async (c) => {
    const { cooperation, role } = c.req.param();
    const isId = z.uuid().safeParse(role).success;
    const removed = await perform(service, c.get('act'), 'administer', async (context) =>
      isId ? removeRole(context, cooperation, role) : refuse('not-found', { what: 'role', id: role }),
    );
    return removed.ok ? c.redirect('/administration', 303) : refusalPage(c, removed.refusal, back);
  });

  return pages;
}

function roleIn(form: Readonly<Record<string, unknown>>): unknown {
  const party = textIn(form, 'party').trim();
  return { user: form['user'], role: form['role'], ...(party === '' ? {} : { party }) };
}

function UserTable({
  users,
  roles,
  language,
}: {
  readonly users: readonly StoredUser[];
  readonly roles: readonly (StoredRole & { readonly cooperation: StoredCooperation })[];
  readonly language: Language;
}) {
  const texts = accessTextsFor(language);
  return (
    <WideTable caption={texts.users}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.name}</HeadCell>
          <HeadCell>{texts.role}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {users.map((user) => (
          <tr class="kern-table__row">
            <RowHead>
              {user.name}
              {user.disabled ? ` (${texts.shut})` : ''}
            </RowHead>
            <td class="kern-table__cell">
              <ul class="kern-list kern-list--small">
                {user.administrator ? <li>{texts.isAdministrator}</li> : null}
                {roles
                  .filter(({ userId }) => userId === user.id)
                  .map(({ id, role, party, cooperation }) => {
                    const named = texts.roleIn({ role, cooperation: cooperation.name, party: party ?? undefined });
                    return (
                      <li>
                        {named}{' '}
                        <form
                          class="umlage-inline"
                          method="post"
                          action={`/administration/roles/${cooperation.slug}/${id}/removal`}
                        >
                          <button class="umlage-link-button kern-link" type="submit">
                            {texts.take}
                            <span class="kern-sr-only">: {named}</span>
                          </button>
                        </form>
                      </li>
                    );
                  })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
