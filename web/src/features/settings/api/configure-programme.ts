import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const CONFIGURE = graphql(`
  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {
    configureProgramme(input: $input) { id version }
  }
`);

/** Changes tolerances or the risk matrix, with the reason. */
export const useConfigureProgramme = () => useSettingChange(CONFIGURE);
