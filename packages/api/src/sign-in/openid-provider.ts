import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import type { Logger } from 'pino';
import type { ProviderConfig } from '../config.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { identityFrom, nameIn } from './identity-from-claims.ts';

type Settings = ProviderConfig & {
  /** Where people reach us: the provider sends them back there. */
  readonly origin: string;
  readonly log: Pick<Logger, 'warn'>;
};

/** What a provider says of itself. */
type Discovered = {
  readonly configuration: Configuration;
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
};

const timeoutSeconds = 5;
const toleranceSeconds = 10;

// Signatures that only the holder of a private key can make; never `none`, and no shared secret.
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/**
 * An identity provider after OpenID Connect. It is first asked when somebody signs in through it, and again whenever that
 * failed: the service starts and lets people in with passwords of ours while the provider is down.
 */
export function openIdProvider(settings: Settings): IdentityProvider {
  const { audience, clientId, log, origin } = settings;
  let discovering: Promise<Discovered> | undefined;

  const discovered = async (): Promise<Discovered> => {
    discovering ??= discover(settings);
    try {
      return await discovering;
    } catch (error) {
      discovering = undefined;
      throw error;
    }
  };

  // What goes wrong between us and the provider is no fault of who signs in.
  const reach = async <Value>(work: (provider: Discovered) => Promise<Answer<Value>>): Promise<Answer<Value>> => {
    try {
      return await work(await discovered());
    } catch (error) {
      log.warn(reasonOf(error), 'identity provider failed');
      return refuse('provider-unreachable', {});
    }
  };

  return {
    async identityIn(accessToken) {
      // Looked at before it is verified, so that nobody can have us ask the provider by sending anything.
      if (!claimsToBeFrom(settings.issuer, accessToken)) return refuse('token-invalid', {});
      return reach(async ({ issuer, keys }) => {
        try {
          const { payload } = await jwtVerify(accessToken, keys, {
            issuer,
            audience,
            algorithms: [...algorithms],
            clockTolerance: toleranceSeconds,
            requiredClaims: ['sub', 'exp'],
            // Who takes the client for the audience must tell its access tokens from its ID tokens (RFC 9068, section 4).
            ...(audience === clientId ? { typ: 'at+jwt' } : {}),
          });
          const identity = identityFrom(payload);
          return identity === undefined ? refuse('token-invalid', {}) : answer(identity);
        } catch (error) {
          if (isFaultOfToken(error)) return refuse('token-invalid', {});
          throw error;
        }
      });
    },

    begin: () =>
      reach(async ({ configuration }) => {
        const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
        const address = buildAuthorizationUrl(configuration, {
          redirect_uri: `${origin}/sign-in/returned`,
          scope: 'openid profile email',
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        });
        return answer({ address: address.href, remembered: [state, nonce, verifier].join('.') });
      }),

    async finish(returned, remembered) {
      // Not signed: who can put a cookie into somebody's browser could as well begin here and put in what we signed. What
      // keeps others from it is its `__Host-` prefix; and it lets in nobody whom the provider does not vouch for.
      const [, state, nonce, verifier] = /^([\w-]{43})[.]([\w-]{43})[.]([\w-]{43})$/.exec(remembered) ?? [];
      if (state === undefined || nonce === undefined || verifier === undefined) return refuse('sign-in-unfinished', {});
      return reach(async ({ configuration }) => {
        try {
          const tokens = await authorizationCodeGrant(configuration, returned, {
            expectedState: state,
            expectedNonce: nonce,
            pkceCodeVerifier: verifier,
          });
          const claims = tokens.claims();
          if (claims === undefined) return refuse('sign-in-unfinished', {});
          const isNamed =
            nameIn(claims) !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined;
          const told = isNamed ? {} : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
          const identity = identityFrom({ ...told, ...claims });
          return identity === undefined ? refuse('sign-in-unfinished', {}) : answer(identity);
        } catch (error) {
          if (isFaultOfReturn(error)) return refuse('sign-in-unfinished', {});
          throw error;
        }
      });
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: Settings): Promise<Discovered> {
  const isInsecure = issuer.startsWith('http:');
  const configuration = await discovery(
    new URL(issuer),
    clientId,
    { [clockTolerance]: toleranceSeconds },
    clientSecret === undefined ? None() : withSecret(clientSecret),
    {
      timeout: timeoutSeconds,
      // The settings allow http on this machine only.
      execute: [enableNonRepudiationChecks, ...(isInsecure ? [allowInsecureRequests] : [])],
    },
  );
  const metadata = configuration.serverMetadata();
  const keys = new URL(metadata.jwks_uri ?? '');
  if (keys.protocol !== 'https:' && !isInsecure) throw new Error('the keys of the provider are not served by https');
  return {
    configuration,
    issuer: metadata.issuer,
    keys: createRemoteJWKSet(keys, { timeoutDuration: timeoutSeconds * 1000 }),
  };
}

/** By the header where the provider takes it, as OpenID Connect has it unless said otherwise; else in the form. */
function withSecret(secret: string): ClientAuth {
  const [byHeader, inForm] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (provider, ...request) => {
    const methods = provider.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? byHeader : inForm)(provider, ...request);
  };
}

function claimsToBeFrom(issuer: string, token: string): boolean {
  const withoutSlash = (address: string | undefined) => address?.replace(/\/$/, '');
  return withoutSlash(payloadOf(token)?.iss) === withoutSlash(issuer);
}

function payloadOf(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

/** Whether the token is to blame, not the way to the keys. */
function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT'].includes(error.code)
  );
}

/** Whether what came back is to blame: refused, forged, used before or too old. */
function isFaultOfReturn(error: unknown): boolean {
  if (error instanceof AuthorizationResponseError)
    return !['server_error', 'temporarily_unavailable'].includes(error.error);
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant';
  return (
    error instanceof ClientError &&
    [
      'OAUTH_INVALID_RESPONSE',
      'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
      'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
      'OAUTH_UNSUPPORTED_OPERATION',
    ].includes(error.code ?? '')
  );
}

/** Enough to mend it; errors also hold what was sent, which is nobody's business. */
function reasonOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { reason: 'unknown' };
  const { cause } = error;
  return {
    reason: cause instanceof Error ? `${error.message}: ${cause.message}` : error.message,
    ...('error' in error ? { code: error.error } : 'code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
  };
}
