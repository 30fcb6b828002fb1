import { type DynamicModule, Module } from '@nestjs/common';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';
import { slices } from './slices.js';

@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts), graphqlModule, ...slices] };
  }
}
