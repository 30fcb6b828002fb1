import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const ADD = graphql(`
  mutation AddWorkstream($input: AddWorkstreamInput!) {
    addWorkstream(input: $input) { id version name }
  }
`);
const AMEND = graphql(`
  mutation AmendWorkstream($input: AmendWorkstreamInput!) {
    amendWorkstream(input: $input) { id version name }
  }
`);
const MOVE = graphql(`
  mutation MoveWorkstream($input: MoveWorkstreamInput!) {
    moveWorkstream(input: $input) { id version name }
  }
`);
const ARCHIVE = graphql(`
  mutation ArchiveWorkstream($input: ArchiveWorkstreamInput!) {
    archiveWorkstream(input: $input) { id version name }
  }
`);
const RESTORE = graphql(`
  mutation RestoreWorkstream($input: RestoreWorkstreamInput!) {
    restoreWorkstream(input: $input) { id version name }
  }
`);

export const useAddWorkstream = () => useSettingChange(ADD);
export const useAmendWorkstream = () => useSettingChange(AMEND);
export const useMoveWorkstream = () => useSettingChange(MOVE);
export const useArchiveWorkstream = () => useSettingChange(ARCHIVE);
export const useRestoreWorkstream = () => useSettingChange(RESTORE);
