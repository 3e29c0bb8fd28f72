import { expect, test } from 'vitest';
import { isExampleAddress } from './example-address.ts';

test('hosts that are kept for examples are told from those of somebody', () => {
  const examples = [
    'https://example.org',
    'https://sample.example.org',
    'http://example.com:8080',
    'https://portal.example',
    'https://clusters.test/',
    'info@example.net',
  ];
  const own = [
    'https://clusters.gov.az',
    'https://klaster.org.tr',
    'https://example.org.ge',
    'https://myexample.com',
    'https://xn--e1afmkfd.xn--80akhbyknj4f',
    'http://localhost:4321',
  ];
  expect(examples.filter((address) => !isExampleAddress(address))).toEqual([]);
  expect(own.filter(isExampleAddress)).toEqual([]);
});
