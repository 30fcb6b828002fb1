import { RISK_BANDS, type RiskBand } from '@gantry/shared/risk/bands';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const WORKSTREAM_KINDS = ['WORKSTREAM', 'WORKING_GROUP'] as const;
export type WorkstreamKind = (typeof WORKSTREAM_KINDS)[number];
export const WorkstreamKindEnum = stringEnum(
  'WorkstreamKind',
  WORKSTREAM_KINDS,
  'A workstream, or a group that works below one.',
);
const SCENARIO_STATES = ['WORKING', 'ALTERNATIVE', 'CLOSED'] as const;
const ScenarioStateEnum = stringEnum(
  'ScenarioState',
  SCENARIO_STATES,
  'The one scenario that is worked to, one beside it, or one that was given up.',
);
export const MatrixBandEnum = stringEnum('MatrixBand', RISK_BANDS, 'The band of a cell of the risk matrix.');

@ObjectType('ProgrammeSummary', { description: 'A programme in a list.' })
export class ProgrammeSummaryType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Short code, as in the address of its pages.' }) code: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What people call it.' }) shortName: string | null;
  @Field(() => String, { nullable: true, description: 'What it is for.' }) purpose: string | null;
  @Field(() => ID, { nullable: true, description: 'The programme it belongs to.' }) parentId: string | null;
  @Field(() => ID, { nullable: true, description: 'The programme it follows.' }) succeedsId: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'From when it is known.' }) knownFrom: string | null;
  @Field({ description: 'It has been archived.' }) isArchived: boolean;
}

@ObjectType('Workstream', { description: 'A workstream or working group; `parentId` makes the tree.' })
export class WorkstreamType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The programme it belongs to.' }) programmeId: string;
  @Field({ description: 'Short code in the programme.' }) code: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => WorkstreamKindEnum, { description: 'Workstream or working group.' }) kind: WorkstreamKind;
  @Field(() => ID, { nullable: true, description: 'The workstream above it.' }) parentId: string | null;
  @Field(() => Int, { description: 'Its place among its siblings.' }) position: number;
  @Field(() => String, { nullable: true, description: 'What it is to achieve.' }) aim: string | null;
  @Field({ description: 'It has been archived; its records stay.' }) isArchived: boolean;
}

@ObjectType('Lane', { description: 'A lane of the printed timeline.' })
export class LaneType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => Int, { description: 'Its place from the top.' }) position: number;
  @Field({ description: 'It is printed in the source; otherwise it was inferred.' }) isPrinted: boolean;
  @Field(() => ID, { nullable: true, description: 'The workstream whose lane it is.' })
  workstreamId: string | null;
}

@ObjectType('StructureNode', { description: 'A theme, objective, workstream or priority of one version.' })
export class StructureNodeType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'The node above it.' }) parentId: string | null;
  @Field({ description: 'THEME, OBJECTIVE, WORKSTREAM, WORKING_GROUP, PRIORITY or ENABLER.' }) kind: string;
  @Field(() => String, { nullable: true, description: 'Its printed number or letter.' }) label: string | null;
  @Field({ description: 'Its name in this version.' }) name: string;
  @Field(() => Int, { description: 'Its place among its siblings.' }) position: number;
  @Field(() => ID, { nullable: true, description: 'The lasting workstream that it stands for.' })
  workstreamId: string | null;
}

@ObjectType('StructureVersion', { description: 'How the programme was ordered from a day on.' })
export class StructureVersionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => DayScalar, { description: 'From when it is known.' }) knownFrom: string;
  @Field(() => DayScalar, { nullable: true, description: 'Its last day.' }) validTo: string | null;
  @Field({ description: 'It is published after the office’s today.' }) isPublishedLater: boolean;
  @Field(() => [StructureNodeType], { description: 'What it consists of, in order.' })
  nodes: StructureNodeType[];
}

@ObjectType('Scenario', { description: 'A named overlay on the plan.' })
export class ScenarioType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => ScenarioStateEnum, { description: 'Whether it is worked to.' })
  state: (typeof SCENARIO_STATES)[number];
  @Field(() => ID, { nullable: true, description: 'The workstream whose plan it overlays.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'What decides whether it comes true.' })
  branchCondition: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when that is decided.' }) decideBy:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Why it was given up.' }) closedReason: string | null;
}

@ObjectType('Programme', { description: 'A programme with its structure and settings.' })
export class ProgrammeType extends ProgrammeSummaryType {
  @Field(() => Int, { description: 'Slip in working days that is still green.' }) greenToleranceDays: number;
  @Field(() => Int, { description: 'Slip in working days that is still amber.' }) amberToleranceDays: number;
  @Field(() => Int, { description: 'Days before its baseline from which a date still TBC is amber.' })
  tbcWithinDays: number;
  @Field(() => Int, { description: 'Days ahead beyond which a milestone is grey: not due yet.' })
  horizonDays: number;
  @Field(() => Int, { description: 'Days after which a status report is stale.' }) staleAfterDays: number;
  @Field(() => Int, {
    description: 'Working days before their deadline by which papers should be ready; fewer is amber.',
  })
  gateMarginDays: number;
  @Field(() => [[MatrixBandEnum]], {
    description: 'The risk matrix: five rows, consequence 1 first; five bands each, likelihood 1 first.',
  })
  riskBands: RiskBand[][];
  @Field({ description: 'The matrix is the programme’s own; otherwise it is the default.' })
  hasOwnRiskBands: boolean;
  @Field(() => [WorkstreamType], { description: 'Workstreams and working groups, archived ones included.' })
  workstreams: WorkstreamType[];
  @Field(() => [LaneType], { description: 'Lanes of its timelines.' }) lanes: LaneType[];
  @Field(() => [StructureVersionType], { description: 'Its structure in versions, the oldest first.' })
  structureVersions: StructureVersionType[];
  @Field(() => [ScenarioType], { description: 'Its scenarios by number.' }) scenarios: ScenarioType[];
}
