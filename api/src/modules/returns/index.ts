export type { Answerer } from './answerer.js';
export { ReturnLinesService } from './lines.service.js';
export { MyReturnsQueries } from './my-returns.queries.js';
export {
  AnswerLineInput,
  AnswerQueryInput,
  AnswerReturnInput,
  NoChangeInput,
  ReopenLineInput,
  SubmitReturnInput,
  TakeReturnBackInput,
} from './return-answer.inputs.js';
export { ReturnsModule } from './returns.module.js';
export { WorkstreamReturnsService } from './workstream-returns.service.js';
