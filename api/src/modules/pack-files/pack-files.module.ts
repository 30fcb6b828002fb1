import { Module } from '@nestjs/common';
import { EditionFilesController } from './edition-files.controller.js';
import { PackFilesResolver } from './pack-files.resolver.js';
import { PackFilesService } from './pack-files.service.js';
import { RenderRunner } from './render-runner.js';

@Module({
  controllers: [EditionFilesController],
  providers: [PackFilesResolver, PackFilesService, RenderRunner],
})
export class PackFilesModule {}
