import type { RecentChangeType } from '../audit/index.js';
import { newsOf } from './recent-changes.js';

function aChange(action: string, before: string, after: string): RecentChangeType {
  const fields = [{ name: 'State', before, after }];
  const entry = {
    entity: 'meeting',
    operation: 'update',
    subject: 'meeting',
    subjectId: 'm1',
    label: 'Formal meeting',
  };
  return {
    changeId: 'c1',
    action,
    reason: null,
    entries: [{ ...entry, fields }],
  } as unknown as RecentChangeType;
}

it.each([
  ['meeting.hold', 'CALLED', 'HELD', 'held', 'called', 'held'],
  ['meeting.publish-papers', 'CALLED', 'PAPERS_PUBLISHED', 'papers', 'called', 'papers published'],
])('tells %s from %s to %s in words', (action, before, after, verb, from, to) => {
  expect(newsOf([aChange(action, before, after)])).toEqual([
    expect.objectContaining({ verb, before: from, after: to }),
  ]);
});
