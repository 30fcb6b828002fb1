import { day } from '../dates/day.js';
import { readPlanDate } from '../dates/read-plan-date.js';
import { documentProblems } from '../documents/document-problems.js';
import { type CommitteeReport, REPORT_SECTIONS } from './committee-report.js';
import { reportDocument } from './report-document.js';

function on(text: string) {
  const found = readPlanDate(text, { today: day('2017-11-24'), expects: 'point' });
  if (!found.ok) throw new Error(text);
  return found.date;
}
const report: CommitteeReport = {
  title: 'The plan',
  committee: 'Health Committee',
  meetingDate: on('13 December 2016'),
  isFinalDecision: true,
  finalDecisionMaker: 'Health Committee',
  leadHeadOfService: 'Head of Housing',
  leadOfficer: '',
  classification: 'OPEN',
  exemptParagraph: null,
  wardsAffected: 'All',
  purpose: 'To inform.',
  background: 'First\n- a bullet\n+ below',
  reasons: '',
  consultation: '',
  nextSteps: 'A letter',
  recommendations: [
    { verb: 'NOTES', text: 'the progress', state: 'PROPOSED', note: null },
    { verb: 'AGREES', text: 'the letter', state: 'AMENDED', note: 'and a copy' },
  ],
  priorities: [{ title: 'A good place', text: 'It helps.' }],
  timetable: [
    { meeting: 'Committee', date: on('13 December 2016') },
    { meeting: 'Council', date: null },
  ],
  options: [
    { text: 'Wait', advantages: '', disadvantages: '- No say', isPreferred: false },
    { text: 'Answer', advantages: 'A say\nA record', disadvantages: '', isPreferred: true },
  ],
  implications: [{ issue: 'Legal', implication: 'None', signOff: '' }],
  appendices: [
    { title: 'Letter', link: 'https://example.org/letter' },
    { title: 'Summary', link: null },
  ],
};
const about = { edition: 2, state: 'FINAL' as const, programme: 'STP', on: '2017-11-24' };
const words = (of: CommitteeReport) => JSON.stringify(reportDocument(of, about).blocks);

describe('a committee report as a document', () => {
  it('can be followed by readers and their software', () => {
    expect(documentProblems(reportDocument(report, about))).toEqual([]);
  });

  it('has the eight numbered parts in their order', () => {
    const titles = reportDocument(report, about).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(titles.slice(0, 3)).toEqual([
      'Recommendations',
      'How the report relates to corporate priorities',
      'Timetable',
    ]);
    expect(titles.slice(3)).toEqual(REPORT_SECTIONS.map(({ number, title }) => `${number} ${title}`));
  });

  it('says what it is at the head and foot of every page', () => {
    expect(reportDocument(report, about)).toMatchObject({ edition: 'Edition 2, final', marking: 'Public' });
    expect(reportDocument(report, { ...about, state: 'DRAFT' }).marking).toBe('Draft · Public');
    expect(
      reportDocument({ ...report, classification: 'EXEMPT', exemptParagraph: 3 }, about).marking,
    ).toContain('Exempt: paragraph 3');
  });

  it('shows a missing sign-off, a missing date and a missing officer in words', () => {
    const said = words(report);
    for (const sentence of [
      'Not signed off',
      'To be confirmed',
      'Not stated',
      'Nothing is written here yet.',
    ])
      expect(said).toContain(sentence);
  });

  it('names the preferred option by its paragraph and says what became of recommendations', () => {
    expect(words(report)).toContain('The preferred option is the one in paragraph 3.2.');
    expect(words(report)).toContain('(agreed as amended: and a copy)');
    expect(words(report)).toContain('"2.1.1 "');
  });

  it('links an appendix only by an address of the web', () => {
    expect(words(report)).toContain('"href":"https://example.org/letter"');
    expect(words(report).split('"href"')).toHaveLength(2);
  });
});
