export { NewIssueInput } from './issue.inputs.js';
export { IssueReferenceType, type IssueRowType } from './issue.types.js';
export { IssuesModule } from './issues.module.js';
export { issueRows } from './issues.queries.js';
export { IssuesService } from './issues.service.js';
export { raiseIssue } from './raise-issue.js';
export { readableIssue } from './stored-issue.js';
