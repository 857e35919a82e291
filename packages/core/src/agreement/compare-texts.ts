/** A stretch of two texts: what both have, or only one of them. */
export type TextSegment = { readonly in: 'both' | 'before' | 'after'; readonly text: string };

/** More steps than a page of text takes. Beyond them what differs is told as one stretch. */
const mostSteps = 4_000_000;

/**
 * Two texts word by word: what both have, what was dropped and what was added, in reading order. All that is `both` or
 * `before` is the first text, all that is `both` or `after` the second.
 *
 * @example
 * ```ts
 * const segments = compareTexts('A quarter each.', 'A third each.');
 * segments.map((part) => [part.in, part.text]) // => [['both', 'A '], ['before', 'quarter'], ['after', 'third'], ['both', ' each.']]
 * ```
 */
export function compareTexts(before: string, after: string): readonly TextSegment[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, young);
  const end = commonStart(old.slice(start).toReversed(), young.slice(start).toReversed());
  const [dropped, added] = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  const segments: TextSegment[] = [
    ...old.slice(0, start).map((text) => ({ in: 'both', text }) as const),
    ...(dropped.length * added.length > mostSteps ? replaced(dropped, added) : aligned(dropped, added)),
    ...old.slice(old.length - end).map((text) => ({ in: 'both', text }) as const),
  ];
  return joined(segments);
}

/** Words, numbers with their points and commas, signs, and the space between. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,’-]*[\p{L}\p{N}])?|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs < 0 ? one.length : differs;
}

function replaced(dropped: readonly string[], added: readonly string[]): readonly TextSegment[] {
  return [
    ...dropped.map((text) => ({ in: 'before', text }) as const),
    ...added.map((text) => ({ in: 'after', text }) as const),
  ];
}

/** The longest common subsequence of words. */
function aligned(old: readonly string[], young: readonly string[]): readonly TextSegment[] {
  const width = young.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = young.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const segments: TextSegment[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [word, other] = [old[i], young[j]];
    if (word === undefined && other === undefined) return segments;
    if (word !== undefined && word === other) {
      segments.push({ in: 'both', text: word });
      i += 1;
      j += 1;
    } else if (word !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      segments.push({ in: 'before', text: word });
      i += 1;
    } else if (other !== undefined) {
      segments.push({ in: 'after', text: other });
      j += 1;
    }
  }
}

/** One stretch of each kind at a time; a space alone between two changes belongs to them. */
function joined(segments: readonly TextSegment[]): readonly TextSegment[] {
  const changed = { before: '', after: '' };
  const found: TextSegment[] = [];
  const flush = () => {
    for (const side of ['before', 'after'] as const)
      if (changed[side] !== '') found.push({ in: side, text: changed[side] });
    changed.before = '';
    changed.after = '';
  };
  let both = '';
  for (const { in: side, text } of segments) {
    if (side === 'both') {
      both += text;
      continue;
    }
    if (both !== '') {
      if (/^\s+$/u.test(both) && changed.before + changed.after !== '') {
        changed.before += both;
        changed.after += both;
      } else {
        flush();
        found.push({ in: 'both', text: both });
      }
      both = '';
    }
    changed[side] += text;
  }
  flush();
  return both === '' ? found : [...found, { in: 'both', text: both }];
}
