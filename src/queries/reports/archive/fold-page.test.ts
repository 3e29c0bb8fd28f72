import { expect, test } from 'vitest';
import { foldPage } from './fold-page.ts';

const page = (body: string) => `<html><head><title>x</title></head><body>${body}</body></html>`;

test('menu and contents are closed, and lie open by styles alone where there is room', () => {
  const folded = foldPage(
    page(
      '<details class="main" open><summary>Menu</summary></details><details class="report-nav" open data-pagefind-ignore></details>',
    ),
  );
  expect(folded).toContain('<details class="main"><summary>');
  expect(folded).toContain('<details class="report-nav" data-pagefind-ignore>');
  expect(folded).toMatch(/<style>@media print,\(width > 48rem\)\{details\.main::details-content/);
  expect(folded).toMatch(/@media print,\(width >= 60rem\)\{details\.report-nav::details-content/);
  expect(folded).toMatch(/<\/style><\/head>/);
});

test('all else that folds stays as it was frozen', () => {
  const html = page('<details open><p>x</p></details><details class="maintain" open></details>');
  expect(foldPage(html)).toBe(html);
});
