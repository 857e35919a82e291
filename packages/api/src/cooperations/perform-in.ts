import { perform, type Context, type Service } from '../context.ts';
import type { Answer } from '../problems/refusal.ts';
import { requireCooperation } from './require-cooperation.ts';
import type { StoredCooperation } from './store.ts';

/** Carries out a use case in a cooperation, in one transaction; refused where there is no such cooperation. */
export function performIn<Value>(
  service: Service,
  slug: string,
  work: (context: Context, cooperation: StoredCooperation) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  return perform(service, async (context) => {
    const cooperation = await requireCooperation(context, slug);
    return cooperation.ok ? work(context, cooperation.value) : cooperation;
  });
}
