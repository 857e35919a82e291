import type { Agreement, Clause } from '../agreement/agreement.ts';
import { clauseUses } from '../agreement/clause-uses.ts';
import { compareVersions, type ProvisionChange } from '../agreement/compare-versions.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import { citingIn, provisionsOf } from '../agreement/provisions.ts';
import { quotasOf } from '../analysis/amend-agreement.ts';
import type { ScenarioDraft } from '../analysis/scenario.ts';
import type { PartyId } from '../base/ids.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { provisionInWords } from './provision-in-words.ts';
import { poolInWords } from './rule-in-words.ts';
import { scenarioWords } from './scenario-telling.ts';

/**
 * The draft of a scenario with the text of its clauses: where rule, price or quota of a clause is another and nobody has said how
 * the clause is to read, what it stands for is put into words in its place, marked as a draft. What else stands on the clause
 * keeps its text. `undefined` where there is no draft.
 *
 * @param language that of the agreement
 *
 * @example
 * ```ts
 * const pool = agreement.pools[0]?.id;
 * const scenario = Scenario.parse({ changes: [{ change: 'ruleReplaced', pool, rule: { rule: 'split', clause: 'people', by: { key: 'each' } } }] });
 * const { draft } = tryScenario({ input: run.input, scenario });
 * draft && writeDraft(draft, 'en')?.clauses.at(-1)?.text // => 'Operation: in equal parts.'
 * ```
 */
export function writeDraft({ amends, agreement }: ScenarioDraft, language: Language): Agreement | undefined {
  if (agreement === undefined) return undefined;
  const { provisions, clauses: rewritten } = compareVersions(amends, agreement);
  const said = new Set(rewritten.map(({ after }) => after?.id));
  const changed = provisions.filter(({ change }) => change === 'changed');
  const paths = new Map(provisionsOf(agreement).map(({ kind, id, path }) => [`${kind}/${id ?? ''}`, path]));
  const placeOf = ({ kind, id }: ProvisionChange) => paths.get(`${kind}/${id ?? ''}`) ?? '';
  const cited = changed.map((change) => ({ change, clauses: clausesOf(change, placeOf(change)) }));
  const uses = new Map(clauseUses(agreement).map(({ clause, uses: all }) => [clause.id, all]));
  const isOfChanged = (path: string) =>
    changed.some((change) => path === placeOf(change) || path.startsWith(`${placeOf(change)}/`));
  const clauses = agreement.clauses.map((clause): Clause => {
    const about = cited.filter(({ clauses: ids }) => ids.has(clause.id)).map(({ change }) => change);
    if (about.length === 0 || said.has(clause.id)) return clause;
    const isShared = (uses.get(clause.id) ?? []).some(({ path }) => !isOfChanged(path));
    const told = about.map((change) => textOf(change, agreement, language));
    const text = [...(isShared ? [clause.text] : []), ...told].join('\n').slice(0, 4000);
    const note = [clause.note ?? [], scenarioWords(language).clauseNote].flat().join(' ').slice(0, 1000);
    return { ...clause, text, note };
  });
  return { ...agreement, clauses };
}

/** The innermost clauses that what differs stands on. */
function clausesOf({ after, fields }: ProvisionChange, path: string): ReadonlySet<string> {
  const citings = after === undefined ? [] : [...citingIn(after, path)];
  return new Set(
    fields.flatMap((field) => {
      const around = citings.filter((citing) => field.path === citing.path || field.path.startsWith(`${citing.path}/`));
      return around.at(-1)?.clause ?? [];
    }),
  );
}

function textOf({ kind, id = '', name = '' }: ProvisionChange, agreement: Agreement, language: Language): string {
  const pool = kind === 'pool' ? agreement.pools.find((one) => one.id === id) : undefined;
  const number = formatsFor(language).number;
  const quotas = pool === undefined ? [] : quotasOf(pool).flatMap(({ quota }) => Object.entries(quota.of));
  const { clause, valueOf } = scenarioWords(language);
  return clause({
    name,
    words:
      pool === undefined
        ? (provisionInWords({ kind, id }, agreement, language) ?? '')
        : poolInWords(pool, agreement, language),
    quotas: quotas.map(([party, value]) => valueOf(bearerNameOf(agreement, party as PartyId) ?? party, number(value))),
  });
}
