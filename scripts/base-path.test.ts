import { expect, test } from 'vitest';
import { isBasePath } from './base-path.ts';

test.each(['/', '/x/', '/x/y/', '/a.b/', '/.well-known/', '/..x/', '/~user/'])(
  'a site can stand below %s',
  (path) => expect(isBasePath(path)).toBe(true),
);

test.each([
  '',
  'x',
  '/x',
  'x/',
  '//',
  '/../',
  '/./',
  '/x/../',
  '/x/./y/',
  '/a b/',
  '/%2e%2e/',
  '/x?/',
])('a site cannot stand below "%s"', (path) => expect(isBasePath(path)).toBe(false));
