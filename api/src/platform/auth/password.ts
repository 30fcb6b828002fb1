import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../errors/domain-error.js';

/** Argon2id as OWASP advises for a server: 19 MiB, two passes, one lane. Written into each hash, so that it can grow later. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const AT_ONCE = 2;
/** About two seconds of work; whoever comes on top is asked to come again instead of waiting without end. */
const MOST_WAITING = 50;
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;

let running = 0;
const waiting: (() => void)[] = [];

/** Hashes as `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. At most two at once: signing in must not become a way to stop the server. */
export async function hashPassword(plain: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(plain, salt, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${plainBase64(salt)}$${plainBase64(tag)}`;
}

/** False for a wrong password and, after the same work, for an account that has none. */
export async function verifyPassword(plain: string, stored: string | null): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(
    stored ?? (await standIn()),
  );
  if (!parts) return false;
  const expected = Buffer.from(parts[5] ?? '', 'base64');
  const tag = await derive(plain, Buffer.from(parts[4] ?? '', 'base64'), {
    memory: Number(parts[1]),
    passes: Number(parts[2]),
    parallelism: Number(parts[3]),
    tagLength: expected.length,
  });
  return stored !== null && timingSafeEqual(tag, expected);
}

/** Why a new password is not accepted, as one sentence; null when it is. Long matters, forced symbols do not. */
export function passwordProblem(plain: string, email: string): string | null {
  if (plain.length < PASSWORD_MIN)
    return `Use at least ${PASSWORD_MIN} characters; a few unrelated words work well.`;
  if (plain.length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`;
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  if (name.length > 3 && plain.toLowerCase().includes(name))
    return 'Leave your e-mail name out of the password.';
  if (new Set(plain.toLowerCase()).size < 5) return 'Use more than four different characters.';
  return null;
}

let madeStandIn: Promise<string> | null = null;
function standIn(): Promise<string> {
  madeStandIn ??= hashPassword(randomBytes(16).toString('hex'));
  return madeStandIn;
}

interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
  tagLength: number;
}

async function derive(plain: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  if (waiting.length >= MOST_WAITING) throw new DomainError('UNAVAILABLE', { retryAfterSeconds: 5 });
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const options = { message: Buffer.from(plain.normalize('NFC')), nonce: salt, ...cost };
      argon2('argon2id', options, (error, tag) => (error ? reject(error) : resolve(tag)));
    });
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function plainBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
