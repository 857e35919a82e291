import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RequestState } from '../context.ts';
import { ProblemDocument } from '../problems/problem-document.ts';
import { problems as exampleProblems } from './examples/answers.ts';

/** What many addresses have in common stands once in the document, under a name. */

const text = { type: 'string' } as const;

const parameters = {
  Cooperation: {
    name: 'cooperation',
    in: 'path',
    required: true,
    description: 'Id of the cooperation, as its agreement gives it',
    schema: text,
    example: 'nordkreis',
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of texts in the answer: `de`, which it is unless asked for otherwise, or `en`',
    schema: text,
    example: 'en',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The entity tag of what was read before: if it is still the same, 304 is the answer',
    schema: text,
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    // Without it the answer is 428, which says what to do.
    required: true,
    description: 'The entity tag of what is edited, as last read; `*`: whatever it is now',
    schema: text,
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Any text without spaces. Sent again with the same key within 24 hours, the request is answered as it was, and ' +
      'not carried out twice',
    schema: { ...text, minLength: 1, maxLength: 255 },
    example: 'census-2023',
  },
  Reason: {
    name: 'Umlage-Reason',
    in: 'header',
    description: 'Why, percent-encoded; kept in the history',
    schema: { ...text, maxLength: 1200 },
    example: 'Census%20corrected',
  },
} as const;

const headers = {
  EntityTag: { description: 'Names this state of what is answered; `If-Match` of an edit', schema: text },
  Location: { description: 'Address of what was created', schema: text },
  Link: { description: 'Address of the next page with `rel="next"`; absent on the last', schema: text },
  Disposition: { description: 'A name for the file', schema: text },
  RateLimit: { description: 'Requests that remain (`r`), and seconds until there are more (`t`)', schema: text },
  Replayed: {
    description: '`true`: the request was carried out before, and is answered as it was',
    schema: { ...text, pattern: '^true$' },
  },
  RetryAfter: { description: 'Seconds to wait', schema: { ...text, pattern: '^\\d+$' } },
} as const;

const refusals = {
  Unreadable: 'The body or a header cannot be read',
  SignInNeeded: 'Nobody has signed in, or the token is not valid (any more)',
  NotAllowed: 'The role does not allow it',
  NotFound: 'There is no such thing here',
  InConflict: 'In conflict with what is stored',
  Stale: 'Changed by somebody else meanwhile: read it again',
  TooLarge: 'The body is too large',
  NotJson: 'The body is not JSON',
  Wrong: 'Readable but wrong; every fault is listed with its place and remedy',
  RevisionMissing: 'The edit does not say which revision it is made on (`If-Match`)',
  TooManyRequests: 'Too many requests in a minute',
  Failed: 'Failed inside; nothing was changed',
} as const;

const named = { parameters, headers, responses: { ...refusals, Unchanged: '' } };

/** Refers to a part by its name. */
export function part<Kind extends keyof typeof named>(
  kind: Kind,
  name: keyof (typeof named)[Kind] & string,
): { readonly $ref: string } {
  return { $ref: `#/components/${kind}/${name}` };
}

/** The answer to what is refused, by status. */
export const refusalResponses = {
  400: part('responses', 'Unreadable'),
  401: part('responses', 'SignInNeeded'),
  403: part('responses', 'NotAllowed'),
  404: part('responses', 'NotFound'),
  409: part('responses', 'InConflict'),
  412: part('responses', 'Stale'),
  413: part('responses', 'TooLarge'),
  415: part('responses', 'NotJson'),
  422: part('responses', 'Wrong'),
  428: part('responses', 'RevisionMissing'),
  429: part('responses', 'TooManyRequests'),
  500: part('responses', 'Failed'),
} as const;

/** Puts all of them into the document. */
export function registerParts({ openAPIRegistry: registry }: OpenAPIHono<RequestState>): void {
  registry.register('Problem', ProblemDocument);
  for (const [name, parameter] of Object.entries(parameters)) registry.registerComponent('parameters', name, parameter);
  for (const [name, header] of Object.entries(headers)) registry.registerComponent('headers', name, header);
  for (const [name, description] of Object.entries(refusals)) {
    const example = exampleProblems[name];
    registry.registerComponent('responses', name, {
      description,
      ...(name === 'TooManyRequests' ? { headers: { 'Retry-After': part('headers', 'RetryAfter') } } : {}),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          ...(example === undefined ? {} : { example }),
        },
      },
    });
  }
  registry.registerComponent('responses', 'Unchanged', {
    description: 'Unchanged since the entity tag that was sent',
    headers: { ETag: part('headers', 'EntityTag') },
  });
}
