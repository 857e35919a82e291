import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { raw } from 'hono/html';
import type { RequestState } from '../context.ts';
import { staticFolder } from '../pages/assets.ts';

/** The reference of the API at `/docs`, from files served by us; its start script is a file, so that no inline script is needed. */
export function apiReference(): Hono<RequestState> {
  const swagger = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/swagger-ui.css')));
  return new Hono<RequestState>()
    .get('/', (c) =>
      c.html(
        <>
          {raw('<!doctype html>')}
          <html lang="en">
            <head>
              <meta charset="utf-8" />
              <meta name="viewport" content="width=device-width, initial-scale=1" />
              <title>API reference – Umlage</title>
              <link rel="icon" href="data:," />
              <link rel="stylesheet" href="/docs/swagger-ui.css" />
            </head>
            <body>
              <main id="swagger-ui">
                <p>
                  The API of Umlage is described in <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). With
                  scripts it is shown here.
                </p>
              </main>
              <script src="/docs/swagger-ui-bundle.js"></script>
              <script src="/docs/start-reference.js"></script>
            </body>
          </html>
        </>,
      ),
    )
    .get('/start-reference.js', serveStatic({ root: staticFolder, path: 'start-reference.js' }))
    .get('/*', serveStatic({ root: relative('', swagger), rewriteRequestPath: (path) => path.replace('/docs', '') }));
}
