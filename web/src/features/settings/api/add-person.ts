import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const ADD = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) { token person { id name email } }
  }
`);

/** Takes somebody in; the link is answered once. */
export const useAddPerson = () => useSettingChange(ADD);
