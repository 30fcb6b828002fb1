import { Module } from '@nestjs/common';
import { IssueLinksService } from './issue-links.service.js';
import { IssueMovesService } from './issue-moves.service.js';
import { IssuesResolver } from './issues.resolver.js';
import { IssuesService } from './issues.service.js';

@Module({
  providers: [IssuesResolver, IssuesService, IssueMovesService, IssueLinksService],
  exports: [IssuesService],
})
export class IssuesModule {}
