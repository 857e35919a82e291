import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import { advanceRoutes } from './advances/routes.ts';
import { versionPages } from './agreements/pages.tsx';
import { agreementRoutes } from './agreements/routes.ts';
import { auditRoutes, installationAuditRoutes } from './audit/routes.ts';
import type { RequestState, Service } from './context.ts';
import { cooperationPages } from './cooperations/pages.tsx';
import { cooperationListRoutes, cooperationRoutes } from './cooperations/routes.ts';
import { councilRoutes } from './council/routes.ts';
import { bridgeRoutes } from './bridges/routes.ts';
import { membershipPages } from './membership/pages.tsx';
import { membershipRoutes } from './membership/routes.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { fairnessRoutes } from './fairness/routes.ts';
import { estimateRoutes } from './estimates/routes.ts';
import { overRecoveryRoutes } from './over-recovery/routes.ts';
import { savingsRoutes } from './savings/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { apiReference } from './http/api-reference.tsx';
import { describeApi } from './http/describe-api.ts';
import { limitBody } from './http/guard-requests.ts';
import { beginAsVisitor, identifySender } from './http/identify-sender.ts';
import { limitRate } from './http/limit-rate.ts';
import { observation, withoutValues } from './http/observe.ts';
import { operationRoutes } from './http/operation-routes.ts';
import { readerLanguage } from './http/reader-language.ts';
import { refusalResponse } from './http/refusal-response.ts';
import { requireOwnPassword } from './http/require-own-password.ts';
import { assets } from './pages/assets.ts';
import { refusalPage } from './pages/respond.tsx';
import { refuse, type Refusal } from './problems/refusal.ts';
import { proposalPages } from './proposals/pages.tsx';
import { proposalRoutes } from './proposals/routes.ts';
import { runRoutes } from './runs/routes.ts';
import { scenarioPages } from './scenarios/pages.tsx';
import { scenarioRoutes } from './scenarios/routes.ts';
import type { IdentityProvider } from './sign-in/identity-provider.ts';
import { signInPages } from './sign-in/pages.tsx';
import { startPages } from './start/pages.tsx';
import { statementRoutes } from './statements/routes.ts';
import { tokenRoutes } from './tokens/routes.ts';
import { administrationPages } from './users/administration-pages.tsx';
import { ownPages } from './users/own-pages.tsx';
import { userRoutes } from './users/routes.ts';
import { versionStepRoutes } from './version-steps/routes.ts';

export type App = OpenAPIHono<RequestState>;

/** What the service is put together from. */
export type AppSettings = Service & {
  /** Where people reach it, without a trailing slash. */
  readonly origin: string;
  readonly log: Logger;
  readonly identityProvider: IdentityProvider | undefined;
  /** From each user or address. */
  readonly requestsPerMinute: number;
};

/** Puts the service together: pages for people, the API for programs, both on the same use cases. */
export function createApp(service: AppSettings): App {
  const { observe, registry } = observation(service.log);
  const app = new OpenAPIHono<RequestState>();
  app.use(
    observe,
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
  app.use(compress(), readerLanguage, beginAsVisitor);
  app.route('/assets', assets());
  app.route('/docs', apiReference());
  // From here on an answer depends on who asks, and is for nobody else to find in a cache.
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.use(identifySender(service, limitRate(service.requestsPerMinute)), limitBody(turnAway), requireOwnPassword);
  app.route('/', operationRoutes(service, registry));

  const api = new OpenAPIHono<RequestState>();
  for (const { api: routes } of [
    cooperationListRoutes(service),
    userRoutes(service),
    tokenRoutes(service),
    installationAuditRoutes(service),
    cooperationRoutes(service),
    agreementRoutes(service),
    proposalRoutes(service),
    versionStepRoutes(service),
    documentRoutes(service),
    deadlineRoutes(service),
    estimateRoutes(service),
    overRecoveryRoutes(service),
    scenarioRoutes(service),
    savingsRoutes(service),
    factRoutes(service),
    runRoutes(service),
    fairnessRoutes(service),
    statementRoutes(service),
    advanceRoutes(service),
    bridgeRoutes(service),
    councilRoutes(service),
    membershipRoutes(service),
    auditRoutes(service),
  ])
    api.route('/', routes);
  app.route('/api/v1', api);
  describeApi(app);

  // The API is written to with tokens only, which a browser sends nowhere by itself.
  // Without TLS this machine has several names; with it, a page that came without is another site's.
  const hasTls = service.origin.startsWith('https:');
  const ownForms = csrf({
    origin: (origin, c) => origin === service.origin || (!hasTls && origin === new URL(c.req.url).origin),
  });
  app.use(async (c, next) => (c.req.path.startsWith('/api/') ? next() : ownForms(c, next)));
  app.route('/cooperations', cooperationPages(service));
  app.route('/cooperations', versionPages(service));
  app.route('/cooperations', proposalPages(service));
  app.route('/cooperations', scenarioPages(service));
  app.route('/cooperations', membershipPages(service));
  app.route('/', signInPages(service));
  app.route('/', ownPages(service));
  app.route('/', administrationPages(service));
  app.route('/', startPages(service));

  app.notFound((c) => turnAway(c, refuse('address-unknown', { address: c.req.path }).refusal));
  app.onError((error, c) => {
    // csrf() refuses a form of another site by throwing.
    const foreign = error instanceof HTTPException && error.status === 403;
    if (!foreign) service.log.error(withoutValues(error), 'failed inside');
    return turnAway(c, (foreign ? refuse('origin-foreign', {}) : refuse('failed-inside', {})).refusal);
  });
  return app;
}

/** Programs are answered with a document, people with a page. */
function turnAway(c: HonoContext<RequestState>, refusal: Refusal): Response | Promise<Response> {
  return c.req.path.startsWith('/api/') ? refusalResponse(c, refusal) : refusalPage(c, refusal);
}
