import { isoDay } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { planOnAPage, SHEET_SIZES, type SheetSize } from '@gantry/shared/timeline/plan-on-a-page';
import { planSheetData, SHEET_GROUPINGS } from '@gantry/shared/timeline/plan-sheet-data';
import { planSheetDocument, planSheetSvg } from '@gantry/shared/timeline/plan-sheet-document';
import type { TimelineData } from '@gantry/shared/timeline/types';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { DocumentsService } from '../../platform/documents/documents.service.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { BrandingQueries } from '../branding/index.js';
import { TimelineQueries, timelineView } from '../timeline/index.js';

type Asked = Record<'size' | 'show' | 'by' | 'scenario' | 'baseline' | 'later', unknown>;

/** A plan on sheets of paper, for whoever may read it, with what they may read of it. */
@Controller('documents/plans')
export class PlanOnAPageController {
  constructor(
    private readonly timelines: TimelineQueries,
    private readonly documents: DocumentsService,
    private readonly brandings: BrandingQueries,
  ) {}

  @Get(':programmeId/:format')
  @Requires('programme:read')
  async download(
    @Req() request: KnownRequest,
    @Param('programmeId') programmeId: string,
    @Param('format') format: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ) {
    const actor = request.actor as SignedIn;
    const size = chosen('size', asked.size, SHEET_SIZES) ?? 'A4';
    const by = chosen('by', asked.by, SHEET_GROUPINGS);
    const kind = chosen('format', format, ['pdf', 'svg', 'pptx'] as const);
    const facts = await this.timelines.plan(actor, uuidOf(programmeId), asked.later !== undefined);
    const view = timelineView(facts, actor);
    const show = typeof asked.show === 'string' ? asked.show : undefined;
    const scenarioId = view.scenarios.find(({ number }) => String(number) === asked.scenario)?.id ?? null;
    const data = planSheetData(view, { show, by, withBaseline: asked.baseline !== 'off' });
    const name = nameOf(facts.programme.code, size, view.today);
    if (kind === 'svg') {
      const bytes = Buffer.from(planSheetSvg(data, { size, scenarioId }));
      return sendDocument(reply, { bytes, fileName: `${name}.svg`, type: 'image/svg+xml' });
    }
    if (kind === 'pptx') return sendDocument(reply, await this.slides(actor, data, size, scenarioId, name));
    return sendDocument(
      reply,
      await this.documents.write(planSheetDocument(data, { size, scenarioId }), 'pdf', name),
    );
  }

  private async slides(
    { officeId }: SignedIn,
    data: TimelineData,
    size: SheetSize,
    scenarioId: string | null,
    name: string,
  ) {
    if (size === 'A4') throw badInput('size', 'Slides are made as A3 or 16:9.');
    const { accent, organisation } = await this.brandings.brandingOf(officeId);
    const asAt = isoDay(data.asAt);
    return this.documents.writeSlides(
      {
        sheets: planOnAPage(data, { size, scenarioId, isSlide: true }),
        size,
        title: data.title,
        instant: `${asAt}T00:00:00.000Z`,
        accent,
        marking: null,
        foot: `${organisation} · as at ${writeDay(data.asAt)}`,
      },
      name,
    );
  }
}

/** The code of the programme and nothing that somebody typed: a name is read where the file is not. */
function nameOf(code: string, size: SheetSize, today: string): string {
  return `${code} plan on a page ${size} ${today}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function chosen<T extends string>(field: string, given: unknown, choices: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = choices.find((one) => one === given);
  if (found === undefined)
    throw badInput(field, `There is no such ${field} of a plan on a page. Choose ${choices.join(', ')}.`);
  return found;
}
