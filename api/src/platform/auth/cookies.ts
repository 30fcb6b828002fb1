import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../config/app-config.js';
import { ABSOLUTE_HOURS } from './sessions.service.js';

/** Over https the cookie carries the `__Host-` prefix, so that no other host can plant one. */
function nameFor(config: AppConfig): string {
  return isSecure(config) ? '__Host-gantry' : 'gantry';
}

function isSecure(config: AppConfig): boolean {
  return config.publicUrl.startsWith('https:');
}

export function sessionToken(config: AppConfig, request: FastifyRequest): string | null {
  const token = request.cookies?.[nameFor(config)];
  return token && token.length < 100 ? token : null;
}

export function giveSession(config: AppConfig, reply: FastifyReply, token: string): void {
  void reply.setCookie(nameFor(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(config),
    maxAge: ABSOLUTE_HOURS * 3600,
  });
}

export function takeSession(config: AppConfig, reply: FastifyReply): void {
  void reply.clearCookie(nameFor(config), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(config),
  });
  void reply.header('clear-site-data', '"cache", "storage"');
}
