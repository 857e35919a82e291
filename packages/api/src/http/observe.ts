import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { v4 as uuidV4 } from 'uuid';
import type { RequestState } from '../context.ts';

/** What can be seen of the service from outside: a log line and a metric for each request, none of which names anybody. */
export function observation(log: Logger) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({ name: 'http_requests_total', help: 'Requests', labelNames, registers: [registry] });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to its answer',
    labelNames,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });

  const observe = createMiddleware<RequestState>(async (c, next) => {
    const begun = performance.now();
    const request = uuidV4();
    await next();
    c.header('request-id', request);
    const labels = { method: c.req.method, route: routeOf(c), status: String(c.res.status) };
    const took = performance.now() - begun;
    requests.inc(labels);
    seconds.observe(labels, took / 1000);
    log.info({ request, ...labels, milliseconds: Math.round(took) }, 'request');
  });
  return { observe, registry };
}

/** The pattern of the address, since the address itself may name somebody: of what answers, not of what stands before it. */
function routeOf(c: HonoContext<RequestState>): string {
  const patterns = matchedRoutes(c).map(({ path }) => path);
  const exact = patterns.find((path) => !path.endsWith('*'));
  return exact ?? patterns.reduce((longest, path) => (path.length > longest.length ? path : longest), '');
}

/**
 * An error as it may be logged. What failed in a database carries the statement with its values: names, hashes, what
 * somebody typed. So of a message that has a cause only the cause is told, and nothing but its first line.
 */
export function withoutValues(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { cause } = error;
  const innermost = cause instanceof Error ? cause : error;
  const code: unknown = Reflect.get(innermost, 'code');
  const at = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line));
  return {
    kind: innermost.name,
    message: innermost.message.split('\n')[0],
    ...(typeof code === 'string' ? { code } : {}),
    at: at.map((line) => line.trim()),
  };
}
