import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../extension/session/page-address.ts';

describe('pageAddress', () => {
  it.each([
    ['http://127.0.0.1/thu-tuc/1', 'http://127.0.0.1/thu-tuc/1'],
    ['http://127.0.0.1/thu-tuc/1#ho-so', 'http://127.0.0.1/thu-tuc/1'],
    ['http://127.0.0.1/?q=a#', 'http://127.0.0.1/?q=a#'],
    ['http://127.0.0.1/#/thu-tuc/1', 'http://127.0.0.1/#/thu-tuc/1'],
    ['http://127.0.0.1/#!thu-tuc', 'http://127.0.0.1/#!thu-tuc'],
  ])('of %s is %s', (href, address) => {
    const { hash } = new URL(href);
    expect(pageAddress({ href, hash })).toBe(address);
  });
});
