import { type DraftFacts, draftMinutes } from './draft-minutes.js';

const nothing = { decisions: [], actions: [] };
const decision = {
  code: 'JC-D-004',
  wording: 'To consult',
  outcome: 'approved',
  conditions: ['Money is found'],
  votes: 'Carried by 5 votes to 2.',
};
const action = { code: 'JC-A-2018-03', title: 'Send the letter', owner: 'PMO lead', dueOn: '14 Feb 2018' };
const facts: DraftFacts = {
  opening: ['Joint Committee', 'Held on 31 Jan 2018'],
  attendance: [
    { label: 'Present', names: ['Chair', 'Member'] },
    { label: 'Apologies', names: [] },
  ],
  quorum: null,
  declarations: [],
  items: [
    {
      id: 'i',
      title: 'Business case',
      discussion: 'Members asked about travel.',
      result: null,
      declarations: [],
      decisions: [decision],
      actions: [action],
    },
  ],
  other: nothing,
  exempt: nothing,
  nextMeeting: null,
};

describe('the draft of minutes', () => {
  it('has a block for each thing and one for each item', () => {
    const blocks = draftMinutes(facts);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'TEXT',
      'ATTENDANCE',
      'DECLARATIONS',
      'ITEM',
      'NEXT_MEETING',
    ]);
    expect(blocks[1]?.text).toBe('Present: Chair; Member.');
    expect(blocks[2]?.text).toBe('No declaration was recorded.');
    expect(blocks[3]).toMatchObject({ agendaItemId: 'i', heading: 'Business case' });
    expect(blocks[3]?.text.split('\n\n')).toEqual([
      'Members asked about travel.',
      'Decision JC-D-004 (approved): To consult.',
      'Condition 1: Money is found.',
      'Carried by 5 votes to 2.',
      'Action JC-A-2018-03: Send the letter. Owner: PMO lead, by 14 Feb 2018.',
    ]);
  });

  it('keeps what is exempt in a block of its own', () => {
    const blocks = draftMinutes({ ...facts, exempt: { decisions: [decision], actions: [] } });
    expect(blocks.filter(({ isPrivate }) => isPrivate).map(({ heading }) => heading)).toEqual([
      'Exempt business',
    ]);
  });
});
