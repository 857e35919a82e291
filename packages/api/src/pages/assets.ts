import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { RequestState } from '../context.ts';

/** Files of our own that browsers load, relative to the working directory as the server wants it. */
export const staticFolder = relative('', fileURLToPath(new URL('../../static', import.meta.url)));

/** Styles and fonts, from the packages they come in: nothing is loaded from third parties. */
export function assets(): Hono<RequestState> {
  const kern = dirname(fileURLToPath(import.meta.resolve('@kern-ux/native/dist/kern.min.css')));
  return new Hono<RequestState>()
    .use('*', async (c, next) => {
      await next();
      c.header('cache-control', 'public, max-age=3600');
    })
    .get('/umlage.css', serveStatic({ root: staticFolder, path: 'umlage.css' }))
    .get(
      '/kern/*',
      serveStatic({ root: relative('', kern), rewriteRequestPath: (path) => path.replace('/assets/kern', '') }),
    );
}
