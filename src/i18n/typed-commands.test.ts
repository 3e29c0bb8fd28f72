import { expect, test } from 'vitest';
import { withPortal } from './typed-commands.ts';

test.each([
  ['npm run add -- report 2024', 'a', 'npm run add -- report 2024 --portal a'],
  ['npm run check', 'a', 'npm run check -- --portal a'],
  ['npm run pdf', 'my portal', 'npm run pdf -- --portal "my portal"'],
  [
    'npm run import -- clusters a.csv --portal b',
    'a',
    'npm run import -- clusters a.csv --portal b',
  ],
  ['Teapots', 'a', 'Teapots'],
  ['npm run add -- report 2024', undefined, 'npm run add -- report 2024'],
])('a command names the portal that was named: %s', (command, folder, told) => {
  expect(withPortal(command, folder)).toBe(told);
});
