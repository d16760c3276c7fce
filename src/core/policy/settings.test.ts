import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import * as v from 'valibot';
import { DEFAULT_SETTINGS, readSettings, SettingsSchema, withTrust } from '.';

describe('settings', () => {
  it.each<[unknown, unknown, string[], string]>([
    [undefined, DEFAULT_SETTINGS, [], 'nothing stored yet'],
    [{ version: 1, trusted: { 'a.cn': 20_000 } }, { version: 1, trusted: { 'a.cn': 20_000 } }, [], 'whole'],
    ['garbage', DEFAULT_SETTINGS, ['settings: expected Object'], 'no object'],
    [[1], DEFAULT_SETTINGS, ['settings: expected Object'], 'a list'],
    [{ version: 9, trusted: { 'a.cn': 1 } }, { version: 1, trusted: { 'a.cn': 1 } }, ['version: expected 1'], 'unknown version: the good key stays'],
    [{ version: 1, trusted: 'all' }, DEFAULT_SETTINGS, ['trusted: expected Object'], 'a key of the wrong type'],
    [{ version: 1, trusted: { 'a.cn': 1, 'b.cn': 'yes' } }, { version: 1, trusted: { 'a.cn': 1 } }, ['trusted["b.cn"]: expected number'], 'one bad row'],
  ])('reads %j', (raw, value, problems) => {
    expect(readSettings(raw)).toEqual({ value, problems });
  });

  it('never throws and always answers valid settings', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(v.is(SettingsSchema, readSettings(raw).value)).toBe(true);
      }),
    );
  });

  it('trusts and stops trusting one site', () => {
    const on = withTrust(DEFAULT_SETTINGS, 'a.cn', true, 7);
    expect(on.trusted).toEqual({ 'a.cn': 7 });
    expect(withTrust(on, 'a.cn', false, 8)).toEqual(DEFAULT_SETTINGS);
  });
});
