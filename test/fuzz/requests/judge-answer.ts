import { isTable, listAt, memberOf, textAt } from '../documents.ts';
import type { JsonValue } from '@umlage/core';
import type { Operation } from './api-description.ts';
import type { Wire } from './draw-request.ts';
import { garbage } from './garbage.ts';

export type Answered = { readonly status: number; readonly headers: Headers; readonly text: string };

export type Exchange = {
  readonly operation: Operation;
  readonly wire: Wire;
  readonly mustFail: boolean;
  readonly place?: string;
  readonly answer: Answered;
  /** What the service has logged as unexpected meanwhile. */
  readonly logged: readonly unknown[];
  /** Whether other things are stored than before. */
  readonly changed: boolean;
};

/** What is wrong with an answer, whatever was asked; nothing, mostly. */
export function judgeAnswer(exchange: Exchange): readonly string[] {
  const { wire, mustFail, answer, logged, changed } = exchange;
  const { status } = answer;
  const refused = status >= 400;
  const isApi = wire.address.startsWith('/api/');
  return [
    ...(status >= 500 ? [`answers ${String(status)}`] : []),
    ...logged.map((error) => `logs an unexpected error: ${inOneLine(error)}`),
    ...leaksIn(answer.text),
    ...scriptsIn(answer),
    ...(refused && changed ? [`writes although it answers ${String(status)}`] : []),
    ...(mustFail && !refused ? [`takes what has to be refused, and answers ${String(status)}`] : []),
    ...(refused && isApi ? problemFaults(exchange) : []),
    ...(refused ? [] : answerFaults(exchange)),
  ];
}

/** A page that people look at after something was written; of what was deleted there is none any more. */
export function judgePage({
  answer,
  logged,
  isGone,
}: Pick<Exchange, 'answer' | 'logged'> & { readonly isGone: boolean }): readonly string[] {
  return [
    ...logged.map((error) => `logs an unexpected error: ${inOneLine(error)}`),
    ...(answer.status === (isGone ? 404 : 200) ? [] : [`page answers ${String(answer.status)}`]),
    ...leaksIn(answer.text),
    ...scriptsIn(answer),
  ];
}

const leaks: Readonly<Record<string, RegExp>> = {
  'a stack trace': /(?:^|\\n)\s*at .{1,200}:\d+:\d+/mu,
  'a path of the program': /node_modules|file:\/\/|\/packages\/(?:api|core|reports)\//u,
  SQL: /Failed query|\b(?:insert into|delete from|update|from) \\?"\w+\\?"|SQLSTATE|violates [\w ]*constraint/u,
  'a name of the database': /PostgresError|DrizzleQueryError|PGlite/u,
};

function leaksIn(text: string): readonly string[] {
  return Object.entries(leaks).flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`tells ${what}: ${found[0].slice(0, 200)}`];
  });
}

/** What a browser shows as a page holds no script of a stranger. */
function scriptsIn({ headers, text }: Answered): readonly string[] {
  const type = headers.get('content-type') ?? '';
  if (!/html|svg|xml/iu.test(type)) return [];
  return garbage.HTML.filter((script) => text.includes(script)).map((script) => `shows ${script} unescaped`);
}

/** A refusal is a problem document (RFC 9457), which names the fault. */
function problemFaults({ answer, mustFail, place }: Exchange): readonly string[] {
  const { status } = answer;
  const type = answer.headers.get('content-type') ?? '';
  if (!/^application\/problem\+json\b/u.test(type))
    return [`refuses with ${String(status)} as ${type}, not as a problem`];
  const problem = parsed(answer.text);
  if (problem === undefined || !isTable(problem)) return ['refuses with a problem that cannot be read'];
  const missing = ['type', 'title', 'detail'].filter((field) => !/\S/u.test(textAt(problem, field)));
  const errors = listAt(problem, 'errors');
  const pointers = errors.map((error) => textAt(error, 'pointer'));
  const lacking = errors.flatMap((error) =>
    ['code', 'detail', 'remedy'].filter((field) => !/\S/u.test(textAt(error, field))),
  );
  const elsewhere =
    status === 422 && mustFail && place !== undefined && !pointers.some((pointer) => areRelated(pointer, place));
  return [
    ...missing.map((field) => `refuses with a problem without ${field}`),
    ...(memberOf(problem, 'status') === status ? [] : ['refuses with a problem of another status']),
    ...(status === 422 && errors.length === 0 ? [`names no place in ${textAt(problem, 'type')}`] : []),
    ...errors.flatMap((error) =>
      typeof memberOf(error, 'pointer') === 'string' ? [] : ['names an error without a pointer'],
    ),
    ...lacking.map((field) => `names an error without ${field}`),
    ...(elsewhere && errors.length > 0 ? [`names ${pointers.slice(0, 5).join(' ')} instead of ${place}`] : []),
  ];
}

/** Whether one is the other, or contains it. */
function areRelated(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

/** An answer is what the description says. */
function answerFaults({ operation, wire, answer }: Exchange): readonly string[] {
  const { answers } = operation;
  if (answers === undefined || wire.method !== operation.method) return [];
  const status = String(answer.status);
  if (answer.status === 304 || (!answers.has(status) && answers.has(`${status[0] ?? ''}XX`))) return [];
  if (!answers.has(status)) return [`answers ${status}, which its description lacks`];
  const described = answers.get(status);
  if (described === undefined || !/json/u.test(answer.headers.get('content-type') ?? '')) return [];
  return described.accepts(parsed(answer.text)) ? [] : [`answers ${status} with other JSON than its description says`];
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 300);
  const cause = error.cause instanceof Error ? ` ← ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}`.replaceAll(/\s+/gu, ' ').slice(0, 400);
}
