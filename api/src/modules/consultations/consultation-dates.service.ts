import { closingDay, type WeekCounting } from '@gantry/shared/consultation/week-counting';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { readStatedDate, type StatedDateReading } from '../../platform/dates/read-stated-date.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { weigh } from '../governing-bodies/index.js';
import { addDate } from './add-date.js';
import { Consultation } from './consultation.entity.js';
import type { ExtendConsultationInput, StateConsultationDatesInput } from './consultation.inputs.js';
import type { ConsultationChangeType } from './consultation.types.js';
import { changed, consultationToChange, takeConsultation, written } from './consultation-access.js';
import { daysOf, timetableProblems } from './consultation-rows.js';
import { launchGround } from './launch-facts.js';

/** When a consultation opens and closes, before it is live and by extension afterwards. */
@Injectable()
export class ConsultationDatesService {
  constructor(private readonly uow: UnitOfWork) {}

  state(actor: SignedIn, input: StateConsultationDatesInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'consultation.state-dates', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      written('reason', reason, 'Say why the days are stated so.');
      const { taken, parts } = await takeConsultation(tx, at, input.expectedVersion);
      if (taken.launchedOn !== null)
        throw refused([
          cannot('It was launched already. Extend it, so that its original close stays on record.'),
        ]);
      const { today } = at.programme;
      const settings = settingsOf(input, taken);
      const before = daysOf(parts);
      const opens = input.opens?.trim() ? readStatedDate(input.opens, today, 'opens') : null;
      const closes = readClose(input, opens?.date ?? before.opens, settings.counting as WeekCounting, today);
      const days = {
        ...before,
        opens: opens?.date ?? before.opens,
        closes: closes?.date ?? before.closes,
        counting: settings.counting as WeekCounting,
        normWeeks: settings.normWeeks,
        lengthReason: settings.lengthReason,
      };
      const { periods } = await launchGround(tx, actor.officeId, at.programme);
      const accepted = weigh(
        [...(opens?.problems ?? []), ...(closes?.problems ?? []), ...timetableProblems(days, periods)],
        reason,
      );
      const said = { reason: reason.trim(), statedOn: today, isExtension: false };
      const opensDateId = await addOrKeep(tx, taken, 'OPENS', opens, said, taken.opensDateId);
      const closesDateId = await addOrKeep(tx, taken, 'CLOSES', closes, said, taken.closesDateId);
      const change = { ...settings, opensDateId, closesDateId };
      await changeRow(tx, Consultation, taken, input.expectedVersion, change);
      return changed(tx, at, accepted, readings({ opens, closes }));
    });
  }

  extend(actor: SignedIn, input: ExtendConsultationInput): Promise<ConsultationChangeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    const intention = { actor, action: 'consultation.extend', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const at = await consultationToChange(tx, actor, 'consultation:edit', input.id);
      written('reason', reason, 'Say why it is extended.');
      const { taken, parts } = await takeConsultation(tx, at, input.expectedVersion);
      if ((taken.pausedState ?? taken.state) !== 'LIVE')
        throw refused([cannot('Only a consultation that is live is extended. State its days anew.')]);
      const closes = readStatedDate(input.closes, at.programme.today, 'closes');
      const before = daysOf(parts).closes?.latest ?? null;
      const latest = closes.date.earliest;
      if (latest === null || (before !== null && latest <= before))
        throw refused([
          {
            rule: 'CON-8',
            severity: 'E',
            field: 'closes',
            message:
              before === null
                ? 'Give the new closing day.'
                : `An extension closes later than ${writeDay(before)}. To close it earlier, close it.`,
          },
        ]);
      const accepted = weigh(closes.problems, reason);
      const said = { reason: reason.trim(), statedOn: at.programme.today, isExtension: true };
      const closesDateId = await addDate(tx, taken, { role: 'CLOSES', date: closes.date, ...said });
      await changeRow(tx, Consultation, taken, input.expectedVersion, { closesDateId });
      return changed(tx, at, accepted, closes.sentence);
    });
  }
}

/** `CON-8`: days are stated before a launch, and extended after it. */
const cannot = (message: string): Problem => ({ rule: 'CON-8', severity: 'E', field: null, message });

interface Said {
  reason: string;
  statedOn: string;
  isExtension: boolean;
}

async function addOrKeep(
  tx: EntityManager,
  of: Consultation,
  role: 'OPENS' | 'CLOSES',
  reading: StatedDateReading | null,
  said: Said,
  kept: string | null,
): Promise<string | null> {
  return reading === null ? kept : addDate(tx, of, { role, date: reading.date, ...said });
}

/** A close as typed, or counted in weeks from the opening day. */
function readClose(
  { closes, weeks }: StateConsultationDatesInput,
  opens: PlanDate | null,
  counting: WeekCounting,
  today: string,
): StatedDateReading | null {
  if (weeks == null) return closes?.trim() ? readStatedDate(closes, today, 'closes') : null;
  if (closes?.trim()) throw badInput('weeks', 'Give the closing day or a number of weeks, not both.');
  if (opens?.earliest == null || opens.earliest !== opens.latest)
    throw badInput(
      'weeks',
      'Weeks are counted from one opening day. Give that day, or the closing day itself.',
    );
  const last = writeDay(closingDay(opens.earliest, weeks, counting));
  return readStatedDate(opens.confidence === 'CONFIRMED' ? last : `${last} (TBC)`, today, 'closes');
}

function settingsOf(input: StateConsultationDatesInput, taken: Consultation) {
  return {
    counting: input.counting ?? taken.counting,
    normWeeks: input.normWeeks ?? taken.normWeeks,
    lengthReason: input.lengthReason === undefined ? taken.lengthReason : input.lengthReason?.trim() || null,
    closesAt: input.closesAt ?? taken.closesAt,
  };
}

function readings({ opens, closes }: Record<'opens' | 'closes', StatedDateReading | null>): string | null {
  const said = [opens && `Opens: ${opens.sentence}`, closes && `Closes: ${closes.sentence}`].filter(Boolean);
  return said.length === 0 ? null : said.join(' ');
}
