import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const END = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) { id version }
  }
`);

/** Ends a role. */
export const useEndRole = () => useSettingChange(END);
