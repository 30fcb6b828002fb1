import type { AgendaItemFacts } from './facts.js';

/**
 * What the papers say that a meeting deals with. Only the borough council's report prints its recommendations; elsewhere a
 * line of a plan says what a meeting is for, and that it is one item or two, and in which order, is ours.
 */
export const AGENDA_ITEMS: readonly AgendaItemFacts[] = [
  { meeting: 'stroke-evaluation-review', title: 'Evaluation of the options for stroke', purpose: 'FOR_DISCUSSION', item: 'stroke-evaluation-review', isInterpretation: true, source: '002:433' },
  { meeting: 'stroke-jc-workshop-cs-materials', title: 'Materials for the Clinical Senate', purpose: 'FOR_DISCUSSION', decisionNeeded: 'Whether the materials can go to the senate. A workshop steers; it does not decide.', item: 'stroke-jc-workshop-cs-materials', isInterpretation: true, source: '002:482' },
  { meeting: 'stroke-jc-workshop-draft-pcbc', title: 'Draft pre-consultation business case', purpose: 'FOR_DISCUSSION', decisionNeeded: "Whether the draft goes on to NHS England's assurance. A workshop steers; it does not decide.", item: 'stroke-jc-workshop-draft-pcbc', isInterpretation: true, source: '002:486' },
  { meeting: 'stroke-jc-decision-s1', title: 'Full pre-consultation business case', purpose: 'FOR_APPROVAL', decisionNeeded: 'Sign-off of the full business case', item: 'stroke-jc-decision', isInterpretation: true, source: '002:534' },
  { meeting: 'stroke-jc-decision-s1', title: 'Launch of the stroke consultation', purpose: 'FOR_DECISION', decisionNeeded: 'Whether to consult', item: 'stroke-jc-decision', isInterpretation: true, source: '002:534' },
  { meeting: 'stroke-jc-decision-s2', title: 'Launch of the stroke consultation', purpose: 'FOR_DECISION', decisionNeeded: 'Whether to consult', item: 'stroke-jc-decision', isInterpretation: true, source: '002:493' },
  { meeting: 'stroke-cs-panel', title: 'Review of the stroke proposals', purpose: 'FOR_ASSURANCE', item: 'stroke-cs-panel', isInterpretation: true, source: '002:470' },
  { meeting: 'stroke-jhosc-dec', title: 'Stroke review', purpose: 'FOR_DISCUSSION', item: 'stroke-jhosc-dec', isInterpretation: true, source: '002:569' },
  { meeting: 'stroke-jhosc-jan', title: 'Stroke review', purpose: 'FOR_DISCUSSION', item: 'stroke-jhosc-jan', isInterpretation: true, source: '002:565' },
  { meeting: 'stroke-ogscr', title: 'Assurance of the stroke business case', purpose: 'FOR_ASSURANCE', item: 'stroke-ogscr', isInterpretation: true, source: '002:511' },
  { meeting: 'stroke-ic-1', title: 'Assurance of the stroke business case', purpose: 'FOR_ASSURANCE', item: 'stroke-ic-1', isInterpretation: true, source: '002:514' },
  { meeting: 'stroke-ic-2', title: 'Assurance of the stroke business case', purpose: 'FOR_ASSURANCE', item: 'stroke-ic-2', isInterpretation: true, source: '002:518' },
  { meeting: 'hosc-2017-11', title: 'Update on the STP', purpose: 'FOR_INFORMATION', item: 'hosc-2017-11', isOpen: true, isInterpretation: true, source: '002:8' },
  { meeting: 'mbc-che-meeting', title: 'Progress of the STP', purpose: 'FOR_INFORMATION', recommendation: 'To note the progress made', item: 'mbc-che-meeting', isOpen: true, source: '001:21' },
  { meeting: 'mbc-che-meeting', title: "The council's answer to the STP", purpose: 'FOR_DECISION', decisionNeeded: 'How the council answers the survey', recommendation: 'To answer the survey, and to write a fuller letter besides', item: 'mbc-che-meeting', isOpen: true, source: '001:22' },
];
