import { NOTICE_ROUTES } from '@gantry/shared/governance/key-decision';
import { EDITIONS } from '../../platform/documents/document-edition.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const ForwardEditionEnum = stringEnum(
  'ForwardEdition',
  EDITIONS,
  'For whom a plan or a paper set is.',
  {
    FULL: 'All that you may read.',
    PUBLIC: 'Only what is public; exempt items are withheld.',
  },
);
export const NoticeRouteEnum = stringEnum(
  'NoticeRoute',
  NOTICE_ROUTES,
  'How notice of a key decision was given.',
  {
    FULL: '28 clear days before.',
    GENERAL_EXCEPTION: 'Five clear days before; the chair of scrutiny was told.',
    SPECIAL_URGENCY: 'The chair of scrutiny agreed that it cannot wait.',
  },
);
export const ForwardStepEnum = stringEnum(
  'ForwardStep',
  ['KEY_NOTICE', 'PAPERS', 'NOTICE', 'DECISION'] as const,
  'What is due next for a decision.',
);
