export { DEFAULT_SETTINGS, readSettings, SettingsSchema, withTrust, type Repaired, type Settings } from './settings';
