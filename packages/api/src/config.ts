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
};

/** Throws with the name of the variable and what it may be. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  const port = readPort(environment['PORT']);
  return {
    port,
    databaseUrl,
    dataFolder: environment['UMLAGE_DATA'] || './data',
    examples: readSwitch(environment['UMLAGE_EXAMPLES'], databaseUrl === undefined),
    origin: (environment['UMLAGE_ORIGIN'] || `http://localhost:${port}`).replace(/\/+$/, ''),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}", but must be a whole number from 0 to 65535`);
}

function readSwitch(text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined || text === '') return otherwise;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Error(`UMLAGE_EXAMPLES is "${text}", but must be "on" or "off"`);
}
