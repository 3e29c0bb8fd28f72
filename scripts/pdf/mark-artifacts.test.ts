import { expect, test } from 'vitest';
import { markArtifacts } from './mark-artifacts.ts';

const mark = (content: string) =>
  markArtifacts(content.replaceAll(' | ', '\n')).split('\n').join(' | ');

test('marks what is painted before, between and behind marked content', () => {
  expect(
    mark('q | BT | (1) Tj | ET | /P <</MCID 0 >>BDC | BT | ET | EMC | 0 0 9 9 re | f | Q'),
  ).toBe(
    'q | /Artifact BMC | BT | (1) Tj | ET | EMC | /P <</MCID 0 >>BDC | BT | ET | EMC | /Artifact BMC | 0 0 9 9 re | f | Q | EMC',
  );
});

test('leaves content alone that is marked', () => {
  const content = 'q | /P <</MCID 0 >>BDC | 0 0 m | 9 9 l | S | EMC | Q';
  expect(mark(content)).toBe(content);
});
