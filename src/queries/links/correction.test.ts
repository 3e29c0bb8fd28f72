import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { issueForm } from '../correct/issue-form.ts';
import { correctionHref } from './correction.ts';

test('the link to the form names the page, and the part that is meant', () => {
  expect(correctionHref('tr', '/sectors/kites/')).toBe('/tr/correct/?page=sectors/kites/');
  expect(correctionHref('ka', '/regions/XX-01/#years')).toBe(
    '/ka/correct/?page=regions/XX-01/&field=years',
  );
  expect(correctionHref('az', '/')).toBe('/az/correct/?page=');
  expect(correctionHref('en')).toBe('/en/correct/');
});

const { site, ...rest } = joinSample();
const formOf = (fields: Partial<typeof site>) =>
  issueForm({ ...rest, site: { ...site, ...fields } });

test('a portal without a server takes no issues; with one, they are opened there', () => {
  expect(formOf({ issues: undefined, editing: undefined })).toBeUndefined();
  expect(formOf({ editing: { backend: 'local' } })).toBeUndefined();
  expect(formOf({ editing: { backend: 'github', repository: 'agency/portal' } })).toEqual({
    address: 'https://github.com/agency/portal/issues/new',
    host: 'github.com',
    title: 'title',
    body: 'body',
  });
  expect(
    formOf({
      editing: {
        backend: 'gitlab',
        repository: 'agency/portal',
        api: 'https://git.example.org/api/v4',
      },
    }),
  ).toEqual({
    address: 'https://git.example.org/agency/portal/-/issues/new',
    host: 'git.example.org',
    title: 'issue[title]',
    body: 'issue[description]',
  });
  expect(formOf({ issues: 'https://gitea.example.org/agency/portal/issues/new' })?.host).toBe(
    'gitea.example.org',
  );
});
