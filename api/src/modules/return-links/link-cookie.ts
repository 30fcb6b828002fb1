import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../../platform/config/app-config.js';

const LONGEST_DAYS = 60;

/**
 * A browser's own half of a link. It is sent to the addresses of this one link only, and opens nothing without a link that
 * was bound to it.
 */
function nameFor(config: AppConfig): string {
  return isSecure(config) ? '__Secure-gantry-return' : 'gantry-return';
}

function isSecure(config: AppConfig): boolean {
  return config.publicUrl.startsWith('https:');
}

/** What this browser was given when it was bound; null for another one. */
export function browserSecret(config: AppConfig, request: FastifyRequest): string | null {
  const secret = request.cookies?.[nameFor(config)];
  return secret && secret.length < 100 ? secret : null;
}

/** Gives the browser its half, for the addresses of this link. */
export function giveBrowserSecret(
  config: AppConfig,
  reply: FastifyReply,
  linkId: string,
  secret: string,
): void {
  void reply.setCookie(nameFor(config), secret, {
    path: `/returns/${linkId}`,
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(config),
    maxAge: LONGEST_DAYS * 86_400,
  });
}
