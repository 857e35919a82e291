import { createHash } from 'node:crypto';
import { newTokenFor, type Database } from '@umlage/api';
import { LocalDate } from '@umlage/core';
import { appOn, serviceOn, today } from '../support/service.ts';
import { apiDocument, operationsIn, parametersOf, type PlacedOperation } from './document.ts';
import { furtherRefusals, refusals, story, type Refused, type Step } from './story.ts';

/** A request of the story with its answer. */
export interface Told {
  readonly step: Step;
  readonly placed: PlacedOperation;
  readonly response: Response;
  readonly text: string;
  /** Of what was refused and stands in the document: as which answer. */
  readonly refused?: string;
}

/** Sends the examples of the document as they stand to a new service, and then what it has to refuse. */
export async function replay(database: Database) {
  const document = await apiDocument();
  const operations = new Map(operationsIn(document).map((placed) => [placed.operation.operationId, placed]));
  const { app, token: administrator, errors } = await appOn(database);
  const ids = knownIds();
  let approver: string | undefined;

  const tokenFor = async ({ as }: Step) => {
    if (as !== 'approver') return administrator;
    approver ??= await tokenOf(database, 'k.meyer');
    return approver;
  };

  const send = async (step: Step & Partial<Refused>, placed: PlacedOperation): Promise<Response> => {
    const { method, path, operation } = placed;
    const places = parametersOf(document, operation).flatMap((parameter) =>
      parameter.in === 'path' ? [[parameter.name, parameter.example ?? parameter.schema.example] as const] : [],
    );
    const values = new Map([...places, ...Object.entries(step.place ?? {})]);
    const address = ids.toReal(path.replaceAll(/\{(?<name>\w+)\}/gu, (_, name: string) => String(values.get(name))));
    const example = operation.requestBody?.content['application/json'].examples[step.example ?? ''];
    const body = step.body ?? (example === undefined ? undefined : ids.toReal(JSON.stringify(example.value)));
    const headers = new Headers({ authorization: `Bearer ${await tokenFor(step)}`, 'accept-language': 'en' });
    if (body !== undefined) headers.set('content-type', 'application/json');
    if (method === 'put' || method === 'delete') {
      const read = await app.request(address, { headers });
      headers.set('if-match', read.headers.get('etag') ?? '');
    }
    for (const [name, value] of Object.entries(step.headers ?? {}))
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    const init = { method: method.toUpperCase(), headers, ...(body === undefined ? {} : { body }) };
    return app.request(`${address}${step.query ?? ''}`, init);
  };

  const tell = async (step: Step, refused?: string): Promise<Told> => {
    const placed = operations.get(step.operation);
    if (placed === undefined) throw new Error(`The document knows no ${step.operation}.`);
    const response = await send(step, placed);
    const text = ids.toExamples(await response.clone().text(), step.shows);
    return { step, placed, response, text, ...(refused === undefined ? {} : { refused }) };
  };

  const told: Told[] = [];
  for (const step of story) told.push(await tell(step));
  for (const [name, step] of Object.entries(refusals)) told.push(await tell(step, name));
  for (const step of furtherRefusals) told.push(await tell(step));
  return { document, told, errors };
}

/** What the document shows of the answers: to the first example of each operation, and one of each kind of refusal. */
export function answersIn(told: readonly Told[]) {
  const answers: Record<string, unknown> = {};
  const problems: Record<string, unknown> = {};
  for (const { step, placed, response, text, refused } of told) {
    const [shown] = Object.keys(placed.operation.requestBody?.content['application/json'].examples ?? {});
    if (!/json/u.test(response.headers.get('content-type') ?? '')) continue;
    if (refused !== undefined) problems[refused] = JSON.parse(text);
    else if (response.ok && step.example === shown && text.length <= longestAnswer)
      answers[step.operation] ??= JSON.parse(text);
  }
  return { answers, problems };
}

/** An example is there to be read. */
const longestAnswer = 6_500;

async function tokenOf(database: Database, name: string): Promise<string> {
  const made = await newTokenFor(serviceOn(database), { name, purpose: 'examples', lastDay: LocalDate.parse(today) });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/** Ids, hashes and secrets differ from one run to the next; the document shows the same ones always. */
function knownIds() {
  const toExample = new Map<string, string>();
  const toReal = new Map<string, string>();
  const hashes = new Map<string, string>();
  let unnamed = 0;

  const remember = (real: string, shows?: string) => {
    unnamed += shows === undefined ? 1 : 0;
    const example = shows ?? `019a0000-0000-7000-9000-${String(unnamed).padStart(12, '0')}`;
    toExample.set(real, example);
    toReal.set(example, real);
  };
  return {
    toReal: (text: string) => text.replaceAll(anyId, (id) => toReal.get(id) ?? id),
    toExamples: (text: string, shows?: string) => {
      const [first, ...others] = new Set(
        [...text.matchAll(anyId)].map(([id]) => id).filter((id) => !toExample.has(id)),
      );
      if (first !== undefined) remember(first, shows);
      for (const other of others) remember(other);
      return text
        .replaceAll(anyId, (id) => toExample.get(id) ?? id)
        .replaceAll(/\b[0-9a-f]{64}\b/gu, (hash) => {
          const shown = hashes.get(hash) ?? createHash('sha256').update(String(hashes.size)).digest('hex');
          hashes.set(hash, shown);
          return shown;
        })
        .replaceAll(/"secret":"[^"]+"/gu, '"secret":"umlage_told-once"')
        .replaceAll(/"oneTimePassword":"[^"]+"/gu, '"oneTimePassword":"told-once"')
        .replaceAll(/cursor=[\w-]+/gu, 'cursor=MDE5YTAwMDA');
    },
  };
}
