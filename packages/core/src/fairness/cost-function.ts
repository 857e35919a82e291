import type { Ratio } from '../exact/ratio.ts';

/** Cost of a group whose members need at most so much together. */
export type CostStep = { readonly upTo: Ratio; readonly amount: Ratio };

/** What the members of one group would cost by themselves. */
export type GroupCost = { readonly group: readonly string[]; readonly cost: Ratio };

/**
 * How one kind of cost depends on who is in a group. A member that is not named in a part has no need of it and causes
 * none of its cost.
 *
 * `perUnit`: a price for each unit · `fixed`: once, as soon as one of the users is there · `stepped`: the amount of the
 * first step that reaches what the group needs together; nothing where it needs nothing · `largest`: the largest of what
 * its members would need alone, as of a runway · `table`: every group with its cost · `onlyGroups`: an amount more (or
 * less) for exactly these groups, as where an offer tells what one of them would pay; of any number of members.
 */
export type CostFunction =
  | { readonly cost: 'perUnit'; readonly price: Ratio; readonly units: ReadonlyMap<string, Ratio> }
  | { readonly cost: 'fixed'; readonly amount: Ratio; readonly users: readonly string[] }
  | { readonly cost: 'stepped'; readonly steps: readonly CostStep[]; readonly units: ReadonlyMap<string, Ratio> }
  | { readonly cost: 'largest'; readonly needs: ReadonlyMap<string, Ratio> }
  | { readonly cost: 'table'; readonly groups: readonly GroupCost[] }
  | { readonly cost: 'onlyGroups'; readonly groups: readonly GroupCost[] };
