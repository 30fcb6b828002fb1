import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AsAtReader } from './as-at/as-at-reader.js';
import { AuthModule } from './auth/auth.module.js';
import { APP_CONFIG, type AppConfig } from './config/app-config.js';
import { Housekeeping } from './database/housekeeping.js';
import { ReadPool } from './database/read-pool.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { InstantScalar } from './graphql/scalars.js';
import { HealthController } from './health/health.controller.js';
import { ChangeFeed } from './live/change-feed.js';
import { EventsController } from './live/events.controller.js';

export interface PlatformParts {
  config: AppConfig;
  dataSource: DataSource;
  readPool: ReadPool;
}

/** What every slice stands on. It knows no slice. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, dataSource, readPool }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      imports: [AuthModule],
      controllers: [HealthController, EventsController],
      providers: [
        { provide: APP_CONFIG, useValue: config },
        { provide: DataSource, useValue: dataSource },
        { provide: ReadPool, useValue: readPool },
        AsAtReader,
        UnitOfWork,
        ChangeFeed,
        Housekeeping,
        InstantScalar,
      ],
      exports: [APP_CONFIG, DataSource, ReadPool, AsAtReader, UnitOfWork, ChangeFeed],
    };
  }
}
