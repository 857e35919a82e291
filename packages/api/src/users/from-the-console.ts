import type { LocalDate } from '@umlage/core';
import { Right } from '../access/rights.ts';
import { perform, type Service } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { createToken } from '../tokens/create-token.ts';
import { resetPassword } from './change-user.ts';
import { findUserByName } from './store.ts';

const act = { actor: { kind: 'program', name: 'command line' } } as const;

/** For those who hold the machine: a new one-time password for a user who has lost hers. */
export async function newPasswordFor(service: Service, name: string): Promise<Answer<string>> {
  return perform(service, act, 'administer', async (context) => {
    const user = await findUserByName(context.transaction, name);
    if (user === undefined) return refuse('not-found', { what: 'user', id: name });
    const reset = await resetPassword(context, user.id);
    return reset.ok ? answer(reset.value.oneTimePassword) : reset;
  });
}

/** For those who hold the machine: a token with all that a user may do, so that programs can be set up without a browser. */
export async function newTokenFor(
  service: Service,
  { name, purpose, lastDay }: { readonly name: string; readonly purpose: string; readonly lastDay: LocalDate },
): Promise<Answer<string>> {
  return perform(service, act, 'administer', async (context) => {
    const user = await findUserByName(context.transaction, name);
    if (user === undefined) return refuse('not-found', { what: 'user', id: name });
    const created = await createToken(context, user.id, { name: purpose, rights: Right.options, lastDay });
    return created.ok ? answer(created.value.secret) : created;
  });
}
