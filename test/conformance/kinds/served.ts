import { airportFees } from './airport-fees.ts';
import { apportionCapped } from './apportion-capped.ts';
import { apportionError } from './apportion-error.ts';
import { apportionKeyed } from './apportion-keyed.ts';
import { apportionQuota } from './apportion-quota.ts';
import { apportionSeats } from './apportion-seats.ts';
import { apportionWithDivisor } from './apportion-with-divisor.ts';
import { apportion } from './apportion.ts';
import { centresAllocate } from './centres-allocate.ts';
import { claimsRule } from './claims-rule.ts';
import { correctionCredit } from './correction-credit.ts';
import { correctionLedger } from './correction-ledger.ts';
import { costGame } from './cost-game.ts';
import { creditMirror } from './credit-mirror.ts';
import { creditNote } from './credit-note.ts';
import { depreciation } from './depreciation.ts';
import { effectiveDating } from './effective-dating.ts';
import { financeNpv, financeTvm } from './finance.ts';
import { imputedInterest } from './imputed-interest.ts';
import type { Shape } from './kind.ts';
import { mixedTerms } from './mixed-terms.ts';
import { moneySplit } from './money-split.ts';
import { notice, renewal } from './notice.ts';
import { poolShare } from './pool-share.ts';
import { proration } from './proration.ts';
import { directStepReciprocal, reciprocal } from './reciprocal.ts';
import { round } from './round.ts';
import { stepDown } from './step-down.ts';
import {
  tuConvex,
  tuCore,
  tuCoreMembership,
  tuEqualCharge,
  tuGately,
  tuNucleolus,
  tuSavingsGame,
  tuScrb,
  tuSeparableCosts,
  tuShapley,
  tuTau,
} from './tu.ts';
import { trueUp } from './true-up.ts';
import { twoTowns } from './two-towns.ts';
import { validationError } from './validation-error.ts';

/** The kinds that are put to the core, each with the shapes its cases may have. */
export const served: Readonly<Record<string, readonly Shape[]>> = {
  apportion,
  apportion_conserve: apportion,
  conservation: apportion,
  credit_mirror: creditMirror,
  credit_note: creditNote,
  apportion_keyed: apportionKeyed,
  apportion_capped: apportionCapped,
  apportion_error: apportionError,
  validation_error: validationError,
  mixed_terms: mixedTerms,
  true_up: trueUp,
  pool_share: poolShare,
  proration,
  round,
  notice,
  renewal,
  effective_dating: effectiveDating,
  correction_ledger: correctionLedger,
  correction_credit: correctionCredit,
  step_down: stepDown,
  reciprocal,
  direct_step_reciprocal: directStepReciprocal,
  'centres.allocate': centresAllocate,
  depreciation,
  imputedInterest,
  'money.split': moneySplit,
  'split.twoTowns': twoTowns,
  'apportion.seats': apportionSeats,
  'apportion.quota': apportionQuota,
  'apportion.withDivisor': apportionWithDivisor,
  'tu.shapley': tuShapley,
  'tu.nucleolus': tuNucleolus,
  'tu.tau': tuTau,
  'tu.gately': tuGately,
  'tu.scrb': tuScrb,
  'tu.equalCharge': tuEqualCharge,
  'tu.separableCosts': tuSeparableCosts,
  'tu.savingsGame': tuSavingsGame,
  'tu.core': tuCore,
  'tu.coreMembership': tuCoreMembership,
  'tu.convex': tuConvex,
  cost_game: costGame,
  'airport.fees': airportFees,
  'claims.rule': claimsRule,
  'finance.npv': financeNpv,
  'finance.tvm': financeTvm,
};
