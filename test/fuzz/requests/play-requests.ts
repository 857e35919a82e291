import type { JsonValue } from '@umlage/core';
import { readApiDescription, undescribed, type Operation } from './api-description.ts';
import { addressOf, drawRequest, scopeOf, type ApiRequest, type RequestSource, type Wire } from './draw-request.ts';
import { drawFrom, shuffled, type Draw } from './draw.ts';
import { judgeAnswer, judgePage, type Answered } from './judge-answer.ts';
import { newKnownValues } from './known-values.ts';
import { asItIs, spoils, type Spoilt } from './spoil-request.ts';
import { newTally, type Report } from './tally.ts';

/** An app under test and what is known of it. */
export type Subject = {
  readonly app: { readonly request: (address: string, init: RequestInit) => Response | Promise<Response> };
  /** Of every request, such as who asks. */
  readonly headers: Readonly<Record<string, string>>;
  /** Another text whenever anything else is stored. */
  readonly fingerprint: () => Promise<string>;
  /** Grows by what the app logs as unexpected. */
  readonly errors: readonly unknown[];
  /** Sets the clock of the app to another time; without one back to where it was. */
  readonly jumpTo: (instant?: Date) => void;
  /** By the name of the operation: bodies that are known to be good. */
  readonly bodies: RequestSource['bodies'];
  /** Where the addresses of the API begin. */
  readonly apiAt: string;
  /** Addresses of pages, with parameters named as in the description of the API. */
  readonly pages: readonly string[];
  /** Of a body. */
  readonly mostBytes: number;
};

type Turn = { readonly operation: Operation; readonly kind: string };

/**
 * Sends requests, valid ones and others, and judges the answers. A whole pass brings every kind to every operation;
 * `goesOn` is asked before each round. Without answers of chance the same seed sends the same again.
 */
export async function playRequests(
  subject: Subject,
  { seed, goesOn }: { readonly seed: number; readonly goesOn: (round: number, wholePass: number) => boolean },
): Promise<Report> {
  const { app, headers, bodies, fingerprint, errors, jumpTo, mostBytes } = subject;
  const description = await app.request('/openapi.json', { headers });
  const api = readApiDescription((await description.json()) as JsonValue);
  const pages = subject.pages.map((path) => undescribed(path, subject.apiAt));
  const known = newKnownValues();
  const source: RequestSource = { api, known, headers, bodies };
  const described = new Set(api.operations.map(({ name }) => name));
  const tally = newTally();
  let [stored, logged] = [await fingerprint(), errors.length];

  const send = async ({ operation, kind }: Turn, request: ApiRequest, spoilt: Spoilt): Promise<Answered> => {
    const answer = await ask(app, spoilt.wire);
    const now = await fingerprint();
    const isUnknown = kind === 'wrong method' && !described.has(`${spoilt.wire.method} ${operation.path}`);
    const mustFail = spoilt.mustFail || (isUnknown && operation.answers !== undefined);
    const meanwhile = { logged: errors.slice(logged), changed: now !== stored };
    [stored, logged] = [now, errors.length];
    const sent = { operation: operation.name, kind, wire: spoilt.wire, answer };
    tally.count(sent);
    tally.blame(sent, judgeAnswer({ ...spoilt, mustFail, operation, answer, ...meanwhile }));
    learn(request, spoilt.wire, answer);
    return answer;
  };

  const learn = ({ operation, inPath }: ApiRequest, { method, address }: Wire, answer: Answered): void => {
    const at = address.split('?')[0] ?? '';
    const isGone = method === 'GET' ? answer.status === 404 : method === 'DELETE' && answer.status < 300;
    if (isGone) known.forget(at);
    if (answer.status >= 300) return;
    const location = answer.headers.get('location');
    if (location !== null) known.learnAddress(location);
    const tag = answer.headers.get('etag');
    if (tag !== null) known.learnEntityTag(at, tag);
    if (method !== 'GET' || !/json/u.test(answer.headers.get('content-type') ?? '')) return;
    known.learn({ address: at, scope: scopeOf(operation, inPath) }, JSON.parse(answer.text) as JsonValue);
  };

  /** Whether a page still shows what is there, after something was written. */
  const look = async (page: Operation, inPath: ApiRequest['inPath'], after?: Wire, isGone = false): Promise<void> => {
    const wire: Wire = { method: 'GET', address: addressOf(page, inPath), headers, body: undefined };
    const answer = await ask(app, wire);
    const faults = judgePage({ answer, logged: errors.slice(logged), isGone });
    logged = errors.length;
    const kind = after === undefined ? 'at the end' : `after ${after.method}`;
    tally.blame({ operation: page.name, kind, wire: after ?? wire, answer }, faults);
  };

  const read = (operation: Operation, inPath: ApiRequest['inPath'], kind = 'valid') => {
    const request: ApiRequest = { operation, inPath, query: [], headers, body: undefined };
    return send({ operation, kind }, request, asItIs(request));
  };

  /** What is wrong with an entity tag is told apart only where it could be right. */
  const withEntityTag = async (request: ApiRequest): Promise<ApiRequest> => {
    const reading = api.operations.find(({ name }) => name === `GET ${request.operation.path}`);
    if (!('if-match' in request.headers) || reading === undefined) return request;
    await read(reading, request.inPath);
    const tag = known.entityTags(addressOf(reading, request.inPath)).at(-1);
    return tag === undefined ? request : { ...request, headers: { ...request.headers, 'if-match': tag } };
  };

  /** Reads what there is, from lists to what they list, so that requests can be about it. */
  const explore = async (draw: Draw): Promise<void> => {
    const readings = api.operations.filter(({ method }) => method === 'GET');
    for (const operation of readings.toSorted((a, b) => depthOf(a) - depthOf(b))) {
      const every = depthOf(operation) < 2 ? allPaths(operation).slice(0, mostExplored) : [];
      const drawn = () => drawRequest(operation, source, draw).inPath;
      for (const inPath of every.length > 0 ? every : [drawn(), drawn()]) await read(operation, inPath);
    }
  };

  /** Of an operation with one parameter at most: with each value that is known of it. */
  const allPaths = (operation: Operation): readonly ApiRequest['inPath'][] => {
    const name = operation.parameters.find(({ place }) => place === 'path')?.name;
    if (name === undefined) return [{}];
    const ids = known.below(operation.listedAt + addressOf(operation, {}, name), name);
    return ids.map((id) => ({ [name]: encodeURIComponent(id) }));
  };

  const playRound = async ({ operation, kind }: Turn, draw: Draw): Promise<void> => {
    const request = await withEntityTag(drawRequest(operation, source, draw));
    const entityTags = known.entityTags(addressOf(operation, request.inPath));
    // A request that has nothing of what would be spoilt stays valid.
    const spoilt = spoils[kind]?.spoil({ request, draw, mostBytes, entityTags }) ?? asItIs(request);
    if (kind === 'clock jump') jumpTo(draw.pick(instants)(draw));
    const { status } = await send({ operation, kind }, request, spoilt);
    // What stays is also seen on a later look, or at the end.
    if (status < 300 && spoilt.wire.method !== 'GET' && draw.chance(0.4))
      for (const page of pages)
        if (isAffected(page, request))
          await look(page, request.inPath, spoilt.wire, isRemoved(page, request, spoilt.wire));
    if (kind === 'clock jump') jumpTo();
  };

  /** After all of it the app still works: every list that asks nothing back, and every page of what is there. */
  const lookAround = async (): Promise<void> => {
    const lists = api.operations.filter(
      ({ method, path, parameters }) =>
        method === 'GET' &&
        !path.endsWith('}') &&
        !parameters.some(({ place, required }) => place === 'query' && required),
    );
    for (const operation of [...lists, ...pages]) {
      if (depthOf(operation) > 1) continue;
      for (const inPath of allPaths(operation)) {
        if (operation.answers === undefined) await look(operation, inPath);
        else await expectFound(operation, inPath);
      }
    }
  };
  const expectFound = async (operation: Operation, inPath: ApiRequest['inPath']) => {
    const answer = await read(operation, inPath, 'at the end');
    const wire: Wire = { method: 'GET', address: addressOf(operation, inPath), headers, body: undefined };
    if (answer.status !== 200)
      tally.blame({ operation: operation.name, kind: 'at the end', wire, answer }, [
        `answers ${String(answer.status)} at the end`,
      ]);
  };

  const turns = [...api.operations, ...pages].flatMap((operation) =>
    Object.entries(spoils).flatMap(([kind, { appliesTo }]): readonly Turn[] => {
      if (!appliesTo(operation, headers)) return [];
      // What is valid brings what others can then ask for.
      const times = kind === 'valid' && operation.body !== undefined ? 4 : 1;
      return Array.from({ length: times }, () => ({ operation, kind }));
    }),
  );
  let round = 0;
  for (let plan: readonly Turn[] = []; goesOn(round, turns.length); round += 1) {
    const draw = drawFrom(Math.imul(seed, 0x9e_37_79_b1) ^ round);
    if (plan.length === 0) {
      await explore(draw);
      plan = shuffled(turns, draw);
      // A part of the first pass reaches every operation with what it does not refuse.
      if (round === 0) plan = plan.toSorted((a, b) => Number(b.kind === 'valid') - Number(a.kind === 'valid'));
    }
    const [turn, ...left] = plan;
    plan = left;
    if (turn !== undefined) await playRound(turn, draw);
  }
  await lookAround();
  return tally.report(
    round,
    api.operations.map(({ name }) => name),
  );
}

