import { documentProblems } from '../documents/document-problems.js';
import { type MinutesFacts, minutesDocument } from './minutes-document.js';

const item = { kind: 'ITEM', isExempt: false, withheldBecause: null };
const facts: MinutesFacts = {
  title: 'Joint Committee in January',
  body: 'Joint Committee',
  heldOn: '31 Jan 2018',
  state: 'APPROVED',
  approvedAt: 'Joint Committee in February',
  approvedOn: '28 Feb 2018',
  approvalNote: null,
  signedBy: 'The chair',
  signedOn: '1 Mar 2018',
  blocks: [
    { ...item, itemNumber: 1, heading: 'Case', text: 'Said.\n\nDecision JC-D-1 (approved): To consult.' },
    {
      ...item,
      itemNumber: 2,
      heading: 'The price of the land',
      text: 'It is four.',
      isExempt: true,
      withheldBecause: 'Exempt under paragraph 3: price',
    },
    {
      ...item,
      kind: 'TEXT',
      itemNumber: null,
      heading: 'Exempt business',
      text: 'Also four.',
      isExempt: true,
      withheldBecause: 'The public was excluded.',
    },
  ],
  isPublic: false,
  today: '2018-03-02',
};
const said = (model: ReturnType<typeof minutesDocument>) => JSON.stringify(model);

describe('the document of minutes', () => {
  it('is whole in the full edition and says so on every page', () => {
    const model = minutesDocument(facts);
    expect(documentProblems(model)).toEqual([]);
    expect(model.marking).toBe('Contains exempt information');
    expect(said(model)).toContain('It is four.');
  });

  it('withholds in the public edition what is exempt, with the reason', () => {
    const model = minutesDocument({ ...facts, isPublic: true });
    expect(documentProblems(model)).toEqual([]);
    expect(said(model)).toContain('2. Exempt item');
    expect(said(model)).toContain('Withheld. Exempt under paragraph 3: price');
    expect(said(model)).not.toMatch(/four|land|Exempt business/);
    expect([model.marking, model.edition]).toEqual([null, 'Public edition, approved']);
  });
});
