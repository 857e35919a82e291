import { canonicalJson, Statement, writeDocument, type JsonValue } from '@umlage/core';
import engine from '@umlage/core/package.json' with { type: 'json' };
import { answer, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { statementsOf } from '../statements/draw-up.ts';
import type { ComputedRun } from './read-run.ts';
import { RunInputDocument, type WholeInput } from './run-input.ts';
import { resultOf, RunResult } from './run-resource.ts';

/** The texts a frozen run keeps, each with its SHA-256. */
export type Hashed = { readonly text: string; readonly sha256: string };

export const engineVersion = engine.version;

export function hashed(document: JsonValue): Hashed {
  const text = canonicalJson(document);
  return { text, sha256: sha256Of(text) };
}

/** What goes in, with every agreement as it was sent: the bytes that its own hash is of. */
export function inputText(input: WholeInput): Hashed {
  const { versions, question, facts, lastShares, baselines, advances, drawnUpOn, corrects } = input;
  const rest = writeDocument(RunInputDocument.omit({ versions: true }), {
    format: 'umlage-run-input/1',
    facts,
    question,
    lastShares: [...lastShares],
    baselines: [...baselines],
    advances: [...advances],
    drawnUpOn,
    ...(corrects === undefined ? {} : { corrects }),
  });
  return hashed({
    ...(rest as Record<string, JsonValue>),
    versions: versions.map(({ document, knownOn }) => ({
      agreement: JSON.parse(document) as JsonValue,
      ...(knownOn === undefined ? {} : { knownOn }),
    })),
  });
}

/** What comes out: the result of the run, and the statement of every member. */
export function outcomeTexts(
  computed: ComputedRun,
): Answer<{ readonly result: Hashed; readonly statements: ReadonlyMap<string, Hashed> }> {
  const drawnUp = statementsOf(computed);
  if (!drawnUp.ok) return drawnUp;
  const statements = drawnUp.value.map(
    (statement) => [statement.recipient.id, hashed(writeDocument(Statement, statement) as JsonValue)] as const,
  );
  const result = hashed(writeDocument(RunResult, resultOf(computed)) as JsonValue);
  return answer({ result, statements: new Map(statements) });
}
