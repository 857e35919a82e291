import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RequestState } from '../context.ts';
import { registerParts } from './document-parts.ts';
import { tags } from './tags.ts';

/** The document of the API at `/openapi.json`, from the schemas that read and write. */
export function describeApi(app: OpenAPIHono<RequestState>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of ours, made at `POST /api/v1/tokens`, or an access token (JWT) of the identity provider',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'cookie', {
    type: 'apiKey',
    in: 'cookie',
    name: 'umlage',
    description: 'The session of a browser that has signed in; for reading only',
  });
  registerParts(app);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Umlage',
      version: '1',
      description:
        'Splits the cost of a shared municipal data centre by the terms of its agreement and explains every cent. ' +
        'Money is a string with two decimals, exact numbers are decimals or fractions, days are YYYY-MM-DD; a period holds ' +
        'its first day and ends before the day it names as `until`. The examples tell one story, from the founding of ' +
        '`nordkreis` to its statements, and are sent as they stand by our tests.',
      license: { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
  });
}
