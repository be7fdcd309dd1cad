import { describe, expect, it } from 'vitest';
import { cleanNickname, numbered } from '../../../src/live/nickname.ts';

describe('a nickname', () => {
  it.each(['अनु', 'Harshit', 'Kshitij 7', 'नीला मोर', "D'Souza", 'क्षितिज', 'Salma', 'Randhir', 'काली बिल्ली'])(
    'takes %s',
    (name) => expect(cleanNickname(name)).toBe(name.normalize('NFC')),
  );
  it.each([
    '',
    '   ',
    '...',
    'a'.repeat(21),
    '9876543210',
    'www.site.in',
    'x@y.com',
    '<b>x</b>',
    'अ\u202eब',
    'क़़़़़़',
    'f u c k',
    'Fuuuck',
    'sh1t',
    'madarch0d',
    'चूतिया',
    'लौड़ा',
    'लौडा़ लौड़ा',
  ])('refuses %j', (name) => expect(cleanNickname(name)).toBeNull());
  it('gets the first free number', () => expect(numbered('Anu', ['anu', 'Anu 2'])).toBe('Anu 3'));
});
