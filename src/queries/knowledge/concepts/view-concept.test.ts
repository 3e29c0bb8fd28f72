import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewConceptIndex } from './view-concept-index.ts';
import { viewConcept } from './view-concept.ts';

const sample = joinSample();

test('the frame of a concept: its address, the way to it, the terms that it explains', () => {
  const { page, heading, notices } = viewConcept(sample, 'spout-theory', 'tr');
  const lead = 'Her demlik damlatır; küme ise damlaları tek bir tabakta toplar.';
  expect(page).toEqual({
    locale: 'tr',
    kind: 'concept',
    id: 'spout-theory',
    title: 'Emzik kuramı',
    description: lead,
    path: '/concepts/spout-theory/',
    crumbs: [
      { label: 'Ana sayfa', href: '/tr/' },
      { label: 'Kavramlar', href: '/tr/concepts/' },
      { label: 'Emzik kuramı' },
    ],
    drafts: ['az', 'ka'],
    marks: { facets: { stage: [] }, names: ['küme'], words: ['demlik'] },
  });
  expect(heading).toEqual({
    kind: 'Küme nedir',
    title: 'Emzik kuramı',
    lead,
    leadInSearch: 'first',
  });
  expect(notices).toEqual([]);
});

test('a text that is shown in another language is said to be so, at the top and not again', () => {
  const { notices, proseNoticed, prose } = viewConcept(sample, 'lid-quotient', 'az');
  expect(notices).toEqual([
    {
      text: 'Bu mətn hələ Azərbaycan dilində yoxdur; ingiliscə göstərilir.',
      state: 'fallback',
    },
  ]);
  expect([proseNoticed, prose?.lang]).toEqual([true, 'en']);
});

test('a concept without a text of its own keeps the drafts of its entry', () => {
  const bare = { ...sample, texts: { ...sample.texts, pages: new Map() } };
  const { page, notices, prose } = viewConcept(bare, 'lid-quotient', 'tr');
  expect([page.drafts, notices, prose]).toEqual([['az', 'tr'], [], undefined]);
});

test('the list of concepts has its own address', () => {
  const { page, groups } = viewConceptIndex(sample, 'ka');
  expect(page).toMatchObject({ kind: 'concepts', path: '/concepts/' });
  expect(groups[1]).toEqual({
    id: 'analysis',
    label: 'ანალიზი',
    concepts: [
      {
        label: 'სახურავის კოეფიციენტი',
        href: '/ka/concepts/lid-quotient/',
        summary: 'რეგიონის წილს სახურავებში ადარებს მის წილს ჩაიდნებში.',
        thumbnail: '/ka/figures/gallery-bar/thumbnail.svg',
        uses: { count: '2', share: 0.5 },
      },
    ],
  });
});

test('a concept that is not there is a mistake that names it', () => {
  expect(() => viewConcept(sample, 'lid-theory', 'en')).toThrow('concepts/lid-theory');
});
