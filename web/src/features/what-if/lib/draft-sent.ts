import type { ApplyPlanChangesInput } from '../../../generated/graphql.js';
import type { Changes } from '../api/effect.js';
import type { DraftChange } from './draft.js';
import type { Change, DraftLine } from './draft-line.js';

type Applied = Omit<ApplyPlanChangesInput, 'programmeId' | 'reason' | 'idempotencyKey' | 'restoredLinks'>;

/** Where a change of each kind stands in what is sent. */
const PARTS: Record<DraftChange['kind'], keyof Changes> = {
  item: 'dates',
  duration: 'durations',
  meeting: 'meetings',
  extra: 'extraMeetings',
  chosen: 'chosen',
  route: 'routes',
  link: 'lags',
  newlink: 'addedLinks',
  unlink: 'removedLinks',
};

function made<Kind extends DraftChange['kind'], Sent>(
  lines: readonly DraftLine[],
  kind: Kind,
  make: (change: Change<Kind>, version: number) => Sent,
): Sent[] {
  return soundOf(lines, kind).map(({ change, version }) => make(change as Change<Kind>, version));
}

const soundOf = (lines: readonly DraftLine[], kind: DraftChange['kind']) =>
  lines.filter(({ change, problem }) => problem === null && change.kind === kind);

/** What the server is asked to reckon with: every line that can be read. */
export function changesOf(lines: readonly DraftLine[]): Changes {
  const unseen = <T extends { expectedVersion: number }>({ expectedVersion: _, ...change }: T) => change;
  const sent = versioned(lines);
  return {
    dates: sent.dates.map(unseen),
    durations: sent.durations.map(unseen),
    meetings: sent.meetings.map(unseen),
    extraMeetings: sent.extraMeetings.map(({ itemVersion: _, ...change }) => change),
    chosen: sent.chosen.map(unseen),
    routes: made(lines, 'route', ({ id: itemId, date }) => ({ itemId, date })),
    lags: sent.lags.map(unseen),
    addedLinks: sent.addedLinks,
    removedLinks: sent.removedLinks.map(unseen),
  };
}

/** The same, each on the version that the reader sees, as it is applied. */
export function versioned(lines: readonly DraftLine[]) {
  return {
    dates: made(
      lines,
      'item',
      ({ id: itemId, date, scenarioId, anchorId, mustConfirm }, expectedVersion) => ({
        ...{ itemId, expectedVersion, date, scenarioId, anchorItemId: anchorId, mustConfirm },
      }),
    ),
    durations: made(lines, 'duration', ({ id: itemId, min, likely, max }, expectedVersion) => ({
      ...{ itemId, expectedVersion, duration: { min, likely, max } },
    })),
    meetings: made(lines, 'meeting', ({ id: meetingId, date }, expectedVersion) => ({
      ...{ meetingId, expectedVersion, date, isCancelled: date === null },
    })),
    extraMeetings: made(
      lines,
      'extra',
      ({ id: bodyId, extraKind: kind, date, itemId, scenarioId }, version) => ({
        ...{ bodyId, kind, date, itemId, scenarioId, itemVersion: itemId === null ? null : version },
      }),
    ),
    chosen: made(lines, 'chosen', ({ id: itemId, meetingId, scenarioId }, expectedVersion) => ({
      ...{ itemId, expectedVersion, meetingId, scenarioId },
    })),
    lags: made(lines, 'link', ({ id: linkId, min, max, unit, type, need }, expectedVersion) => ({
      ...{ linkId, expectedVersion, kind: type, neededFor: need, lagMin: min, lagMax: max, lagUnit: unit },
    })),
    addedLinks: made(lines, 'newlink', ({ id, toId, min, max, unit, type, need }) => ({
      ...{ predecessorId: id, successorId: toId, kind: type ?? 'FS', neededFor: need },
      ...{ lagMin: min, lagMax: max, lagUnit: unit },
    })),
    removedLinks: made(lines, 'unlink', ({ id: linkId }, expectedVersion) => ({ linkId, expectedVersion })),
  } satisfies Applied;
}

/** The line that a refusal is about, by the place that the server names: `dates.1.date`. */
export function lineAt(lines: readonly DraftLine[], field: string | null): DraftLine | undefined {
  const [part, n] = (field ?? '').split('.');
  const kinds = Object.keys(PARTS) as DraftChange['kind'][];
  const kind = kinds.find((each) => PARTS[each] === part);
  return kind && soundOf(lines, kind)[Number(n)];
}
