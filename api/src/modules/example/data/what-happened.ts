import type { HappeningFacts } from './happening-facts.js';

/**
 * What really happened to the stroke review after the paper of 24 November 2017, in the order of its days. The sources were
 * published later and are told in our words:
 *
 * - launch: the news of Kent and Medway NHS on the launch of the stroke consultation (2 February 2018);
 * - process: its page on how the stroke decision is made (11 weeks; decision in "autumn 2018");
 * - option: the news of Medway CCG on the preferred option (decision in "January 2019");
 * - decision: its news that the new stroke services get the go-ahead (14 February 2019);
 * - scrutiny: the minutes of the Stroke JHOSC in the papers of Kent County Council for 5 July 2018 (it met on 22 January).
 *
 * `isOurReading` marks what no source prints: the day on which something was said, or a day that follows from something else;
 * the words say which. What came after the decision (the referral that the JHOSC considered on 26 February 2019) is left out.
 */
export const WHAT_HAPPENED: readonly HappeningFacts[] = [
  {
    key: 'reference',
    on: '2017-11-24',
    does: 'BASELINE',
    body: 'stroke-sro',
    isOurReading: true,
    says: 'The printed plan becomes baseline 1',
    title: 'The printed plan is the reference',
    words:
      'The dates of the stroke timeline as printed on 24 November 2017 are the reference that slip is counted from.',
    name: 'The plan of 24 November 2017',
    reason:
      'Our reading: no source tells of a baseline or of who agreed to one. The example has its sponsor agree to the printed plan on the day of the paper, so that what came later can be counted from it.',
  },
  {
    key: 'jhosc-moves',
    on: '2018-01-22',
    does: 'MOVE_MEETING',
    meeting: 'stroke-jhosc-jan',
    date: '22 January 2018',
    says: 'JHOSC meets one day before the printed day',
    reason: 'It met on 22 January (the minutes of the Stroke JHOSC, in the papers of Kent County Council for 5 July 2018). On which day the change was known is not printed.',
  },
  {
    key: 'jhosc-met',
    on: '2018-01-22',
    does: 'COMPLETE',
    item: 'stroke-jhosc-jan',
    date: '22 January 2018',
    says: 'JHOSC, January: met on 22 January 2018',
    reason: 'Minutes of the Stroke JHOSC, in the papers of Kent County Council for 5 July 2018. How many came is not in them as we have them.',
  },
  {
    key: 'investment-committee',
    on: '2018-02-02',
    does: 'COMPLETE',
    item: 'stroke-ic-1',
    date: 'by 2 February 2018',
    isOurReading: true,
    says: 'Investment Committee: done by the day of the launch',
    reason:
      'Our reading: the launch of 2 February rests on the approval of NHS England, so one meeting was enough. No source prints its day; the plan had 17 January.',
    override: 'No source says when OGSCR met; the approval implies it.',
  },
  {
    key: 'agreed-to-launch',
    on: '2018-02-02',
    does: 'COMPLETE',
    item: 'stroke-jc-decision',
    date: 'by 2 February 2018',
    isOurReading: true,
    says: 'Joint Committee: agreed to launch by the day of the launch',
    reason:
      'Our reading: the launch of 2 February rests on this decision. No source prints its day; scenario 1 had 31 January.',
  },
  {
    key: 'launch',
    on: '2018-02-02',
    does: 'COMPLETE',
    item: 'stroke-launch',
    date: '2 February 2018',
    says: 'Launch of the consultation: Friday 2 February 2018, one day late',
    reason: 'Kent and Medway NHS, news of the launch.',
  },
  {
    key: 'scenario-2-closed',
    on: '2018-02-02',
    does: 'CLOSE_SCENARIO',
    scenario: 2,
    isOurReading: true,
    says: 'Scenario 2 is closed: scenario 1 came true',
    reason:
      'Our reading: the launch came a day after the date of scenario 1 and five weeks before that of scenario 2, so the route with one meeting of the Investment Committee is the one that happened.',
  },
  {
    key: 'march-meeting-off',
    on: '2018-02-02',
    does: 'CANCEL_MEETING',
    meeting: 'stroke-jc-decision-s2',
    isOurReading: true,
    says: 'The Joint Committee of 6 March is no longer needed',
    reason:
      'Our reading: this meeting stood in the plan for scenario 2 alone. Whether the committee met on that day for something else is not known.',
  },
  {
    key: 'second-committee-off',
    on: '2018-02-02',
    does: 'CANCEL_MEETING',
    meeting: 'stroke-ic-2',
    isOurReading: true,
    says: 'The second Investment Committee is no longer needed',
    reason:
      'Our reading: this meeting stood in the plan for scenario 2 alone. Whether the committee met on that day for something else is not known.',
  },
  {
    key: 'closing-announced',
    on: '2018-02-02',
    does: 'FORECAST',
    item: 'stroke-consultation-end',
    date: '13 April 2018',
    says: 'The consultation is to close on 13 April 2018, after ten weeks',
    reason: 'Announced with the launch (Kent and Medway NHS, news of the launch).',
  },
  {
    key: 'closing-extended',
    on: '2018-04-13',
    does: 'FORECAST',
    item: 'stroke-consultation-end',
    date: '20 April 2018',
    isOurReading: true,
    says: 'It runs a week longer, to 20 April 2018',
    reason:
      'It ran for eleven weeks (Kent and Medway NHS, page on how the stroke decision is made). Our reading: when that was announced is not printed; 13 April is the last day on which it can have been.',
  },
  {
    key: 'consultation-closed',
    on: '2018-04-20',
    does: 'COMPLETE',
    item: 'stroke-consultation-end',
    date: '20 April 2018',
    says: 'The consultation closes after eleven weeks',
    reason: 'It ran for eleven weeks (Kent and Medway NHS, page on how the stroke decision is made).',
  },
  {
    key: 'autumn',
    on: '2018-04-23',
    does: 'FORECAST',
    item: 'stroke-final-option',
    date: 'autumn 2018',
    isOurReading: true,
    says: 'The final decision is expected in autumn 2018',
    reason:
      'Expected in autumn 2018 (Kent and Medway NHS, page on how the stroke decision is made). Our reading: the day on which that was first said is not printed; the page speaks of the consultation as closed, so the first working day after its end is taken.',
  },
  {
    key: 'january',
    on: '2018-11-30',
    does: 'FORECAST',
    item: 'stroke-final-option',
    date: 'January 2019',
    isOurReading: true,
    says: 'The final decision is expected in January 2019',
    reason:
      'Expected in January 2019 (Medway CCG, news of the preferred option). Our reading: the day on which that was first said is not known to us; 30 November is taken, the last day on which autumn 2018 could still be meant.',
  },
  {
    key: 'business-case',
    on: '2019-02-14',
    does: 'COMPLETE',
    item: 'stroke-dmbc',
    date: 'by 14 February 2019',
    isOurReading: true,
    says: 'The business case for the decision: done by that day',
    reason: 'Our reading: the decision of 14 February 2019 rests on it. No source prints when it was ready.',
  },
  {
    key: 'decision',
    on: '2019-02-14',
    does: 'COMPLETE',
    item: 'stroke-final-option',
    date: '14 February 2019',
    says: 'The final decision is taken on 14 February 2019',
    reason: 'Kent and Medway NHS, news of the go-ahead. How many voted is not in it as we have it.',
  },
];
