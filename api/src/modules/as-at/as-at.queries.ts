import { instantWords } from '@gantry/shared/as-at/as-at-words';
import { compareStates, comparisonWords, type RecordState } from '@gantry/shared/changes/compare-states';
import { Injectable } from '@nestjs/common';
import { readingNow } from '../../platform/as-at/as-at-context.js';
import type { AsAtMark } from '../../platform/as-at/as-at-mark.js';
import { AsAtReader } from '../../platform/as-at/as-at-reader.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { BaselinesQueries } from '../baselines/index.js';
import { MeetingsQueries } from '../meetings/index.js';
import { PacksQueries } from '../packs/index.js';
import type {
  AsAtPointType,
  ComparedMomentType,
  ComparedRecordType,
  InstantComparisonType,
  RecordMomentsType,
} from './as-at.types.js';
import { RecordStatesQueries } from './record-states.queries.js';

const WAS_ISSUED: ReadonlySet<string> = new Set(['ISSUED', 'SUPERSEDED']);

interface Moment {
  asAt: string;
  mark: AsAtMark | null;
}

/** Which moments of the record there are, and what differs between two of them. */
@Injectable()
export class AsAtQueries {
  constructor(
    private readonly reader: AsAtReader,
    private readonly states: RecordStatesQueries,
    private readonly meetings: MeetingsQueries,
    private readonly baselines: BaselinesQueries,
    private readonly packs: PacksQueries,
  ) {}

  /** From when to when the record can be read, with the meetings, baselines and issued editions between. As they are known now. */
  moments(actor: SignedIn, programmeId: string): Promise<RecordMomentsType> {
    return readingNow(async () => {
      const id = uuidOf(programmeId);
      const [{ beginsOn: firstDay, today }, meetings, baselines, editions] = await Promise.all([
        this.reader.reach(actor.officeId),
        this.meetings.ofProgramme(actor, id, {}),
        this.baselines.list(actor, id),
        this.packs.editions(actor, id),
      ]);
      const points: AsAtPointType[] = [
        ...meetings.flatMap(({ title, bodyName, heldOn }) =>
          heldOn === null ? [] : [pointOn('MEETING', `${bodyName}: ${title}`, heldOn)],
        ),
        ...baselines.sets.map(({ name, takenOn }) => pointOn('BASELINE', name, takenOn)),
        ...editions
          .filter(({ state }) => WAS_ISSUED.has(state))
          .map(({ packTitle, number, asAtDay, asAtInstant }) => ({
            ...pointOn('EDITION', `${packTitle}, edition ${number}`, asAtDay),
            asAt: asAtInstant,
          })),
      ];
      return {
        firstDay,
        today,
        points: points
          .filter(({ on }) => on >= firstDay && on <= today)
          .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
      };
    });
  }

  /** Every record of the programme that came, went or changed between two moments; the other is now where none is named. */
  async compare(
    actor: SignedIn,
    programmeId: string,
    from: string,
    to: string | null,
  ): Promise<InstantComparisonType> {
    const id = uuidOf(programmeId);
    const moments = await Promise.all([this.moment(actor, from), this.moment(actor, to ?? '')]);
    const [before, after] = await Promise.all(moments.map((moment) => this.statesAt(actor, id, moment)));
    const { today } = await this.reader.reach(actor.officeId);
    const comparison = compareStates(before ?? [], after ?? []);
    const { added, removed, changed } = comparison;
    return {
      from: momentView(moments[0], today),
      to: momentView(moments[1], today),
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      summary: comparisonWords(comparison),
      records: [
        ...changed.map(
          (record): ComparedRecordType => ({ ...record, change: 'CHANGED', fields: [...record.fields] }),
        ),
        ...added.map((state) => ofOneMoment(state, 'ADDED')),
        ...removed.map((state) => ofOneMoment(state, 'REMOVED')),
      ],
    };
  }

  private async moment({ officeId }: SignedIn, asAt: string): Promise<Moment> {
    return { asAt, mark: asAt === '' ? null : await this.reader.markOf(officeId, asAt) };
  }

  private statesAt(actor: SignedIn, programmeId: string, { mark }: Moment): Promise<RecordState[]> {
    const read = () => this.states.of(actor, programmeId);
    return mark === null ? readingNow(read) : this.reader.at(actor.officeId, mark, read);
  }
}

function pointOn(kind: AsAtPointType['kind'], title: string, on: string): AsAtPointType {
  return { kind, title, on, asAt: on };
}

function momentView({ asAt, mark }: Moment, today: string): ComparedMomentType {
  return { asAt, day: mark?.day ?? today, words: mark === null ? 'now' : instantWords(asAt) };
}

function ofOneMoment(state: RecordState, change: 'ADDED' | 'REMOVED'): ComparedRecordType {
  const { id, entity, code, title, path } = state;
  const fields = state.fields
    .filter(({ text }) => text !== '')
    .map(({ label, text, scenarioId }) => ({
      label,
      scenarioId,
      before: change === 'REMOVED' ? text : '',
      after: change === 'ADDED' ? text : '',
    }));
  return { id, entity, change, code, title, path, fields };
}
