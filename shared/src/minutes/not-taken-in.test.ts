import type { DraftBlock } from './draft-minutes.js';
import {
  completenessProblems,
  notTakenIn,
  recordedSince,
  type StandingBlock,
  takenIn,
} from './not-taken-in.js';

const item = (text: string, agendaItemId = 'i1'): DraftBlock => ({
  kind: 'ITEM',
  agendaItemId,
  heading: 'Finance plan',
  text,
  isPrivate: false,
});
const stands = (text: string, drafted = text, over: Partial<StandingBlock> = {}): StandingBlock => ({
  id: 'b1',
  kind: 'ITEM',
  agendaItemId: 'i1',
  heading: 'Finance plan',
  text,
  drafted,
  ...over,
});

describe('what was recorded after minutes were drafted', () => {
  it('is nothing while the record is as it was', () => {
    expect(notTakenIn([item('Said.')], [stands('Said.')])).toEqual([]);
    expect(notTakenIn([item('Said.')], [stands('Quite another text.', 'Said.')])).toEqual([]);
  });

  it('is a result that came later, beside what somebody wrote meanwhile', () => {
    const [gap] = notTakenIn([item('Said.\n\nThe item was noted.')], [stands('The chair spoke.', 'Said.')]);
    expect(gap).toMatchObject({ blockId: 'b1', adds: ['The item was noted.'], drops: [] });
    expect(takenIn('The chair spoke.', gap!)).toBe('The chair spoke.\n\nThe item was noted.');
  });

  it('is not asked for again once it stands in the text', () => {
    const text = 'Said.\n\nThe item was noted.';
    expect(notTakenIn([item(text)], [stands(text, 'Said.')])).toEqual([]);
  });

  it('takes the place of what is true no longer, and only where that stands as it was drafted', () => {
    const fresh: DraftBlock = { ...item('Present: A.'), kind: 'ATTENDANCE', agendaItemId: null };
    const none = 'No attendance was recorded.';
    const over = { kind: 'ATTENDANCE', agendaItemId: null } as const;
    const [gap] = notTakenIn([fresh], [stands(`${none}\n\nThe chair opened.`, none, over)]);
    expect(takenIn(`${none}\n\nThe chair opened.`, gap!)).toBe('Present: A.\n\nThe chair opened.');
    const [rewritten] = notTakenIn([fresh], [stands('Nobody wrote it down.', none, over)]);
    expect(rewritten).toMatchObject({ adds: ['Present: A.'], drops: [] });
  });

  it('is a whole part where there was none', () => {
    const other = { ...item('Decision JC-1.'), kind: 'TEXT', agendaItemId: null, heading: 'Other' } as const;
    expect(notTakenIn([other], [stands('Said.')])).toMatchObject([{ blockId: null, heading: 'Other' }]);
  });

  it('leaves the next meeting alone once somebody wrote of it', () => {
    const next = { ...item('6 Mar 2018: March.'), kind: 'NEXT_MEETING', agendaItemId: null } as const;
    const over = { kind: 'NEXT_MEETING', agendaItemId: null } as const;
    const none = 'No later meeting is planned yet.';
    expect(notTakenIn([next], [stands(none, none, over)])).toHaveLength(1);
    expect(notTakenIn([next], [stands('In March.', none, over)])).toEqual([]);
  });

  it('is counted in words', () => {
    const gap = { blockId: 'b1', agendaItemId: null, heading: 'x', adds: ['a'], drops: [] };
    expect(recordedSince([gap])).toBe('1 thing was recorded');
    expect(recordedSince([gap, { ...gap, adds: ['a', 'b'], drops: ['c'] }])).toBe('3 things were recorded');
  });
});

describe('before minutes are checked or approved', () => {
  it('MIN-5 names the part that says nothing, and none that says a word', () => {
    const parts = [{ heading: 'Welcome', text: 'Said.' }];
    expect(completenessProblems(parts, [])).toEqual([]);
    expect(completenessProblems([...parts, { heading: 'Finance plan', text: ' ' }], [])).toMatchObject([
      { rule: 'MIN-5', severity: 'W', message: 'Finance plan says nothing.' },
    ]);
  });

  it('MIN-6 names where something was recorded after the draft', () => {
    const gap = { blockId: 'b1', agendaItemId: 'i1', heading: 'Finance plan', adds: ['a'], drops: [] };
    expect(completenessProblems([], [gap])).toMatchObject([
      {
        rule: 'MIN-6',
        severity: 'W',
        message: expect.stringContaining('1 thing was recorded after this was drafted'),
      },
    ]);
  });
});
