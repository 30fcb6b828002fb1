import { Module } from '@nestjs/common';
import { ReturnsModule } from '../returns/index.js';
import { LinkDoorController } from './link-door.controller.js';
import { LinkDoor } from './link-door.service.js';
import { ReturnLinksResolver } from './return-links.resolver.js';
import { ReturnLinksService } from './return-links.service.js';

@Module({
  imports: [ReturnsModule],
  controllers: [LinkDoorController],
  providers: [LinkDoor, ReturnLinksResolver, ReturnLinksService],
})
export class ReturnLinksModule {}
