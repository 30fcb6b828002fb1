import type { MeetingFacts } from './facts.js';

/**
 * Every entry that is a meeting of a body. The key is the code of the source entry that dates it. The papers call two workshops
 * informal; other kinds are ours. `heldOn`: a later paper speaks of it as past.
 */
export const MEETINGS: readonly MeetingFacts[] = [
  { key: 'stroke-evaluation-review', code: 'CCAO-M01', body: 'ccg-chairs-aos', title: 'Review of the evaluation', kind: 'INFORMAL', isInterpretation: true, source: '002:433' },
  { key: 'stroke-jc-workshop-cs-materials', code: 'JC-M01', body: 'joint-committee', title: 'Workshop on senate materials', kind: 'INFORMAL', source: '002:482' },
  { key: 'stroke-jc-workshop-draft-pcbc', code: 'JC-M02', body: 'joint-committee', title: 'Workshop on the draft PCBC', kind: 'INFORMAL', source: '002:486' },
  { key: 'stroke-jc-decision-s1', code: 'JC-M03', body: 'joint-committee', title: 'Formal meeting, scenario 1', kind: 'FORMAL_PUBLIC', isInterpretation: true, source: '002:534' },
  { key: 'stroke-jc-decision-s2', code: 'JC-M04', body: 'joint-committee', title: 'Formal meeting, scenario 2', kind: 'FORMAL_PUBLIC', isInterpretation: true, source: '002:493' },
  { key: 'stroke-cs-panel', code: 'CSP-M01', body: 'clinical-senate-panel', title: 'Panel review', kind: 'FORMAL_PRIVATE', isInterpretation: true, source: '002:470' },
  { key: 'stroke-jhosc-dec', code: 'JHOSC-M01', body: 'jhosc', title: 'JHOSC, December', kind: 'FORMAL_PUBLIC', isInterpretation: true, source: '002:569' },
  { key: 'stroke-jhosc-jan', code: 'JHOSC-M02', body: 'jhosc', title: 'JHOSC, January', kind: 'FORMAL_PUBLIC', isInterpretation: true, source: '002:565' },
  { key: 'stroke-ogscr', code: 'OGSCR-M01', body: 'ogscr', title: 'OGSCR', kind: 'FORMAL_PRIVATE', isInterpretation: true, source: '002:511' },
  { key: 'stroke-ic-1', code: 'IC-M01', body: 'nhse-investment-committee', title: 'Investment Committee, January', kind: 'FORMAL_PRIVATE', isInterpretation: true, source: '002:514' },
  { key: 'stroke-ic-2', code: 'IC-M02', body: 'nhse-investment-committee', title: 'Investment Committee, February', kind: 'FORMAL_PRIVATE', isInterpretation: true, source: '002:518' },
  { key: 'hosc-2017-11', code: 'HOSC-M01', body: 'kent-hosc', title: 'STP update', kind: 'FORMAL_PUBLIC', isInterpretation: true, source: '002:8' },
  { key: 'system-oversight-first-meeting', code: 'STOG-M01', body: 'system-transformation-oversight', title: 'First meeting', kind: 'FORMAL_PRIVATE', isInterpretation: true, source: '002:1019' },
  { key: 'stp-governance-workshop', code: 'PMO-M01', body: 'stp-pmo', title: 'STP governance workshop', kind: 'INFORMAL', heldOn: '2016-10-17', source: '000:274' },
  { key: 'mbc-wider-leadership', code: 'WLT-M01', body: 'mbc-wider-leadership', title: 'Wider leadership workshop', kind: 'INFORMAL', heldOn: '2016-09-13', source: '001:235' },
  { key: 'mbc-members-workshop', code: 'MBCM-M01', body: 'mbc-members', title: 'Members workshop', kind: 'INFORMAL', heldOn: '2016-10-17', source: '001:236' },
  { key: 'mbc-che-meeting', code: 'CHE-M01', body: 'mbc-che', title: 'Report on the STP', kind: 'FORMAL_PUBLIC', note: 'The report is public; no paper says whether the meeting was held or what it decided.', source: '001:5' },
  { key: '2019-joint-board-discussion', code: 'JHWB-M01', body: 'joint-hwb', title: 'Discussion of the draft plan', kind: 'FORMAL_PUBLIC', isKnownIn2019: true, isInterpretation: true, source: '004:11' },
];
