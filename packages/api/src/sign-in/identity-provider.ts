import type { Answer } from '../problems/refusal.ts';

/** Somebody whom an identity provider vouches for. */
export type ProvenIdentity = { readonly issuer: string; readonly subject: string; readonly name: string };

/** An identity provider after OpenID Connect. Each is refused as `provider-unreachable` where it cannot be asked. */
export type IdentityProvider = {
  /** Whom an access token of the provider names; refused as `token-invalid` if it does not hold. */
  readonly identityIn: (accessToken: string) => Promise<Answer<ProvenIdentity>>;
  /** Where a browser is sent to sign in, and what must be remembered until it comes back. */
  readonly begin: () => Promise<Answer<{ readonly address: string; readonly remembered: string }>>;
  /** Who came back; refused as `sign-in-unfinished` if what came back does not belong to what is remembered. */
  readonly finish: (returned: URL, remembered: string) => Promise<Answer<ProvenIdentity>>;
};
