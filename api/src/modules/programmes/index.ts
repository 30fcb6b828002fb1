export { paperTitle } from './paper-title.js';
export { Pathway } from './pathway.entity.js';
export { Programme } from './programme.entity.js';
export { CODE_SENTENCE, PLAIN_CODE } from './programme.inputs.js';
export {
  WORKSTREAM_KINDS,
  type WorkstreamKind,
  WorkstreamKindEnum,
  WorkstreamType,
} from './programme.types.js';
export { ProgrammesModule } from './programmes.module.js';
export { workstreamRows } from './programmes.queries.js';
export { mustBeLive, type ReadableProgramme, readableProgramme } from './readable-programme.js';
