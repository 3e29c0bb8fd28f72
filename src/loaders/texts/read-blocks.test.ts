import { expect, test } from 'vitest';
import { readBlocks } from './read-blocks.ts';

test('prose is read block by block, without citations, figures, addresses and code', () => {
  const body = [
    'Before <Cite source="doc-000" lines="1" /> <Cite source="doc-001" />, and [a link](/en/x/) `code`.',
    '',
    '<Section id="law" title="Law  and policy">',
    '',
    '| Act | Date |',
    '| --- | --- |',
    '| Law <Cite source="doc-000" /> | 2011 |',
    '',
    '1. one;',
    '2. see <Ref id="concepts/ora" />.',
    '',
    '### More',
    '',
    '- **bold** words',
    '',
    '<Figure id="map" />',
    '',
    '</Section>',
  ].join('\n');
  expect(readBlocks(body)).toEqual([
    { kind: 'paragraph', text: 'Before, and a link .' },
    { kind: 'heading', section: 'law', text: 'Law  and policy' },
    { kind: 'cell', section: 'law', row: 1, text: 'Act' },
    { kind: 'cell', section: 'law', row: 1, text: 'Date' },
    { kind: 'cell', section: 'law', row: 2, text: 'Law' },
    { kind: 'cell', section: 'law', row: 2, text: '2011' },
    { kind: 'item', section: 'law', row: 1, numbered: true, text: 'one;' },
    { kind: 'item', section: 'law', row: 2, numbered: true, text: 'see 0.' },
    { kind: 'heading', section: 'law', text: 'More' },
    { kind: 'item', section: 'law', row: 1, text: 'bold words' },
  ]);
});

test('a notice or a section in one line is read like one with lines of its own', () => {
  const body = [
    '<Notice kind="doubt">The *share* is doubtful <Cite source="doc-000" />.</Notice>',
    '',
    '<Section id="law" title="Law">It is in force.</Section>',
    '',
    'Before. <Notice kind="doubt">Amid.</Notice>',
    '',
    '- <Notice kind="doubt">In a list, see <Ref id="concepts/ora" />.</Notice>',
  ].join('\n');
  expect(readBlocks(body)).toEqual([
    { kind: 'paragraph', text: 'The share is doubtful.' },
    { kind: 'heading', section: 'law', text: 'Law' },
    { kind: 'paragraph', section: 'law', text: 'It is in force.' },
    { kind: 'paragraph', text: 'Before.' },
    { kind: 'paragraph', text: 'Amid.' },
    { kind: 'item', row: 1, text: 'In a list, see 0.' },
  ]);
});

test('code is read on demand', () => {
  const body = 'with `inline words`\n\n```text\ntwo\nlines\n```';
  expect(readBlocks(body).map(({ text }) => text)).toEqual(['with']);
  expect(readBlocks(body, { code: true }).map(({ text }) => text)).toEqual([
    'with inline words',
    'two lines',
  ]);
});
