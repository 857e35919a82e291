import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

// Interactive sign-in by OWASP's table for scrypt: 2^16 blocks of 8, 64 MB.
const cost = { N: 2 ** 16, r: 8, p: 2, maxmem: 2 ** 27 + 2 ** 20 };
const length = 32;

/** A password as it is stored: method, salt and hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

/** Takes as long for a user that does not exist, so that the time tells nobody who does. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, salt = 'AAAA', hash = ''] = stored?.split('$') ?? [];
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
  const expected = Buffer.from(hash, 'base64url');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One password has one form, however its letters were typed (NIST SP 800-63B, section 3.1.1.2).
    scrypt(password.normalize('NFKC'), salt, length, cost, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** For cookies and tokens: 256 bits that nobody can guess, so that one fast hash is enough to store them. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** For people to read and type once: no letters that look alike. */
export function newOneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const block = () => Array.from({ length: 5 }, () => letters.charAt(randomInt(letters.length))).join('');
  return [block(), block(), block(), block()].join('-');
}
