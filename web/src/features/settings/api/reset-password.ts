import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const RESET = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { token person { id name email } }
  }
`);

/** Makes a new one-time link. */
export const useResetPassword = () => useSettingChange(RESET);
