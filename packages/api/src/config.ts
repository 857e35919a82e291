/** How the service is set up, read once from the environment. */
export type Config = {
  readonly port: number;
  /** A PostgreSQL server; absent, the embedded database in the data folder is used. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Whether the example cooperations are loaded into a new database. */
  readonly examples: boolean;
  /** Where people reach the service, without a trailing slash. */
  readonly origin: string;
  /** The address it listens on: this machine only, unless said. */
  readonly host: string;
  readonly requestsPerMinute: number;
  /** After how many days `umlage tidy` throws previews away; absent: never. Nothing else is ever thrown away. */
  readonly keptPreviewDays: number | undefined;
  /** How grave a line of the log must be: `info` tells of every request. */
  readonly logLevel: LogLevel;
  /** Where people sign in; absent, with passwords of ours only. */
  readonly identityProvider: ProviderConfig | undefined;
};

/** An identity provider after OpenID Connect, and what it knows us as. */
export type ProviderConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** For whom its access tokens must be meant. */
  readonly audience: string;
};

const logLevels = ['silent', 'error', 'warn', 'info'] as const;
type LogLevel = (typeof logLevels)[number];

/** Throws with the name of the variable and what it may be. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  const port = readPort(environment['PORT']);
  const origin = readOrigin(environment['UMLAGE_ORIGIN'] || `http://localhost:${port}`);
  return {
    port,
    databaseUrl,
    dataFolder: environment['UMLAGE_DATA'] || './data',
    examples: readSwitch(environment['UMLAGE_EXAMPLES'], databaseUrl === undefined),
    origin,
    host: environment['UMLAGE_HOST'] || '127.0.0.1',
    requestsPerMinute: readCount('UMLAGE_REQUESTS_PER_MINUTE', environment['UMLAGE_REQUESTS_PER_MINUTE'], 1200),
    keptPreviewDays: environment['UMLAGE_KEEP_PREVIEWS_DAYS']
      ? readCount('UMLAGE_KEEP_PREVIEWS_DAYS', environment['UMLAGE_KEEP_PREVIEWS_DAYS'], 1)
      : undefined,
    logLevel: readLogLevel(environment['UMLAGE_LOG'], databaseUrl === undefined ? 'warn' : 'info'),
    identityProvider: readProvider(environment, origin),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}", but must be a whole number from 0 to 65535`);
}

function readOrigin(text: string): string {
  const origin = text.replace(/\/+$/, '');
  // Forms are compared with what browsers call an origin: nothing after the port, in small letters.
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new Error(`UMLAGE_ORIGIN is "${text}", but must be like https://umlage.example.org, with nothing after it`);
}

function readSwitch(text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined || text === '') return otherwise;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Error(`UMLAGE_EXAMPLES is "${text}", but must be "on" or "off"`);
}

function readCount(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`${name} is "${text}", but must be a whole number from 1 on`);
}

function readLogLevel(text: string | undefined, otherwise: LogLevel): LogLevel {
  if (text === undefined || text === '') return otherwise;
  const level = logLevels.find((known) => known === text);
  if (level !== undefined) return level;
  throw new Error(`UMLAGE_LOG is "${text}", but must be one of ${logLevels.join(', ')}`);
}

function readProvider(
  environment: Readonly<Record<string, string | undefined>>,
  origin: string,
): ProviderConfig | undefined {
  const issuer = environment['UMLAGE_OIDC_ISSUER'] || undefined;
  if (issuer === undefined) return undefined;
  if (!isTrusted(issuer))
    throw new Error(`UMLAGE_OIDC_ISSUER is "${issuer}", but must be an address with https, or on localhost with http`);
  const clientId = environment['UMLAGE_OIDC_CLIENT'] || undefined;
  if (clientId === undefined) throw new Error('UMLAGE_OIDC_ISSUER is set, so UMLAGE_OIDC_CLIENT must be set too');
  return {
    issuer,
    clientId,
    clientSecret: environment['UMLAGE_OIDC_SECRET'] || undefined,
    audience: environment['UMLAGE_OIDC_AUDIENCE'] || origin,
  };
}

/** Keys and codes that come over http could be anyone's, except on this machine. */
function isTrusted(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname, search, hash } = new URL(issuer);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && search === '' && hash === '';
}
