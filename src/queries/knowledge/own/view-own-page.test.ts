import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewFrame } from '../../frame/view-frame.ts';
import { listDoors } from '../../clusters/home-doors.ts';
import { viewHome } from '../../clusters/view-home.ts';
import { ownPageIds, viewOwnPage } from './view-own-page.ts';

const sample = joinSample();
const about = sample.texts.pages.get('about/en');
if (!about) throw new Error('expected the text about/en in the sample');
const text = {
  ...about,
  id: 'members/en',
  data: { ...about.data, title: 'Members', lead: 'Who they are.' },
};
const portal = {
  ...sample,
  texts: { ...sample.texts, pages: new Map([...sample.texts.pages, [text.id, text]]) },
  site: {
    ...sample.site,
    links: {
      header: [{ to: '/members/' }],
      footer: [
        { to: 'https://example.org/', label: { az: 'A', tr: 'B', ka: 'გ', en: 'The ministry' } },
      ],
      home: [{ to: '/members/' }],
    },
  },
};

test('only texts under names of their own are pages of the portal’s own', () => {
  expect(ownPageIds(sample)).toEqual([]);
  expect(ownPageIds(portal)).toEqual(['members']);
  expect(() => viewOwnPage(portal, 'about', 'en')).toThrow('pages/about');
});

test('such a page stands below the home page, and says where it is a text of another language', () => {
  const { page, heading, prose } = viewOwnPage(portal, 'members', 'en');
  expect(page).toMatchObject({
    kind: 'page',
    id: 'members',
    title: 'Members',
    description: 'Who they are.',
    path: '/members/',
    crumbs: [{ label: 'Home', href: '/en/' }, { label: 'Members' }],
  });
  expect(prose.fallback).toBe(false);
  expect(heading.lang).toBeUndefined();
  expect(viewOwnPage(portal, 'members', 'ka').page.textLanguage).toBe('en');
});

test('links of the portal’s own stand in header, footer and on the home page', () => {
  const { masthead, footer } = viewFrame(portal, 'en', { title: 'Members', path: '/members/' });
  expect(masthead.links).toEqual([{ label: 'Members', href: '/en/members/', isCurrent: true }]);
  expect(footer.links).toEqual([{ label: 'The ministry', href: 'https://example.org/' }]);
  expect(listDoors(portal, 'tr')[0]).toEqual({
    label: 'Members',
    href: '/tr/members/',
    lang: 'en',
  });
  expect(viewFrame(portal, 'en', { title: 'Home', path: '/' }).masthead.links[0]?.isCurrent).toBe(
    false,
  );
});

test('pages in a group lead to each other, and the menu to all of them', () => {
  const rules = { ...text, id: 'rules/en', data: { ...text.data, title: 'Rules' } };
  const label = { az: 'Birlik', tr: 'Birlik', ka: 'კავშირი', en: 'The guild' };
  const grouped = {
    ...portal,
    texts: { ...portal.texts, pages: new Map([...portal.texts.pages, [rules.id, rules]]) },
    site: { ...portal.site, pageGroups: [{ label, pages: ['rules', 'members', 'lost'] }] },
  };
  const { page, neighbours, group } = viewOwnPage(grouped, 'members', 'tr');
  expect(page.crumbs).toEqual([
    { label: 'Ana sayfa', href: '/tr/' },
    { label: 'Birlik', href: '/tr/rules/' },
    { label: 'Members', lang: 'en' },
  ]);
  expect(neighbours).toMatchObject({ previous: { href: '/tr/rules/' }, next: undefined });
  expect(group?.pages.map(({ label: title, lang, language }) => [title, lang, language])).toEqual([
    ['Rules', 'en', 'İngilizce'],
    ['Members', 'en', 'İngilizce'],
  ]);
  const { masthead } = viewFrame(grouped, 'en', { title: 'Members', path: '/members/' });
  expect(masthead.menu[0]).toMatchObject({
    label: 'The guild',
    isCurrent: true,
    links: [
      { href: '/en/rules/', current: undefined },
      { href: '/en/members/', current: 'page' },
    ],
  });
  expect(viewHome(grouped, 'en').pageGroups[0]?.pages).toHaveLength(2);
  expect(viewOwnPage(portal, 'members', 'en').neighbours).toEqual({});
});
