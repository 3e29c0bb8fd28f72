import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { viewCluster } from './view-cluster.ts';

const sample = joinSample();

const crowded = joinCrowded();

const clouds = () => viewCluster(sample, 'xx-clouds', 'az');

const teapots = () => viewCluster(sample, 'xx-teapots', 'ka');

const kites = () => viewCluster(sample, 'xx-kites', 'tr');

/** Page of a sample cluster with some fields changed. */
const viewChanged = (id: string, change: Partial<ClusterData>) =>
  viewCluster(
    varySample(({ clusters }) => ({ clusters: changeEntry(clusters, id, change) })),
    id,
    'en',
  );

describe('a page at a glance', () => {
  test('tells who named each sector in the order of the sectors', () => {
    const sectors: ClusterData['sectors'] = [
      { id: 'teaware', basis: 'reported', sources: [{ source: 'sample-report', lines: '2' }] },
      { id: 'buttons', basis: 'read', sources: [] },
    ];
    const shown = viewChanged('xx-teapots', { sectors }).readout.sectors;
    expect(shown.map(({ label, basis }) => [label, basis[0]?.text])).toEqual([
      ['Teaware', 'as reported'],
      ['buttons', 'inferred from the name'],
    ]);
  });

  test('stage, places, sectors and score lead on', () => {
    expect(teapots().readout).toEqual({
      stage: 'developing',
      look: 'disc',
      stageWord: 'განვითარებადი',
      places: [{ label: 'ნიმუშის ყურე', href: '/ka/regions/XX-01/' }],
      country: 'ნიმუშეთი',
      sectors: [
        {
          label: 'ჩაის ჭურჭელი',
          href: '/ka/sectors/teaware/',
          basis: [
            { text: 'სახელწოდების მიხედვით („' },
            { text: 'Teapot', lang: 'en' },
            { text: '“)' },
          ],
        },
      ],
      score: {
        label: 'ქულა',
        value: '96',
        band: 'თვალისმომჭრელი',
        asOf: '2024 წლის მდგომარეობით',
        href: '#figure-gallery-profile-dots',
      },
    });
    expect(viewCluster(crowded, 'xx-shores', 'en').placeText).toBe(
      'Kettle Valley and Button Coast',
    );
  });
});

describe('what a page says in sentences', () => {
  test('of place and stage', () => {
    expect(teapots().meaning).toEqual({
      place: 'ნიმუშის ყურე: 2 კლასტერი; იდეის ეტაპს მხოლოდ ეს გასცდა.',
      stage: 'ამ პორტალის 3 კლასტერიდან 1 განვითარებად ეტაპზეა. ფირმები რაღაცას ერთად აკეთებენ.',
    });
  });

  test('of the cluster among those of its sector', () => {
    expect(viewCluster(crowded, 'xx-lid-3', 'en').said).toMatch(
      /^One of \d+ \S.* clusters in Windy Plain; at the .* stage .*\.$/,
    );
    expect(viewCluster(crowded, 'xx-thimbles', 'en').said).not.toContain('one of');
  });

  test('of a stage that is not reported says nothing', () => {
    expect(kites().meaning.stage).toBeUndefined();
  });

  test('of one in several regions, of wider ones, and of one alone', () => {
    const placeOf = (id: string) => viewCluster(crowded, id, 'en').meaning.place;
    expect(placeOf('xx-shores')).toMatch(
      /^A (potential )?cluster shared by Kettle Valley and Button Coast, as of .*\. It is listed under each of them, and totals count it once\.$/,
    );
    expect(placeOf('xx-drizzle')).toBe(
      'A regional cluster whose regions the source does not name. It is counted once in the total and in no region.',
    );
    expect(placeOf('xx-fog')).toMatch(/^A nationwide cluster/);
    expect(placeOf('xx-thimbles')).toBe('Thimble City has only this cluster.');
    expect(placeOf('xx-lid-3')).toBe(
      'Windy Plain has 10 clusters, 5 of them beyond the idea stage.',
    );
    expect(placeOf('yy-foam')).not.toContain('Beyond');
  });
});

describe('the doubts on a page', () => {
  test('mark printed words with their language, and lead to the other cluster', () => {
    expect(clouds().notes).toEqual([
      {
        parts: [
          { text: 'Mənbədə «' },
          { text: 'Kumesi', lang: 'tr' },
          { text: '» yazılıb; çox güman ki, «' },
          { text: 'Kümesi', lang: 'tr' },
          { text: '» nəzərdə tutulub.' },
        ],
      },
      {
        parts: [{ text: 'Demək olar ki, eyni adlı başqa klaster də var; hər ikisi saxlanılıb:' }],
        href: '/az/clusters/xx-teapots/',
        label: 'Dəmlik və nəlbəki klasteri',
        lang: 'az',
      },
      {
        parts: [
          {
            text: 'Adı bir neçə sektora uyğun gəlir (Butulkada bulud; Çay qabları + Butulkada bulud); seçimi redaktorlar edib. Şüşə hələ çaynik deyil',
          },
        ],
      },
    ]);
  });

  test('tell a translator’s doubt in the reader’s language', () => {
    const [, , translation] = viewCluster(sample, 'xx-clouds', 'ka').notes;
    expect(translation?.parts.map(({ text }) => text).join('')).toBe(
      'ამ სახელწოდების თარგმანი უნდა გადაამოწმოს ადამიანმა, რომელიც ამ ადგილს კარგად იცნობს. არსებითი სახელი მრავლობითში უნდა იდგეს თუ არა, ღრუბელს არ უთქვამს.',
    );
    expect(translation?.parts.every(({ lang }) => lang === undefined)).toBe(true);
  });

  test('say what may be meant by a name, one note a doubt', () => {
    const { notes } = viewChanged('xx-kites', {
      notes: [
        { kind: 'spelling', printed: 'ფრანებს' },
        { kind: 'wider-area', area: 'მთები' },
        { kind: 'same-name', cluster: 'xx-clouds' },
        { kind: 'region-not-stated' },
      ],
    });
    expect(notes).toEqual([
      {
        parts: [
          { text: 'Printed as “' },
          { text: 'ფრანებს', lang: 'ka' },
          { text: '”, which is doubtful.' },
        ],
      },
      {
        parts: [
          { text: 'The name refers to a wider area (' },
          { text: 'მთები', lang: 'ka' },
          {
            text: '); the source does not say which regions it covers.',
          },
        ],
      },
      {
        parts: [{ text: 'Another cluster has the same name:' }],
        href: '/en/clusters/xx-clouds/',
        label: 'Cloud Bottling Cluster',
        lang: 'en',
      },
      { parts: [{ text: 'The source does not say which region it is in.' }] },
    ]);
  });
});
