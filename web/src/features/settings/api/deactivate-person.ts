import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const DEACTIVATE = graphql(`
  mutation DeactivatePerson($input: DeactivatePersonInput!) {
    deactivatePerson(input: $input) { id version }
  }
`);

/** Shuts somebody out at once. */
export const useDeactivatePerson = () => useSettingChange(DEACTIVATE);
