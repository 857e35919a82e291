import type { Wire } from './draw-request.ts';
import type { Answered } from './judge-answer.ts';

export type Count = {
  readonly operation: string;
  readonly kind: string;
  readonly status: number;
  readonly count: number;
};

type RequestFault = {
  readonly operation: string;
  readonly kind: string;
  readonly what: string;
  readonly count: number;
  /** The first request that showed it, and what was answered. */
  readonly example: string;
};

export type Report = {
  readonly rounds: number;
  readonly counts: readonly Count[];
  readonly faults: readonly RequestFault[];
  /** Operations that never did what they are there for. */
  readonly unreached: readonly string[];
};

type Sent = { readonly operation: string; readonly kind: string; readonly wire: Wire; readonly answer: Answered };

/** Counts answers by operation, kind and status, and keeps each fault once with its first example. */
export type Tally = {
  readonly count: (sent: Sent) => void;
  readonly blame: (sent: Sent, faults: readonly string[]) => void;
  readonly report: (rounds: number, operations: readonly string[]) => Report;
};

export function newTally(): Tally {
  const counts = new Map<string, Count>();
  const faults = new Map<string, RequestFault>();
  return {
    count: ({ operation, kind, answer: { status } }) => {
      const key = [operation, kind, status].join(' ');
      const { count = 0 } = counts.get(key) ?? {};
      counts.set(key, { operation, kind, status, count: count + 1 });
    },
    blame: ({ operation, kind, wire, answer }, all) => {
      for (const what of all) {
        const key = `${operation} ${what}`;
        const first = faults.get(key) ?? { operation, kind, what, count: 0, example: exampleOf(wire, answer) };
        faults.set(key, { ...first, count: first.count + 1 });
      }
    },
    report: (rounds, operations) => {
      const all = [...counts.values()];
      const reached = new Set(all.flatMap(({ operation, status }) => (status < 300 ? [operation] : [])));
      const unreached = operations.filter((operation) => !reached.has(operation));
      return { rounds, counts: all, faults: [...faults.values()], unreached };
    },
  };
}

/** Several reports as one. */
export function together(reports: readonly Report[]): Report {
  const counts = new Map<string, Count>();
  for (const { operation, kind, status, count } of reports.flatMap((report) => report.counts)) {
    const key = [operation, kind, status].join(' ');
    counts.set(key, { operation, kind, status, count: (counts.get(key)?.count ?? 0) + count });
  }
  const [first, ...others] = reports;
  return {
    rounds: reports.reduce((sum, { rounds }) => sum + rounds, 0),
    counts: [...counts.values()],
    faults: reports.flatMap(({ faults }) => faults),
    unreached: (first?.unreached ?? []).filter((name) => others.every(({ unreached }) => unreached.includes(name))),
  };
}

/** How often which status was answered, to each operation or each kind of request. */
export function tableOfCounts(counts: readonly Count[], by: 'operation' | 'kind'): string {
  const statuses = [...new Set(counts.map(({ status }) => status))].toSorted((a, b) => a - b);
  const names = [...new Set(counts.map((count) => count[by]))].toSorted();
  const sum = (name: string, status: number) =>
    counts.reduce((total, each) => total + (each[by] === name && each.status === status ? each.count : 0), 0);
  const width = Math.max(by.length, ...names.map((name) => name.length));
  const line = (head: string, cells: readonly string[]) =>
    [head.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join(' ').trimEnd();
  return [
    line(by, statuses.map(String)),
    ...names.map((name) =>
      line(
        name,
        statuses.map((status) => String(sum(name, status) || '')),
      ),
    ),
  ].join('\n');
}

function exampleOf({ method, address, headers, body }: Wire, answer: Answered): string {
  const told = Object.entries(headers).filter(([name]) => name !== 'authorization');
  const sent = typeof body === 'string' ? [body] : body === undefined ? [] : [new TextDecoder().decode(body)];
  return [
    `${method} ${shortened(address)}`,
    ...told.map(([name, value]) => `${name}: ${shortened(value)}`),
    ...sent.map(shortened),
    `→ ${String(answer.status)} ${shortened(answer.text)}`,
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > 1500 ? `${text.slice(0, 1500)}… (${String(text.length)} characters)` : text;
}
