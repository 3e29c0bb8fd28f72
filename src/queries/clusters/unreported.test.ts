import { describe, expect, test } from 'vitest';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { describeUnreported } from './unreported.ts';
import { viewCluster } from './view-cluster.ts';

const label = (az: string, tr: string, ka: string, en: string) => ({ az, tr, ka, en });
const fact = (name: ReturnType<typeof label>) => ({
  label: name,
  text: label('a', 'a', 'a', 'a'),
  sources: [{ source: 'report', lines: '1' }],
});
const sample = joinSample();
const [row] = sample.inventory;
const say = (data: Parameters<typeof makeCluster>[1]) =>
  row && describeUnreported(sample, { ...row, id: 'a' }, makeCluster('a', data).data, 'en');

describe('what is not reported of a cluster', () => {
  test('is everything, where nothing is known but a row', () => {
    expect(say({})).toBe('No source says more.');
  });

  test('is listed where anything else is known', () => {
    expect(say({ facts: [fact(label('a', 'a', 'a', 'Aim'))] })).toBe(
      'Not reported: website, contact details, members, founders, year of foundation, legal form, lead and supporting organisations, staff, finance, type of cluster and partners.',
    );
  });

  test('leaves out what the profile holds, under whichever of its fields', () => {
    const told = { asOf: '2020', sources: [{ source: 'report' }] };
    const profile = {
      founders: [{ name: 'Kettle Ltd', ...told }],
      staff: [{ total: 3, ...told }],
      namedMembers: [{ name: 'Kettle Ltd', ...told }],
      management: [{ name: 'Office', ...told }],
    };
    expect(say({ profile })).toMatch(
      /: website, contact details, year of foundation, legal form, finance, type of cluster and partners\./,
    );
  });

  test('asks for no type where one is told, by whichever typology', () => {
    const reason = label('a', 'a', 'a', 'a');
    const sources = [{ source: 'report' }];
    const types = [{ typology: 'spouts', type: 'one-spout', reason, sources }];
    expect(say({ types })).toContain('finance and partners.');
  });

  test('is no sentence at all where all is known', () => {
    const told = { asOf: '2020', sources: [{ source: 'report' }] };
    const body = [{ name: 'Kettle Ltd', ...told }];
    const profile = {
      website: [{ url: 'https://example.org', ...told }],
      phone: [{ number: '1', ...told }],
      members: [{ total: 3, ...told }],
      founders: body,
      founded: [{ value: '2020', ...told }],
      legalForm: [{ code: 'platform', ...told }],
      leaders: body,
      staff: [{ total: 1, ...told }],
      finance: [{ code: 'members', ...told }],
      type: [{ code: 'industry', ...told }],
      partners: body,
    };
    expect(say({ profile })).toBeUndefined();
  });

  test('leaves out founders where a fact names them, though the entry does not list them', () => {
    const founders = label('Təsisçilər', 'Kurucular', 'დამფუძნებლები', 'Founders');
    expect(say({ facts: [fact(founders)] })).not.toContain('founders');
    expect(say({ facts: [fact(founders)] })).toContain('members, year of foundation');
  });

  test('knows a fact by its label in any of the languages, dotted capitals included', () => {
    expect(say({ facts: [fact(label('Maliyyə', 'x', 'x', 'Money'))] })).not.toContain('finance');
    expect(say({ facts: [fact(label('x', 'KURUCULAR', 'x', 'x'))] })).not.toContain('founders');
    expect(say({ facts: [fact(label('x', 'İletişim Bilgileri', 'x', 'x'))] })).not.toContain(
      'public contact',
    );
  });

  test('does not take a fact about members of something else for its members', () => {
    const elsewhere = label('x', 'x', 'x', 'Members of the chamber');
    expect(say({ facts: [fact(elsewhere)] })).toContain('members');
  });

  test('leaves out the website and the address that the entry has', () => {
    const told = { asOf: '2020', sources: [{ source: 'report' }] };
    const website = [{ url: 'https://example.org', ...told }];
    expect(say({ profile: { website } })).toMatch(/: contact details, members/);
    const email = [{ address: 'a@example.org', ...told }];
    expect(say({ profile: { email } })).toMatch(/: website, members/);
  });
});

test('no page of a portal calls unreported what one of its facts is labelled', () => {
  for (const portal of [joinSample(), joinShipped()]) {
    for (const { id, data } of portal.clusters) {
      const at = portal.rowById.get(id);
      const said = at ? (describeUnreported(portal, at, data, 'en')?.toLowerCase() ?? '') : '';
      const labels = data.facts.map((item) => item.label.en.toLowerCase());
      for (const word of ['founders', 'members', 'staff', 'finance', 'legal form']) {
        if (labels.includes(word))
          expect([id, said]).toEqual([id, expect.not.stringContaining(word)]);
      }
    }
  }
});

test('the İzmir cluster that names founders and firms says nothing of them as missing', () => {
  expect(viewCluster(joinShipped(), 'tr-izmir-iaosb-makina-metal-dokum', 'en').unreported).toMatch(
    // Its source says when work in these sectors began, and not when the cluster was founded.
    /: website, contact details, year of foundation, legal form, staff, type of cluster and partners\./,
  );
});
