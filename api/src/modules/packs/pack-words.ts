import { EDITION_STATES, EDITION_STEPS, REVIEW_VERDICTS } from '@gantry/shared/packs/edition-rules';
import { PACK_AUDIENCES, PACK_KINDS, PACK_SECTION_KINDS } from '@gantry/shared/packs/pack-content';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const PackKindEnum = stringEnum('PackKind', PACK_KINDS, 'What a pack is for.');
export const PackSectionKindEnum = stringEnum('PackSectionKind', PACK_SECTION_KINDS, 'What a section tells.');
export const PackAudienceEnum = stringEnum('PackAudience', PACK_AUDIENCES, 'Whom an edition is made for.', {
  FULL: 'Those who may read exempt records of the programme.',
  OFFICIAL: 'People with a role.',
  PUBLIC: 'Anybody.',
});
export const EditionStateEnum = stringEnum('EditionState', EDITION_STATES, 'How far an edition is.', {
  ISSUED: 'Sealed and given out; never changed.',
  SUPERSEDED: 'A later edition stands in its place.',
});
const STEP_WORDS = EDITION_STEPS.map((step) => step.toUpperCase().replace('-', '_')) as [
  'FREEZE',
  ...string[],
];
export const EditionStepEnum = stringEnum('EditionStep', STEP_WORDS, 'What can be done with an edition.');
export const ReviewVerdictEnum = stringEnum(
  'ReviewVerdict',
  REVIEW_VERDICTS,
  'What somebody said of an edition.',
);
export const CORRECTION_BASES = ['SAME_MARK', 'NOW'] as const;
export type CorrectionBasis = (typeof CORRECTION_BASES)[number];
export const CorrectionBasisEnum = stringEnum(
  'CorrectionBasis',
  CORRECTION_BASES,
  'At which moment a correction reads the record.',
  {
    SAME_MARK: 'As it stood for the edition that is corrected: only the words change.',
    NOW: 'As it stands now.',
  },
);
