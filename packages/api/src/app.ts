import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { agreementRoutes } from './agreements/routes.ts';
import type { RequestState, Service } from './context.ts';
import { cooperationPages } from './cooperations/pages.tsx';
import { cooperationRoutes } from './cooperations/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { apiReference } from './http/api-reference.tsx';
import { limitBody, requireJson } from './http/guard-requests.ts';
import { readerLanguage } from './http/reader-language.ts';
import { refusalResponse } from './http/refusal-response.ts';
import { assets } from './pages/assets.ts';
import { refusalPage } from './pages/respond.tsx';
import { refuse } from './problems/refusal.ts';
import { runRoutes } from './runs/routes.ts';
import { startPages } from './start/pages.tsx';
import { statementRoutes } from './statements/routes.ts';

export type App = OpenAPIHono<RequestState>;

/** Puts the service together: pages for people, the API for programs, both on the same use cases. */
export function createApp(service: Service & { readonly origin: string; readonly log: (error: unknown) => void }): App {
  const app = new OpenAPIHono<RequestState>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.use(compress(), readerLanguage, limitBody);

  const api = new OpenAPIHono<RequestState>();
  api.use(requireJson);
  api.route('/', cooperationRoutes(service));
  api.route('/', agreementRoutes(service));
  api.route('/', factRoutes(service));
  api.route('/', runRoutes(service));
  api.route('/', statementRoutes(service));
  app.route('/api/v1', api);

  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Umlage',
      version: '1',
      description:
        'Splits the cost of a shared municipal data centre by the terms of its agreement and explains every cent. ' +
        'Money is a string with two decimals, exact numbers are decimals or fractions, days are YYYY-MM-DD.',
      license: { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' },
    },
    servers: [{ url: '/' }],
  });
  app.route('/docs', apiReference());
  app.get('/health', async (c) => {
    await service.database.transact(async () => {});
    return c.json({ status: 'ok' });
  });

  // The API takes JSON only, which no form of another site can send.
  const ownForms = csrf({ origin: (origin, c) => origin === service.origin || origin === new URL(c.req.url).origin });
  app.use('/cooperations/*', ownForms);
  app.use('/examples/*', ownForms);
  app.route('/assets', assets());
  app.route('/cooperations', cooperationPages(service));
  app.route('/', startPages(service));

  app.notFound((c) => {
    const { refusal } = refuse('address-unknown', { address: c.req.path });
    return c.req.path.startsWith('/api/') ? refusalResponse(c, refusal) : refusalPage(c, refusal);
  });
  app.onError((error, c) => {
    // csrf() refuses a form of another site by throwing.
    const foreign = error instanceof HTTPException && error.status === 403;
    if (!foreign) service.log(error);
    const { refusal } = foreign ? refuse('origin-foreign', {}) : refuse('failed-inside', {});
    return c.req.path.startsWith('/api/') ? refusalResponse(c, refusal) : refusalPage(c, refusal);
  });
  return app;
}
