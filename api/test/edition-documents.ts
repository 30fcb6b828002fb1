/** What tests of editions ask and tell, as the pages do. */

const EDITION =
  'id version number state contentHash asAtDay asAtInstant isSigned closedReason steps audiences { audience sha256 } warnings { rule }';
export const CREATE =
  'mutation($input: CreatePackInput!) { createPack(input: $input) { pack { id version code title sections { id version kind } } } }';
export const step = (name: string, type: string) =>
  `mutation($input: ${type}!) { answer: ${name}(input: $input) { edition { ${EDITION} } } }`;
export const FREEZE = step('freezeDraft', 'FreezeDraftInput');
export const REVIEW = step('sendEditionToReview', 'EditionStepInput');
export const TO_SRO = step('sendEditionToSro', 'EditionStepInput');
export const SIGN = step('signEdition', 'SignEditionInput');
export const SEND_BACK = step('sendBackEdition', 'SendBackEditionInput');
export const ISSUE = step('issueEdition', 'IssueEditionInput');
export const CORRECT = step('correctEdition', 'CorrectEditionInput');
export const WITHDRAW = step('withdrawEdition', 'WithdrawEditionInput');
export const ACKNOWLEDGE = step('acknowledgeEdition', 'AcknowledgeEditionInput');
export const CONTENT =
  'query($id: ID!, $audience: PackAudience) { editionContent(id: $id, audience: $audience) { audience json sha256 } }';
export const COMPARE = `query($beforeId: ID!, $afterId: ID!) { editionComparison(beforeId: $beforeId, afterId: $afterId) {
  audience differences { table change label fields { title before after } } } }`;
export const PACKS =
  'query($programmeId: ID!) { packs(programmeId: $programmeId) { mayCreate rows { code editions { number state } } } }';
export const WRITE = 'mutation($input: WriteSectionInput!) { writeSection(input: $input) { pack { id } } }';

export interface Edition {
  id: string;
  version: number;
  number: string;
  state: string;
  contentHash: string;
  asAtInstant: string;
  closedReason: string | null;
  warnings: { rule: string }[];
  audiences: { audience: string; sha256: string }[];
}

/** The edition that a step answers with. */
export function editionOf({ data }: { data: unknown }): Edition {
  return (data as { answer: { edition: Edition } }).answer.edition;
}
