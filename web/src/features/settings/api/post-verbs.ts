import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const ADD = graphql(`
  mutation AddPost($input: AddPostInput!) {
    addPost(input: $input) { id version title }
  }
`);
const AMEND = graphql(`
  mutation AmendPost($input: AmendPostInput!) {
    amendPost(input: $input) { id version title }
  }
`);
const ARCHIVE = graphql(`
  mutation ArchivePost($input: ArchivePostInput!) {
    archivePost(input: $input) { id version title }
  }
`);
const RESTORE = graphql(`
  mutation RestorePost($input: RestorePostInput!) {
    restorePost(input: $input) { id version title }
  }
`);
const APPOINT = graphql(`
  mutation AppointHolder($input: AppointHolderInput!) {
    appointHolder(input: $input) { id version title holderToday }
  }
`);
const AMEND_HOLDING = graphql(`
  mutation AmendHolding($input: AmendHoldingInput!) {
    amendHolding(input: $input) { id version title holdings { id version } }
  }
`);
const ADD_ORGANISATION = graphql(`
  mutation AddOrganisation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) { id version name }
  }
`);
const AMEND_ORGANISATION = graphql(`
  mutation AmendOrganisation($input: AmendOrganisationInput!) {
    amendOrganisation(input: $input) { id version name }
  }
`);

export const useAddPost = () => useSettingChange(ADD);
export const useAmendPost = () => useSettingChange(AMEND);
export const useArchivePost = () => useSettingChange(ARCHIVE);
export const useRestorePost = () => useSettingChange(RESTORE);
export const useAppointHolder = () => useSettingChange(APPOINT);
export const useAmendHolding = () => useSettingChange(AMEND_HOLDING);
export const useAddOrganisation = () => useSettingChange(ADD_ORGANISATION);
export const useAmendOrganisation = () => useSettingChange(AMEND_ORGANISATION);
