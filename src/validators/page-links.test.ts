import { expect, test } from 'vitest';
import { tellChangedSite } from '../../workshop/testing/change-site.ts';

const text = (language: string) => `---
title: Members ${language}
lead: Who they are.
status: original
---

Text.
`;
const members = { 'pages/members/en.mdx': text('en') };

test('links lead to pages of the portal or to other sites', () => {
  const links = `links:
  header:
    - to: /members/
    - to: /timeline/
      label: { az: Xronologiya, tr: Kronoloji, ka: ქრონოლოგია, en: Timeline }
  footer:
    - to: https://example.org/
      label: { az: A, tr: B, ka: გ, en: D }
`;
  expect(tellChangedSite(links, members)).toEqual([]);
});

test('a link to nowhere, one without words and one of another kind are told', () => {
  const links = `links:
  header:
    - to: /membres/
    - to: /timeline/
    - to: "javascript:alert(1)"
`;
  const told = tellChangedSite(links, members);
  expect(told).toContain(
    'site.yaml links.header[2].to: expected the path of a page such as /members/ or an address that begins with https://, found "javascript:alert(1)"; write it in this form',
  );
  expect(tellChangedSite(links.replace(/.*javascript.*\n/, ''), members)).toEqual([
    'site.yaml links.header[0].to: expected the path of a page that exists, found "/membres/"; did you mean "/members/"? if not, correct the link',
    'site.yaml links.header[1]: expected words for the link in each language, found none; add the field label; only a link to a page of prose of the portal’s own can do without it',
  ]);
});

test('a page of the portal’s own has no address of a page of the site', () => {
  expect(tellChangedSite('', { 'pages/glossary/en.mdx': text('en') })).toEqual([
    'pages/glossary/en.mdx expected an id that is not the address of another page, found "glossary"; rename the folder',
  ]);
  expect(tellChangedSite('', { 'pages/concepts-teapots/en.mdx': text('en') })[0]).toMatch(
    /expected a folder with a name of the form about, .*found "concepts-teapots"/,
  );
});

test('prose may link to a page of the portal’s own and to its sections', () => {
  const page = (link: string) => ({
    ...members,
    'pages/about/az.mdx': `${text('az')}\n[Üzvlər](${link})\n`,
  });
  expect(tellChangedSite('', page('/members/'))).toEqual([]);
  expect(tellChangedSite('', page('/en/members/#nobody'))[0]).toMatch(
    /leave out the language: \/members\/#nobody leads/,
  );
  expect(tellChangedSite('', page('/members/#nobody'))[0]).toMatch(/expected .*\/members\//);
});

test('groups hold pages of the portal’s own, each once', () => {
  const groups = (...lists: string[]) =>
    tellChangedSite(
      `pageGroups:\n${lists
        .map((pages) => `  - label: { az: A, tr: B, ka: გ, en: D }\n    pages: [${pages}]\n`)
        .join('')}`,
      members,
    );
  expect(groups('members')).toEqual([]);
  expect(groups('membres, about', 'members', 'members')).toEqual([
    'site.yaml pageGroups[0].pages[0]: expected the name of a folder in pages/ with a page of the portal’s own, found "membres"; did you mean "members"? if not, write the page, or take its name out of the list',
    'site.yaml pageGroups[0].pages[1]: expected the name of a folder in pages/ with a page of the portal’s own, found "about"; use members, or write the page, or take its name out of the list',
    'site.yaml pageGroups[2].pages[0]: expected each page in one group, found "members" again; keep one of the two',
  ]);
});
