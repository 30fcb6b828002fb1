import { graphql } from '../../../generated/gql.js';
import { useSettingChange } from './use-setting-change.js';

const SET_CLOCK = graphql(`
  mutation SetOfficeClock($input: SetOfficeClockInput!) {
    setOfficeClock(input: $input) { mode on version }
  }
`);

/** Moves the day on which the office lives. */
export const useSetOfficeClock = () => useSettingChange(SET_CLOCK);
