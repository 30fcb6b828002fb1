import { day } from '../dates/day.js';
import { type PaperAtHand, papersGoingOut } from './papers-going-out.js';

const on = { publishedOn: day('2018-02-26'), publishBy: day('2018-02-26') };
const paper = (title: string, over: Partial<PaperAtHand> = {}): PaperAtHand => ({
  id: title,
  title,
  route: 'ON_TIME',
  publishedOn: null,
  versions: [{}],
  clearance: [],
  mayEdit: true,
  ...over,
});
const titles = (papers: readonly { title: string }[]) => papers.map(({ title }) => title);

describe('publishing the papers of a meeting', () => {
  it('PAP-5 says that there is no paper, and nothing once there is one', () => {
    expect(papersGoingOut([], on).problems).toMatchObject([{ rule: 'PAP-5', severity: 'W' }]);
    expect(papersGoingOut([paper('Case')], on).problems).toEqual([]);
  });

  it('PAP-5 counts what was withdrawn as no paper, and what is out already as one', () => {
    const withdrawn = papersGoingOut([paper('Case', { route: 'WITHDRAWN' })], on);
    expect(withdrawn.problems).toMatchObject([{ rule: 'PAP-5' }]);
    const out = papersGoingOut([paper('Case', { publishedOn: '2018-02-20' })], on);
    expect(out).toEqual({ going: [], heldBack: [], problems: [] });
  });

  it('PAP-6 names what stays back and why; what is cleared goes out', () => {
    const { going, heldBack, problems } = papersGoingOut(
      [
        paper('Case', { clearance: [{ office: 'Finance', state: 'CLEARED' }] }),
        paper('Finance plan', {
          clearance: [
            { office: 'Finance', state: 'PENDING' },
            { office: 'Legal', state: 'RETURNED' },
          ],
        }),
        paper('Letter', { versions: [] }),
        paper('Their paper', { mayEdit: false }),
      ],
      on,
    );
    expect(titles(going)).toEqual(['Case']);
    expect(titles(heldBack)).toEqual(['Finance plan', 'Letter', 'Their paper']);
    expect(problems).toEqual([
      {
        rule: 'PAP-6',
        severity: 'W',
        field: null,
        message:
          '3 papers stay back. Finance plan: not cleared yet by Finance, Legal. Letter: no file is handed in. Their paper: somebody else publishes it.',
      },
    ]);
  });

  it('PAP-6 keeps back from the day after the last one, and not on the last day', () => {
    expect(titles(papersGoingOut([paper('Case')], on).going)).toEqual(['Case']);
    const late = papersGoingOut([paper('Case')], { ...on, publishedOn: day('2018-02-27') });
    expect(late.going).toEqual([]);
    expect(late.heldBack[0]?.why).toContain('due by 26 Feb 2018');
    expect(titles(papersGoingOut([paper('Case')], { ...on, publishBy: null }).going)).toEqual(['Case']);
  });
});
