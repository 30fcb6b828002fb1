import { day } from '../dates/day.js';
import { readPlanDate } from '../dates/read-plan-date.js';
import { type FillFacts, fillReport } from './report-fill.js';

const today = day('2017-11-24');
function on(text: string) {
  const found = readPlanDate(text, { today, expects: 'point' });
  if (!found.ok) throw new Error(text);
  return found.date;
}
const nothing: FillFacts = {
  today,
  programme: 'Stroke review',
  purpose: null,
  decisions: [],
  meetings: [],
  scenarios: [],
  items: [],
};

describe('filling a report from the programme', () => {
  it('says nothing where there is nothing to say', () => {
    expect(fillReport(nothing)).toEqual({ background: '', timetable: [], options: [], nextSteps: '' });
  });

  it('tells what the programme is for and what was decided, the oldest first', () => {
    const decisions = [
      { code: 'D-2', title: 'Launch', body: 'Board', on: day('2017-11-02') },
      { code: 'D-1', title: 'Shortlist', body: 'Board', on: day('2017-10-02') },
    ];
    expect(fillReport({ ...nothing, purpose: 'Better care', decisions }).background).toBe(
      'Stroke review: Better care\n\nWhat was decided so far:\n- 2 Oct 2017, Board: Shortlist (D-1)\n- 2 Nov 2017, Board: Launch (D-2)',
    );
  });

  it('lists meetings that are still to come, today included, in their order', () => {
    const meeting = (title: string, date: string, isCancelled = false) => ({
      ...{ title, body: 'Board', date: on(date), isCancelled },
    });
    const { timetable } = fillReport({
      ...nothing,
      meetings: [
        meeting('Later', '13 December 2017'),
        meeting('Board today', '24 November 2017'),
        meeting('Over', '23 November 2017'),
        meeting('Off', '1 December 2017', true),
        { title: 'Some day', body: 'Board', date: null, isCancelled: false },
      ],
    });
    expect(timetable.map((row) => row.meeting)).toEqual(['Board today', 'Board: Later']);
  });

  it('makes options of scenarios and prefers the one that the plan works to', () => {
    const { options } = fillReport({
      ...nothing,
      scenarios: [
        { number: 1, name: 'Launch in January', condition: null, isWorking: false },
        { number: 2, name: 'Launch in March', condition: 'Money is late.', isWorking: true },
      ],
    });
    expect(options.map(({ text, isPreferred }) => [text, isPreferred])).toEqual([
      ['Scenario 1: Launch in January.', false],
      ['Scenario 2: Launch in March. It comes about if: Money is late.', true],
    ]);
  });

  it('takes what is open and due within 120 days for next steps', () => {
    const item = (title: string, date: string, isOpen = true) => ({ title, date: on(date), isOpen });
    const { nextSteps } = fillReport({
      ...nothing,
      items: [
        item('Last day', '24 March 2018'),
        item('Too far', '25 March 2018'),
        item('Done', '1 December 2017', false),
        item('Next', '1 December 2017'),
      ],
    });
    expect(nextSteps).toBe('Next: 1 Dec 2017\n\nLast day: 24 Mar 2018');
  });
});
