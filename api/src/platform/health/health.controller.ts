import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { OpenDoor } from '../auth/requires.js';

/** For load balancers: alive says that the process answers, ready that its database does. No detail for strangers. */
@Controller('health')
@OpenDoor()
export class HealthController {
  constructor(private readonly db: DataSource) {}

  @Get('live')
  live() {
    return { status: 'ok', product: 'gantry' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      await this.db.query('select 1');
      return { status: 'ok' };
    } catch {
      void reply.status(503);
      return { status: 'unavailable' };
    }
  }
}