const mostExplored = 12;

const day = 24 * 3600 * 1000;

/** Where a clock may be found: a moment or an age away, at the turn of a year, of a day and of summer time. */
const instants: readonly ((draw: Draw) => Date)[] = [
  (draw) => new Date(Date.UTC(2026, 10, 24, 11) + draw.whole(-90, 90) * 1000),
  (draw) => new Date(Date.UTC(2026, 10, 24, 11) + draw.whole(-400, 400) * day),
  (draw) => new Date(Date.UTC(draw.pick([1970, 1999, 2000, 2038, 2100, 9000]), draw.whole(0, 11), 1)),
  (draw) => new Date(Date.UTC(draw.whole(2024, 2030), 0, 1, -1, 0, draw.whole(-1, 1))),
  (draw) => new Date(Date.UTC(2026, draw.pick([2, 9]), draw.pick([25, 29]), 1, 0, draw.whole(-1, 1))),
];

/** Of pages that show everything it is enough to look at the end. */
function isAffected({ parameters }: Operation, { operation, inPath }: ApiRequest): boolean {
  const isAbout = parameters.length > 0 || depthOf(operation) === 0;
  return isAbout && parameters.every(({ name }) => name in inPath);
}

/** Whether a page is of the very thing, or of a part of it, that was deleted: then it must be gone, too. */
function isRemoved(page: Operation, { operation }: ApiRequest, { method }: Wire): boolean {
  const ofPage = new Set(page.parameters.map(({ name }) => name));
  const ofThing = operation.parameters.filter(({ place }) => place === 'path');
  return method === 'DELETE' && ofThing.every(({ name }) => ofPage.has(name));
}

function depthOf({ parameters }: Operation): number {
  return parameters.filter(({ place }) => place === 'path').length;
}

async function ask(app: Subject['app'], { method, address, headers, body }: Wire): Promise<Answered> {
  const response = await app.request(address, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
