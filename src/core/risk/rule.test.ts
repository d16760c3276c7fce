import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../kinds';
import type { Standing } from '../reputation/verdict';
import { bundleOf, columnFor, worstColumn } from './columns';
import type { Column } from './decision-table';
import { cellFor, pageLevel, ruleFor, type Aggravation, type Circumstances } from './rule';

const asked = (...kinds: FieldKind[]): ReadonlySet<FieldKind> => new Set(kinds);
const on = (standing: Standing, kinds: FieldKind[], more: Partial<Circumstances> = {}): Circumstances => ({
  standing,
  asked: new Set(kinds),
  aggravations: [],
  chosen: {},
  ...more,
});

describe('columns', () => {
  it.each<[FieldKind, FieldKind[], Column, string]>([
    ['phone', ['phone'], 'contact', 'a phone alone'],
    ['phone', ['phone', 'one-time-code'], 'code', 'signing in by phone'],
    ['one-time-code', ['one-time-code'], 'code', 'a code on a page of its own'],
    ['password', ['password', 'phone'], 'password', 'an ordinary sign-in'],
    ['bank-card', ['bank-card'], 'identity', 'a card'],
    ['bank-card', ['bank-card', 'one-time-code'], 'bundle', 'card and code move money at once'],
    ['one-time-code', ['bank-card', 'one-time-code'], 'bundle', 'the code is part of it'],
    ['card-cvv', ['bank-card', 'card-cvv'], 'identity', 'card and CVV are an ordinary payment'],
    ['card-cvv', ['card-cvv', 'payment-pin'], 'bundle', 'PIN with a card'],
    ['phone', ['person-name', 'id-number', 'phone'], 'bundle', 'three of four: a loan'],
    ['phone', ['person-name', 'address', 'phone'], 'contact', 'a delivery address'],
    ['person-name', ['person-name', 'id-photo', 'bank-account'], 'bundle', 'photo counts as ID, account as card'],
    ['password', ['person-name', 'id-number', 'phone', 'password'], 'password', 'no part of the bundle'],
    ['id-number', ['id-number', 'id-photo'], 'identity', 'the same thing twice is one'],
  ])('%s among %j → %s (%s)', (kind, kinds, column) => {
    expect(columnFor(kind, asked(...kinds))).toBe(column);
  });

  it('finds no bundle where there is none', () => {
    expect(bundleOf(asked('phone', 'password', 'person-name')).size).toBe(0);
  });

  it('says the worst column, or that nothing is asked', () => {
    expect(worstColumn(asked('phone', 'password'))).toBe('password');
    expect(worstColumn(asked())).toBeNull();
  });
});

describe('one step worse', () => {
  it.each<[Standing, Column, Aggravation[], string, string]>([
    ['unknown', 'password', ['http'], 'caution', 'none'],
    ['unknown', 'contact', ['arrival'], 'note', 'none'],
    ['unknown', 'identity', ['posts-elsewhere'], 'stop', 'stop'],
    ['familiar', 'password', ['arrival'], 'note', 'none'],
    ['familiar', 'bundle', ['http'], 'caution', 'stop'],
    ['suspicious', 'contact', ['http'], 'caution', 'stop'],
    ['suspicious', 'identity', ['http', 'arrival'], 'stop', 'stop'],
    ['unknown', 'password', ['http', 'arrival', 'posts-elsewhere'], 'caution', 'none'],
    ['official', 'identity', ['arrival'], 'none', 'none'],
    ['official', 'contact', ['http'], 'none', 'none'],
    ['official', 'password', ['http'], 'note', 'none'],
    ['trusted', 'identity', ['posts-elsewhere'], 'note', 'none'],
    ['trusted', 'identity', ['sandboxed-frame'], 'none', 'none'],
  ])('%s × %s with %j', (standing, column, aggravations, focus, submit) => {
    expect(cellFor(standing, column, aggravations)).toEqual({ focus, submit });
  });
});

describe('choices', () => {
  it('silences what was chosen, up to its level', () => {
    const chosen = { 'bank-card': { level: 'caution', standing: 'unknown' } } as const;
    expect(ruleFor('bank-card', on('unknown', ['bank-card'], { chosen }))).toEqual({ focus: 'none', submit: 'stop' });
  });

  it('silences everything below a stop that was continued', () => {
    const chosen = { 'bank-card': { level: 'stop', standing: 'unknown' } } as const;
    expect(ruleFor('bank-card', on('unknown', ['bank-card'], { chosen }))).toEqual({ focus: 'none', submit: 'none' });
  });

  it('is void once the standing is worse', () => {
    const chosen = { password: { level: 'stop', standing: 'unknown' } } as const;
    expect(ruleFor('password', on('suspicious', ['password'], { chosen }))).toEqual({ focus: 'stop', submit: 'stop' });
  });

  it('says nothing about other kinds', () => {
    const chosen = { password: { level: 'stop', standing: 'suspicious' } } as const;
    expect(ruleFor('id-number', on('suspicious', ['password', 'id-number'], { chosen }))).toEqual({ focus: 'stop', submit: 'stop' });
  });
});

describe('page level', () => {
  it.each<[Standing, FieldKind[], string]>([
    ['unknown', [], 'none'],
    ['unknown', ['phone'], 'none'],
    ['unknown', ['password'], 'note'],
    ['unknown', ['password', 'bank-card'], 'stop'],
    ['suspicious', ['phone'], 'caution'],
    ['official', ['bank-card', 'card-cvv', 'one-time-code'], 'none'],
  ])('%s asking %j → %s', (standing, kinds, level) => {
    expect(pageLevel({ standing, asked: new Set(kinds), aggravations: [] })).toBe(level);
  });
});
