import { expect, test } from 'vitest';
import { readPageHead } from './page-head.ts';

test('the head of a page is read as it is written, whatever the order of attributes', () => {
  const head = readPageHead(
    `<!doctype html><html><head><title>A &amp; B · Site</title>
    <meta content="Of &quot;A&quot;" name="description"><link href="a.css" rel="stylesheet">
    <link rel="stylesheet" href="../b.css"><link rel="icon" href="icon.svg">
    <link href="https://example.org/a/" rel="canonical"></head>
    <body><svg><title>drawing</title></svg><link rel="stylesheet" href="late.css"></body></html>`,
  );
  expect(head).toEqual({
    title: 'A &amp; B · Site',
    description: 'Of &quot;A&quot;',
    canonical: 'https://example.org/a/',
    stylesheets: ['a.css', '../b.css'],
  });
});

test('a page without a head says nothing', () => {
  expect(readPageHead('<p>text</p>')).toEqual({
    title: '',
    description: '',
    canonical: '',
    stylesheets: [],
  });
});
