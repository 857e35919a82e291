import type { CooperationRight } from '../access/rights.ts';
import { perform, performIn, type Act, type CooperationContext, type Service } from '../context.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { listCooperations } from './store.ts';

/** Carries out the same in one cooperation after the other, each in a transaction of its own; the first refusal ends it. */
export async function inEveryCooperation<Value>(
  service: Service,
  act: Act,
  right: CooperationRight,
  work: (context: CooperationContext) => Promise<Answer<Value>>,
): Promise<Answer<readonly Value[]>> {
  const listed = await perform(service, act, 'administer', async ({ transaction }) =>
    answer(await listCooperations(transaction)),
  );
  if (!listed.ok) return listed;
  const values: Value[] = [];
  for (const { slug: cooperation } of listed.value) {
    const done = await performIn(service, act, { cooperation, right }, work);
    if (!done.ok) return done;
    values.push(done.value);
  }
  return answer(values);
}
