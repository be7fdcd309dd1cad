import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/charset.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);

describe('the encoding of a page', () => {
  it('is what the header says', () => {
    expect(decodePage(bytes(0x63, 0x61, 0x66, 0xe9), 'text/html; charset=windows-1252')).toBe('café');
    expect(decodePage(bytes(0x93, 0x94), 'text/html; charset=iso-8859-1')).toBe('“”');
  });

  it('is what the page says where the header is silent', () => {
    expect(decodePage(bytes(...utf8('<meta charset="windows-1252">'), 0xe9), 'text/html')).toContain('é');
    expect(decodePage(bytes(...utf8('<?xml version="1.0" encoding="ISO-8859-1"?>'), 0xe9), '')).toContain(
      'é',
    );
  });

  it('is told by a byte order mark before all else, and the mark is dropped', () => {
    expect(decodePage(bytes(0xff, 0xfe, 0x2a, 0x09), 'text/html; charset=utf-8')).toBe('प');
    expect(decodePage(bytes(0xfe, 0xff, 0x09, 0x2a), 'text/html')).toBe('प');
    expect(decodePage(bytes(0xef, 0xbb, 0xbf, ...utf8('पुल')), 'text/html; charset=windows-1252')).toBe('पुल');
  });

  it('is UTF-8 where the bytes are that and the header lies', () => {
    expect(decodePage(utf8('<meta charset="iso-8859-1">पुल बना।'), 'text/html; charset=iso-8859-1')).toContain(
      'पुल बना।',
    );
  });

  it('is windows-1252 where a page says UTF-8 and is not', () => {
    expect(decodePage(bytes(0x63, 0x61, 0x66, 0xe9, 0x21), 'text/html; charset=utf-8')).toBe('café!');
  });

  it('passes over a name that nobody knows', () => {
    expect(decodePage(utf8('पुल'), 'text/html; charset=krutidev')).toBe('पुल');
  });
});
