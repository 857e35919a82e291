/** Somebody whom an identity provider vouches for. */
export type ProvenIdentity = { readonly issuer: string; readonly subject: string; readonly name: string };

/** An identity provider after OpenID Connect. */
export type IdentityProvider = {
  /** Whom an access token of the provider names; `undefined` if it does not hold. */
  readonly identityIn: (accessToken: string) => Promise<ProvenIdentity | undefined>;
  /** Where a browser is sent to sign in, and what must be remembered until it comes back. */
  readonly begin: () => Promise<{ readonly address: string; readonly remembered: string }>;
  /** Who came back; `undefined` if what came back does not belong to what is remembered. */
  readonly finish: (returned: URL, remembered: string) => Promise<ProvenIdentity | undefined>;
};
