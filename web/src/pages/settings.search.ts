import { choiceParam, type RawSearch } from '../lib/url-state.js';

export const SETTINGS_TABS = [
  'tolerances',
  'matrix',
  'structure',
  'posts',
  'calendar',
  'clock',
  'feeds',
  'mail',
  'reporting',
  'branding',
  'people',
  'audit',
] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

export const settingsSearch = (raw: RawSearch) => ({ tab: choiceParam(raw.tab, SETTINGS_TABS) });
