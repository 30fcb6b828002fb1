import type { CommitteeReport } from '@gantry/shared/reports/committee-report';
import type { Fact } from './facts.js';

/**
 * The borough council's report of December 2016, rebuilt from its facts: headings, numbers, dates, figures and posts are
 * those of the paper, the sentences are ours. People are named by their posts.
 */
export const MBC_REPORT: Omit<CommitteeReport, 'committee' | 'meetingDate' | 'timetable'> & {
  body: string;
  meeting: string;
  /** Each with the words in which the paper prints its date. */
  timetable: { meeting: string; printed: string }[];
  source: NonNullable<Fact['source']>;
} = {
  body: 'mbc-che',
  meeting: 'mbc-che-meeting',
  source: '001:5',
  title: 'Kent and Medway Health and Social Care Sustainability and Transformation Plan (STP)',
  isFinalDecision: true,
  finalDecisionMaker: 'Communities, Housing & Environment Committee',
  leadHeadOfService: 'Head of Housing and Community Services',
  leadOfficer: 'Healthy Lifestyle Commissioning Officer',
  classification: 'OPEN',
  exemptParagraph: null,
  wardsAffected: 'Borough',
  recommendations: [
    { verb: 'NOTES', text: 'how far the STP has come, as this report shows', state: 'PROPOSED', note: null },
    {
      verb: 'AGREES',
      text: 'that the council answers the online survey and also sends the STP team a fuller letter on the points in 2.14 and 2.15',
      state: 'PROPOSED',
      note: null,
    },
  ],
  priorities: [
    {
      title: 'Keeping Maidstone Borough an attractive place for all',
      text: 'The plan was written by leaders of the NHS, social care and public health. It wants residents to stay well, to be helped sooner and to be cared for well wherever that happens.',
    },
    {
      title: 'Securing a successful economy for Maidstone',
      text: 'Prevention and self-care are aims of the STP. What the council does for leisure and culture, transport, jobs, skills and homes works on the same causes of good health.',
    },
  ],
  timetable: [{ meeting: 'Communities Housing and Environment Committee', printed: '13th December 2016' }],
  purpose:
    'Brings the committee up to date with the draft STP, names what is missing in it, what it would mean for residents of the borough, and where the council can help.',
  background: `Health and social care in Kent and Medway spend £3.4 billion a year and overspent by £141 million in 2014/15. If nothing changes the gap may reach £486 million by 2020/21.

If the first STP is delivered the budget balances by 2020/21, but for £29 million a year that the new town at Ebbsfleet will cost. More money is to be asked for that.

Where Kent and Medway stand (the appendices tell more):
- 4,000 early deaths from causes that could mostly be prevented
- 240,000 people over 50 live with a long-term disability, often one that could have come later or not at all
- One in four people in a hospital bed could be elsewhere; for those over 80, ten days in bed age the muscles by ten years
- 5% more people (about 89,000) within five years, unevenly spread
- Large housing sites, Ebbsfleet and Maidstone among them, for which services have to be planned

The first draft aims at one joined model of health and social care, built around the person, easy to reach, and as near to home as possible.

Its first concern is local care: primary, community, mental health and social care brought together with clinicians and the public, and some hospital care moved into the community.

Services are to act before people fall ill, not only afterwards.

Statutory, voluntary and, where it fits, independent services are to work together so that people stay independent.

Where and how care is given is to change, from what local people said they need:
+ Local care comes first and builds on what is being tried in places already
+ It works at a scale at which services can be brought together
+ It takes demand away from acute hospitals
+ Hospital services are planned for Kent and Medway as a whole
+ More such chances are being looked for and weighed

One public estate is to be used better:
- Space that is no longer needed is given up
- Professionals share hubs
- Local authorities help to invest

Four themes carry the change:
- Care Transformation: prevention, earlier help, local care and hospital care
- Productivity: shared services and better buying
- Enablers: estates, digital infrastructure and the workforce
- System Leadership: how commissioners and providers are organised

The whole community is asked to help with prevention:
- Physical and mental health are treated together
- Obesity and activity are among the few areas that come first
- Employers are helped to keep their staff well

The timeline of the STP goes on with the next programme milestones; the figure in the paper is not kept.

What it would mean for residents:
+ More services near home and at home
+ Fewer hospital beds
+ People look after their own health more
+ Some services of single GP surgeries move to hubs
+ People leave hospital as soon as they are fit to
+ Health and social care staff work as one team
+ Digital tools:
- Records at hand for every professional
- One directory of services
- Patients see their own records
+ More is done against long-term conditions before they begin
+ Each area gets local services:
- Outpatient clinics with specialist GPs
- Minor injuries units
- Mental health assessment
- Dementia diagnosis
- End of life care
- Social care
+ Mental health is a part of local care:
- One number to call in a crisis
- Nobody placed in private beds elsewhere
- People placed out of the area come back
- Better help with a first psychosis
- Better care for children and young people
+ A medical school for Kent and Medway is planned

What is missing in the STP:
+ How health inequalities are to be reduced
+ Where inequalities lie in the borough, which the paper prints a second time in nearly the same words
+ The part of district and borough councils:
- The vision needs their services
- They shape places, travel and homes
- What the plan does to residents
- Primary prevention before secondary
- More weight management, and who provides it
+ The wider causes of health
+ Prevention beyond awareness and referrals:
- Who pays for larger weight management programmes
- Whether community programmes last
+ How behaviour is to change
+ How the STP ties in with what exists
+ What gives organisations a reason to take part
+ What workplace health will be

What the council could give:
+ Its own services already work for prevention and self-care
+ Parts of the STP that it could support:
- Leaving hospital, through housing and help against homelessness
- Fewer visits to emergency departments
- Workplace health, through Kent Healthy Business
- Health messages to the public
- Planning and the one public estate
- Its health improvement services
- All of it within the money that the council has`,
  options: [
    {
      text: 'Do nothing: the council has no duty to answer.',
      advantages: '',
      disadvantages: 'The council gives up its say in a plan that touches its residents',
      isPreferred: false,
    },
    {
      text: 'Answer through the online survey before 23 December 2016.',
      advantages: '',
      disadvantages: 'The survey leaves too little room for a full answer',
      isPreferred: false,
    },
    {
      text: 'Answer the survey, and send a formal letter agreed with the Chairman and Vice Chairman of the committee.',
      advantages:
        'The STP team gets a full answer\nThe council shows that it shapes much of what keeps people healthy\nResidents gain, and services cost less in time',
      disadvantages: '',
      isPreferred: true,
    },
  ],
  reasons: `Only this option gives the STP team a full answer.

A formal answer shows that the council works on causes of health that the NHS cannot reach, and should be a partner in the plan.`,
  consultation: `Nobody was consulted on the STP itself. The council’s part in public health was discussed on two days:
- 13 September 2016: workshop of the Wider Leadership Team, after which heads of service named health champions
- 17 October 2016: workshop of members`,
  nextSteps: `If the committee agrees, a letter is drafted from this report and signed off by the Chair and Vice Chair.

The council answers the online survey before 23 December 2016.`,
  implications: [
    {
      issue: 'Impact on Corporate Priorities',
      implication: 'The STP helps with both priorities of the Strategic Plan.',
      signOff: 'Head of Housing and Community Services',
    },
    {
      issue: 'Risk Management',
      implication: 'Without a part in the health agenda the council could not influence the wellbeing of its communities.',
      signOff: 'Head of Housing and Community Services',
    },
    {
      issue: 'Financial',
      implication: 'Nothing directly; that may change if the council takes part in the STP.',
      signOff: 'Section 151 Officer and Finance Team',
    },
    { issue: 'Staffing', implication: 'None', signOff: 'Head of HR Shared Service' },
    { issue: 'Legal', implication: 'None', signOff: 'Interim Deputy Head of Legal Partnership' },
    {
      issue: 'Equality Impact Needs Assessment',
      implication: 'None',
      signOff: 'Policy & Information Manager',
    },
    { issue: 'Environmental/Sustainable Development', implication: 'None', signOff: '' },
    { issue: 'Community Safety', implication: 'None', signOff: '' },
    { issue: 'Human Rights Act', implication: 'None', signOff: '' },
    { issue: 'Procurement', implication: 'None', signOff: '' },
    { issue: 'Asset Management', implication: 'None', signOff: '' },
  ],
  appendices: [
    { title: 'Leaders’ letter with the STP', link: null },
    { title: 'Summary version of the STP', link: null },
    { title: 'The STP in full, draft as submitted', link: null },
    { title: 'Summary slides of the STP', link: null },
  ],
};
