import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../src/services/pages/address.ts';

describe('an address that may be fetched', () => {
  it.each([
    'https://paper.example/news/1',
    'http://paper.example',
    'https://समाचार.example/कहानी',
    'https://paper.example:443/a',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://local.news.example/',
    'https://172.32.0.1/',
  ])('%s', (address) => {
    expect(checkAddress(address).protocol).toMatch(/^https?:$/u);
  });
});

describe('an address that is refused', () => {
  it.each([
    'ftp://paper.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    '//paper.example',
    'not an address',
    '',
    `https://paper.example/${'a'.repeat(3000)}`,
    'https://user:secret@paper.example/',
    'https://paper.example@127.0.0.1/',
    'https://paper.example:8080/',
    'https://paper.example:22/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://router/',
    'http://paper.lan/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://１２７.0.0.1/',
    'http://127.0.0.1./',
    'http://0/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://127.0.0.1.nip.io/',
    'http://a.localtest.me/',
  ])('%s', (address) => {
    expect(() => checkAddress(address)).toThrow(expect.objectContaining({ code: 'address-refused' }));
  });
});

describe('every notation of a closed address', () => {
  const closed = fc.oneof(
    fc.tuple(fc.constantFrom(10, 127, 0), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
  );
  const hex = (...bytes: number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const notations = ([a, b, c, d]: readonly [number, number, number, number]) => {
    const whole = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
    return [
      `${a}.${b}.${c}.${d}`,
      `${a}.${b}.${c}.${d}.`,
      String(whole),
      `0x${whole.toString(16)}`,
      `0${whole.toString(8)}`,
      `${a}.${b * 2 ** 16 + c * 2 ** 8 + d}`,
      `0x${a.toString(16)}.0${b.toString(8)}.${c}.${d}`,
      `[::ffff:${a}.${b}.${c}.${d}]`,
      `[::ffff:${hex(a, b)}:${hex(c, d)}]`,
      `[::${a}.${b}.${c}.${d}]`,
      `[64:ff9b::${hex(a, b)}:${hex(c, d)}]`,
      `[2002:${hex(a, b)}:${hex(c, d)}::]`,
      `${a}.${b}.${c}.${d}.nip.io`,
    ];
  };

  it('is refused', () => {
    fc.assert(
      fc.property(closed, fc.constantFrom('http', 'https'), (address, scheme) => {
        for (const host of notations(address))
          expect(() => checkAddress(`${scheme}://${host}/`), host).toThrow(
            expect.objectContaining({ code: 'address-refused' }),
          );
      }),
      { numRuns: 300 },
    );
  });
});
