import { expect, test } from 'vitest';
import { gatherStyles } from './gather-styles.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body class="wrap">${body}</body></html>`;

test('style sheets of parts stand in the head, behind the others, each once, in their order', () => {
  const written = page(
    '<style>a{b:c}</style><link rel="stylesheet" href="main.css">',
    '<p>1</p><style>.x{y:z}</style><p>2</p><style>.u::before{content:"$&"}</style><style>.x{y:z}</style>',
  );
  expect(gatherStyles(written)).toBe(
    page(
      '<style>a{b:c}</style><link rel="stylesheet" href="main.css"><style>.x{y:z}</style><style>.u::before{content:"$&"}</style>',
      '<p>1</p><p>2</p>',
    ),
  );
});

test('linked style sheets of parts move as written ones do', () => {
  const sheet = '<link rel="stylesheet" href="/assets/part.css">';
  expect(gatherStyles(page('', `<p>1</p>${sheet}<style>.x{y:z}</style>${sheet}`))).toBe(
    page(`${sheet}<style>.x{y:z}</style>`, '<p>1</p>'),
  );
});

test('a page without any, and what is no page, stay as they are', () => {
  const plain = page('<title>&lt;style&gt;</title>', '<p>&lt;style&gt;a&lt;/style&gt;</p>');
  expect(gatherStyles(plain)).toBe(plain);
  expect(gatherStyles('<p><style>a</style></p>')).toBe('<p><style>a</style></p>');
});
