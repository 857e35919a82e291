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
  routes.get('/health', async (c) =>
    (await isReady()) ? c.json({ status: 'ok' }) : c.json({ status: 'database unreachable' }, 503),
  );
  routes.get('/ready', async (c) =>
    (await isReady()) ? c.json({ status: 'ready' }) : c.json({ status: 'database unreachable' }, 503),
  );
  // It lives as long as it answers at all; whether it can work is for /ready to say, and for people here too.
  routes.get('/metrics', async (c) => {
    const allowed = await perform(service, c.get('act'), 'administer', () => Promise.resolve(answer(true)));
    if (!allowed.ok) return refusalResponse(c, allowed.refusal);
    return c.body(await metrics.metrics(), 200, { 'content-type': metrics.contentType });
  });
  return routes;
}
