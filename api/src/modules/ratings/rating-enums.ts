import {
  CONFIDENCE_RATINGS,
  CONFIDENCE_SCALES,
  RECOMMENDATION_KINDS,
} from '@gantry/shared/rag/delivery-confidence';
import { DIMENSION_RAGS, DIMENSIONS } from '@gantry/shared/rag/dimensions';
import { RAGS } from '@gantry/shared/rag/rag';
import { TREND_DIRECTIONS } from '@gantry/shared/rag/rag-trend';
import { ROLLUP_POLICIES } from '@gantry/shared/rag/rollup-policy';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const DimensionEnum = stringEnum('Dimension', DIMENSIONS, 'What a workstream is rated on.');
export const DimensionRagEnum = stringEnum(
  'DimensionRag',
  DIMENSION_RAGS,
  'The colour of a dimension; grey says that it is not rated.',
);
export const JudgedRagEnum = stringEnum('JudgedRag', RAGS, 'The colour that an SRO gives a workstream.');
export const RollupPolicyEnum = stringEnum(
  'RollupPolicy',
  ROLLUP_POLICIES,
  'How one colour is made of many.',
  {
    WORST_OF: 'A workstream is as red as its reddest item.',
    WEIGHTED: 'The average of the points of each colour, against two thresholds.',
    SRO_JUDGEMENT: 'What the SRO judges it to be, the worst of its items beside it.',
  },
);
export const TrendEnum = stringEnum(
  'TrendDirection',
  TREND_DIRECTIONS,
  'Which way a colour went since the period before.',
);
export const ScaleEnum = stringEnum(
  'ConfidenceScale',
  CONFIDENCE_SCALES,
  'The scale of a delivery confidence assessment: five points until 2021, three since.',
);
export const ConfidenceEnum = stringEnum(
  'ConfidenceRating',
  CONFIDENCE_RATINGS,
  'Delivery confidence; AMBER_GREEN and AMBER_RED are on the five-point scale alone.',
);
export const RecommendationKindEnum = stringEnum(
  'DeliveryRecommendationKind',
  RECOMMENDATION_KINDS,
  'How urgent a recommendation of a review is.',
);
