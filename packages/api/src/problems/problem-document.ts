import { z } from '@hono/zod-openapi';
import { describeProblem, type Language, type Problem } from '@umlage/core';
import type { Refusal, RefusalCode } from './refusal.ts';
import { describeRefusal } from './refusal-texts.ts';

const statuses = {
  'json-unreadable': 400,
  'form-unreadable': 400,
  'content-unsupported': 415,
  'body-too-large': 413,
  'address-unknown': 404,
  'not-found': 404,
  'input-invalid': 422,
  'exists-already': 409,
  'versions-overlap': 409,
  'version-not-next': 422,
  'proposal-decided': 409,
  'cooperation-differs': 422,
  'run-blocked': 409,
  'document-hash-differs': 422,
  'json-parts-unreadable': 422,
  'file-too-large': 413,
  'document-damaged': 409,
  'step-withdrawn': 409,
  'text-unprintable': 409,
  'origin-foreign': 403,
  'sign-in-needed': 401,
  'sign-in-failed': 401,
  'sign-in-paused': 429,
  'sign-in-unfinished': 401,
  'provider-unreachable': 503,
  'token-invalid': 401,
  'token-period': 422,
  'right-lacking': 403,
  'password-temporary': 403,
  'password-wrong': 403,
  'password-weak': 422,
  'password-differs': 422,
  'role-party': 422,
  oneself: 409,
  'second-person-needed': 403,
  'run-state': 409,
  'correction-differs': 422,
  'nothing-corrected': 422,
  'not-reversed': 409,
  'year-before-missing': 409,
  'change-state': 409,
  'change-issued': 409,
  'change-pays-nothing': 422,
  'period-issued': 409,
  'advance-basis-missing': 409,
  'revision-missing': 428,
  'revision-stale': 412,
  'key-unreadable': 400,
  'key-used-otherwise': 422,
  'reason-unreadable': 400,
  'cursor-unknown': 422,
  'too-many-requests': 429,
  'failed-inside': 500,
} as const satisfies Record<RefusalCode, number>;

const problemTypes = Object.keys(statuses).map((code) => `/problems/${code}`) as `/problems/${RefusalCode}`[];

/** Problem details (RFC 9457) with every single fault. */
export const ProblemDocument = z
  .strictObject({
    type: z.enum(problemTypes).meta({ example: '/problems/input-invalid' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.strictObject({
          code: z.string(),
          pointer: z.string().meta({ description: 'JSON Pointer (RFC 6901) into what was sent' }),
          detail: z.string(),
          remedy: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

export type RefusalStatus = (typeof statuses)[RefusalCode];

export function statusOf(refusal: Refusal): RefusalStatus {
  return statuses[refusal.code];
}

/** Where in what was sent the one fault is that a refusal is about by itself. */
const places: Partial<Record<RefusalCode, string>> = {
  'cursor-unknown': '/cursor',
  'document-hash-differs': '/sha256',
  'token-period': '/lastDay',
  'role-party': '/party',
  'correction-differs': '/corrects',
  'nothing-corrected': '/byDifference',
  'key-used-otherwise': '/idempotency-key',
};

export function problemDocument(refusal: Refusal, language: Language): ProblemDocument {
  const { title, detail } = describeRefusal(refusal, language);
  const place = places[refusal.code];
  const errors = [
    ...(place === undefined ? [] : [{ code: refusal.code, pointer: place, detail: title, remedy: detail }]),
    ...refusal.problems.map((problem) => describeFault(problem, language)),
  ];
  return {
    type: `/problems/${refusal.code}`,
    title,
    detail,
    status: statuses[refusal.code],
    ...(errors.length > 0 ? { errors } : {}),
  };
}

function describeFault(problem: Problem, language: Language): NonNullable<ProblemDocument['errors']>[number] {
  const { detail, remedy } = describeProblem(problem, language);
  return { code: problem.code, pointer: problem.path, detail, remedy };
}
