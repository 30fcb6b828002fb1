import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const GRANT = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) { id version }
  }
`);

/** Gives somebody a role. */
export const useGrantRole = () => useSettingChange(GRANT);
