import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { types } from 'pg';
import { AppModule } from './app.module.js';
import { entities } from './entities.js';
import { addAsAtHook } from './platform/as-at/as-at-hook.js';
import { AsAtReader } from './platform/as-at/as-at-reader.js';
import { SessionsService } from './platform/auth/sessions.service.js';
import type { AppConfig } from './platform/config/app-config.js';
import { createDataSource } from './platform/database/data-source.js';
import { ReadPool } from './platform/database/read-pool.js';
import { HttpErrorFilter, refuseAddress } from './platform/http/error.filter.js';
import { addHooks } from './platform/http/hooks.js';
import { takeRawFiles } from './platform/http/raw-files.js';
import { validation } from './platform/http/validation.js';
import { addWebPages } from './platform/http/web-pages.js';

const MAX_BODY = 1_000_000;
const PG_DATE = 1082;

export interface AppOptions {
  appUrl: string;
  appRole: string | null;
  config: AppConfig;
}

/** The whole application, listening nowhere yet: `serve` gives it a port, tests inject requests. */
export async function createApp({ appUrl, appRole, config }: AppOptions): Promise<NestFastifyApplication> {
  // A `date` stays the string it is: no time zone can move it.
  types.setTypeParser(PG_DATE, (text) => text);
  const dataSource = await createDataSource({ url: appUrl, role: appRole, entities }).initialize();
  const readPool = new ReadPool({ url: appUrl, role: appRole });
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY,
    trustProxy: config.isBehindProxy,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, dataSource, readPool }),
    adapter,
    {
      logger: config.mode === 'test' ? ['error'] : ['error', 'warn'],
      abortOnError: false,
    },
  );
  await app.register(fastifyCookie);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new HttpErrorFilter());
  const server = adapter.getInstance();
  takeRawFiles(server);
  addHooks(server, config, app.get(SessionsService));
  addAsAtHook(server, app.get(AsAtReader));
  if (config.webRoot !== null) await addWebPages(server, config.webRoot);
  server.addHook('onClose', async () => {
    await readPool.close();
    await dataSource.destroy();
  });
  await app.init();
  await server.ready();
  return app;
}
