import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewPathIndex } from './view-path-index.ts';
import { viewPath } from './view-path.ts';

const sample = joinSample();
const id = 'from-drip-to-saucer';

test('the frame of a path: its address and the way to it', () => {
  const { page, heading } = viewPath(sample, id, 'az');
  const lead = 'Süfrəsi islananlar üçün. Axırda ləkənin haradan gəldiyini biləcəksiniz.';
  expect(page).toEqual({
    locale: 'az',
    kind: 'path',
    id: 'from-drip-to-saucer',
    title: 'Damcıdan nəlbəkiyə',
    description: lead,
    path: '/paths/from-drip-to-saucer/',
    crumbs: [
      { label: 'Ana səhifə', href: '/az/' },
      { label: 'Öyrənmə yolları', href: '/az/paths/' },
      { label: 'Damcıdan nəlbəkiyə' },
    ],
    drafts: [],
  });
  expect(heading).toEqual({
    kind: 'Öyrənmə yolu',
    title: 'Damcıdan nəlbəkiyə',
    lead,
    leadInSearch: 'first',
  });
});

test('the list of paths says how long each takes to read', () => {
  expect(viewPathIndex(sample, 'ka').paths).toEqual([
    {
      label: 'წვეთიდან ლამბაქამდე',
      href: '/ka/paths/from-drip-to-saucer/',
      length: '3 ნაბიჯი · 3 წუთის საკითხავი',
      lead: 'მათთვის, ვისაც სუფრა დაუსველდა. ბოლოს გეცოდინებათ, საიდან გაჩნდა ლაქა.',
    },
  ]);
});

test('a step to an entry whose text is not written yet counts as one minute', () => {
  const to = ['practices/borrowed-umbrellas', 'news/lid-found', 'clusters/xx-teapots'];
  const portal = varySample(({ paths }) => ({
    paths: paths.map((path) => ({
      ...path,
      data: { ...path.data, steps: to.map((ref) => ({ to: ref, why: path.data.title })) },
    })),
  }));
  const { steps, length } = viewPath(portal, id, 'tr');
  expect(steps.map(({ minutes, note }) => [minutes, note])).toEqual([
    [1, 'İyi uygulama örneği · Okuma süresi: 1 dakika'],
    [undefined, 'Haber'],
    [undefined, 'Küme'],
  ]);
  expect(length).toBe('3 adım · Okuma süresi: 3 dakika');
});

test('a path that is not there is a mistake that names it', () => {
  expect(() => viewPath(sample, 'from-saucer-to-drip', 'en')).toThrow('paths/from-saucer-to-drip');
});
