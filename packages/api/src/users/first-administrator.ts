import { perform, type Service } from '../context.ts';
import { answer } from '../problems/refusal.ts';
import { createUser } from './create-user.ts';
import { countUsers, lockUsers } from './store.ts';

const act = { actor: { kind: 'program', name: 'first start' } } as const;
const name = 'admin';

/** Where nobody can sign in yet: an administrator, and the one-time password for the console. */
export async function firstAdministrator(
  service: Service,
): Promise<{ readonly id: string; readonly name: string; readonly oneTimePassword: string } | undefined> {
  const made = await perform(service, act, 'administer', async (context) => {
    await lockUsers(context.transaction);
    if ((await countUsers(context.transaction)) > 0) return answer(undefined);
    const created = await createUser(context, { name, administrator: true });
    if (!created.ok) return created;
    const { user, oneTimePassword } = created.value;
    return answer({ id: user.id, name, oneTimePassword });
  });
  return made.ok ? made.value : undefined;
}
