import { graphql } from '../../../generated/gql.js';
import { useVerb } from '../../../lib/use-verb.js';

const ADD_SECTION = graphql(`
  mutation AddAgendaSection($input: AddAgendaSectionInput!) {
    addAgendaSection(input: $input) { section { id title } }
  }
`);
const RENAME_SECTION = graphql(`
  mutation RenameAgendaSection($input: RenameAgendaSectionInput!) {
    renameAgendaSection(input: $input) { section { id title } }
  }
`);
const MOVE_SECTION = graphql(`
  mutation MoveAgendaSection($input: MoveAgendaSectionInput!) {
    moveAgendaSection(input: $input) { section { id version } }
  }
`);
const REMOVE_SECTION = graphql(`
  mutation RemoveAgendaSection($input: RemoveAgendaSectionInput!) {
    removeAgendaSection(input: $input) { section { id } }
  }
`);
const ADD_ITEM = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) { item { id version number } }
  }
`);
const AMEND_ITEM = graphql(`
  mutation AmendAgendaItem($input: AmendAgendaItemInput!) {
    amendAgendaItem(input: $input) { item { id version } }
  }
`);
const MOVE_ITEM = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) { item { id version number } }
  }
`);
const DRAW_ITEMS = graphql(`
  mutation DrawAgendaItems($input: DrawAgendaItemsInput!) {
    drawAgendaItems(input: $input) { items { id version number } }
  }
`);
const PUT_BACK_ITEM = graphql(`
  mutation PutBackAgendaItem($input: TakeOffAgendaInput!) {
    putBackAgendaItem(input: $input) { item { id version } }
  }
`);
const WITHDRAW_ITEM = graphql(`
  mutation WithdrawAgendaItem($input: TakeOffAgendaInput!) {
    withdrawAgendaItem(input: $input) { item { id version } }
  }
`);
const RECORD_RESULT = graphql(`
  mutation RecordItemResult($input: RecordItemResultInput!) {
    recordItemResult(input: $input) { item { id version } }
  }
`);
const REOPEN_ITEM = graphql(`
  mutation ReopenAgendaItem($input: ReopenAgendaItemInput!) {
    reopenAgendaItem(input: $input) { item { id version } }
  }
`);
const WRITE_DISCUSSION = graphql(`
  mutation WriteDiscussion($input: WriteDiscussionInput!) {
    writeDiscussion(input: $input) { item { id version } }
  }
`);

export const useAddSection = () => useVerb(ADD_SECTION);
export const useRenameSection = () => useVerb(RENAME_SECTION);
export const useMoveSection = () => useVerb(MOVE_SECTION);
export const useRemoveSection = () => useVerb(REMOVE_SECTION);
export const useAddItem = () => useVerb(ADD_ITEM);
export const useAmendItem = () => useVerb(AMEND_ITEM);
export const useMoveItem = () => useVerb(MOVE_ITEM);
export const useDrawItems = () => useVerb(DRAW_ITEMS);
export const usePutBackItem = () => useVerb(PUT_BACK_ITEM);
export const useWithdrawItem = () => useVerb(WITHDRAW_ITEM);
export const useRecordResult = () => useVerb(RECORD_RESULT);
export const useReopenItem = () => useVerb(REOPEN_ITEM);
export const useWriteDiscussion = () => useVerb(WRITE_DISCUSSION);
