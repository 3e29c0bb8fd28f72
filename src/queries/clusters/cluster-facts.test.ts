import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { viewCluster } from './view-cluster.ts';

const shipped = joinShipped();
const teapots = () => viewCluster(joinSample(), 'xx-teapots', 'en');
const clouds = () => viewCluster(joinSample(), 'xx-clouds', 'en');
const organic = () => viewCluster(shipped, 'tr-izmir-organik', 'en');
const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

describe('the facts of a cluster', () => {
  test('are its scorecard and what sources say, in this order', () => {
    expect(teapots().facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Cluster scorecard: 61.5 out of 100, Shiny',
      'Aim: A teapot that does not drip',
    ]);
    expect(teapots().facts[0]?.note).toMatch(/^A scorecard class is not a stage/);
    expect(teapots().facts[1]?.citations[0]?.text).toBe('Invented report, line 43');
  });

  test('write numbers, years and shares as the language does', () => {
    const values = (id: string, locale: 'en' | 'tr') =>
      viewCluster(shipped, id, locale).facts.map(({ value }) => value);
    const fruit = 'tr-izmir-islenmis-meyve-sebze';
    expect(values(fruit, 'en')).toEqual(expect.arrayContaining(['1,440', '23%', '2010']));
    expect(values(fruit, 'tr')).toEqual(expect.arrayContaining(['1.440', '%23', '2010']));
  });

  test('and the sentence of what is missing do not contradict each other', () => {
    expect(teapots().unreported).toMatch(
      /^Not reported: founders, legal form, staff and finance\./,
    );
    expect(organic().unreported).toMatch(
      /^Not reported: website, contact details, members, legal form, staff, type of cluster/,
    );
  });
});

describe('the doubts about a cluster', () => {
  const notes = () => clouds().notes.map(({ parts }) => text(parts));

  test('name the misprint, the near repeat and the two readings', () => {
    expect(notes()).toEqual([
      'Printed as “Kumesi”; “Kümesi” is probably meant.',
      'Another cluster has nearly the same name; both are kept:',
      'The name fits more than one sector (Bottled clouds; Teaware + Bottled clouds); the editors chose. A bottle is not yet a teapot',
    ]);
    expect(clouds().notes[1]).toMatchObject({
      href: '/en/clusters/xx-teapots/',
      label: 'Teapot and Saucer Cluster',
      lang: 'en',
    });
    expect(clouds().notes[0]?.parts.filter(({ lang }) => lang === 'tr')).toHaveLength(2);
  });

  test('tell why a translation should be checked', () => {
    expect(organic().notes.map(({ parts }) => text(parts))).toEqual([
      'The name may be cut off in the source.',
      'The translation of this name should be checked by someone who knows the place. The original says only “Organik”; what it stands for is the editors’ inference.',
    ]);
    expect(teapots().notes).toEqual([]);
  });
});
