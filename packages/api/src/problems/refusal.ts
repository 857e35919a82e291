import type { Outcome, Problem } from '@umlage/core';

/** Why the service does not do what was asked. Problems of the core that led to it come along. */
export type RefusalFacts = {
  readonly 'json-unreadable': Record<never, never>;
  readonly 'form-unreadable': Record<never, never>;
  readonly 'content-unsupported': { readonly received: string };
  readonly 'body-too-large': { readonly maximumBytes: number };
  readonly 'address-unknown': { readonly address: string };
  readonly 'not-found': { readonly what: FoundThing; readonly id: string };
  readonly 'input-invalid': Record<never, never>;
  readonly 'exists-already': { readonly what: FoundThing; readonly id: string };
  readonly 'versions-overlap': { readonly from: string };
  readonly 'version-not-next': { readonly expected: number; readonly received: number };
  readonly 'proposal-decided': { readonly status: 'adopted' | 'setAside' };
  readonly 'cooperation-differs': { readonly expected: string; readonly received: string };
  readonly 'run-blocked': Record<never, never>;
  readonly 'year-before-missing': { readonly from: string; readonly until: string };
  readonly 'document-hash-differs': { readonly expected: string; readonly computed: string };
  readonly 'json-parts-unreadable': { readonly places: readonly string[] };
  readonly 'file-too-large': { readonly bytes: number; readonly maximumBytes: number };
  readonly 'document-damaged': { readonly name: string; readonly expected: string; readonly computed: string };
  readonly 'step-withdrawn': { readonly id: string };
  readonly 'text-unprintable': { readonly reason: string };
  readonly 'origin-foreign': Record<never, never>;
  readonly 'sign-in-needed': Record<never, never>;
  readonly 'sign-in-failed': Record<never, never>;
  readonly 'sign-in-paused': { readonly minutes: number };
  readonly 'sign-in-unfinished': Record<never, never>;
  readonly 'provider-unreachable': Record<never, never>;
  readonly 'token-invalid': Record<never, never>;
  readonly 'token-period': { readonly lastDay: string };
  readonly 'right-lacking': { readonly right: string };
  readonly 'password-temporary': Record<never, never>;
  readonly 'password-wrong': Record<never, never>;
  readonly 'password-weak': { readonly shortest: number };
  readonly 'password-differs': Record<never, never>;
  readonly 'role-party': { readonly role: string; readonly party: string; readonly parties: readonly string[] };
  readonly oneself: Record<never, never>;
  readonly 'second-person-needed': Record<never, never>;
  readonly 'run-state': { readonly status: RunState; readonly needed: RunState };
  readonly 'nothing-corrected': Record<never, never>;
  readonly 'not-reversed': { readonly number: string };
  readonly 'correction-differs': { readonly from: string; readonly until: string };
  readonly 'period-issued': { readonly from: string; readonly until: string; readonly run: string };
  readonly 'change-state': { readonly status: ChangeState; readonly needed: ChangeState };
  readonly 'change-issued': { readonly on: string };
  readonly 'change-pays-nothing': Record<never, never>;
  readonly 'advance-basis-missing': { readonly basis: 'budget' | 'lastSettlement' | 'lastAdvances' };
  readonly 'revision-missing': Record<never, never>;
  readonly 'revision-stale': Record<never, never>;
  readonly 'key-unreadable': Record<never, never>;
  readonly 'key-used-otherwise': { readonly key: string };
  readonly 'reason-unreadable': Record<never, never>;
  readonly 'cursor-unknown': Record<never, never>;
  readonly 'too-many-requests': { readonly seconds: number };
  readonly 'failed-inside': Record<never, never>;
};

export type FoundThing =
  | 'cooperation'
  | 'agreement'
  | 'proposal'
  | 'version step'
  | 'document'
  | 'participation'
  | 'figure'
  | 'cost item'
  | 'contract price'
  | 'asset'
  | 'post'
  | 'account entry'
  | 'baseline'
  | 'price index'
  | 'investment'
  | 'payment'
  | 'advance plan'
  | 'pool'
  | 'run'
  | 'frozen run'
  | 'statement'
  | 'change settlement'
  | 'change letter'
  | 'user'
  | 'role'
  | 'token';

export type RunState = 'preview' | 'frozen' | 'approved' | 'issued' | 'corrected';

type ChangeState = Exclude<RunState, 'preview' | 'corrected'>;

export type RefusalCode = keyof RefusalFacts;

export type Refusal = {
  readonly [Code in RefusalCode]: {
    readonly code: Code;
    readonly facts: RefusalFacts[Code];
    readonly problems: readonly Problem[];
  };
}[RefusalCode];

/** What a use case comes to. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export function answer<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

export function refuse<Code extends RefusalCode>(
  code: Code,
  facts: RefusalFacts[Code],
  problems: readonly Problem[] = [],
): { readonly ok: false; readonly refusal: Refusal } {
  // One code with its own facts is one member of the union; the compiler cannot see that through the type parameter.
  return { ok: false, refusal: { code, facts, problems } as Refusal };
}

/** An outcome of the core as an answer of the service. */
export function answerFrom<Value>(outcome: Outcome<Value>): Answer<Value> {
  return outcome.ok ? answer(outcome.value) : refuse('input-invalid', {}, outcome.problems);
}

/** Thrown to leave a transaction undone; it never leaves the service. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
