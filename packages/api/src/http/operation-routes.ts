import { Hono } from 'hono';
import type { Registry } from 'prom-client';
import { perform, type RequestState, type Service } from '../context.ts';
import { answer } from '../problems/refusal.ts';
import { refusalResponse } from './refusal-response.ts';

/** What those who run the service ask: does it live, can it work, how much does it do. */
export function operationRoutes(service: Service, metrics: Registry): Hono<RequestState> {
  const routes = new Hono<RequestState>();
  const isReady = async () => {
    try {
      await service.database.transact(async () => {});
      return true;
    } catch {
      return false;
    }
  };
  // Whoever asks one of them means: can it work?
  for (const [address, status] of [
    ['/health', 'ok'],
    ['/ready', 'ready'],
  ] as const)
    routes.get(address, async (c) =>
      (await isReady()) ? c.json({ status }) : c.json({ status: 'database unreachable' }, 503),
    );
  routes.get('/metrics', async (c) => {
    const allowed = await perform(service, c.get('act'), 'administer', () => Promise.resolve(answer(true)));
    if (!allowed.ok) return refusalResponse(c, allowed.refusal);
    return c.body(await metrics.metrics(), 200, { 'content-type': metrics.contentType });
  });
  return routes;
}
