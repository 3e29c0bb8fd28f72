import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { listSources } from '../../../../workshop/testing/list-sources.ts';
import { viewOffline, viewPrivacy } from './view-privacy.ts';

const sample = joinSample();
const { hosting: _, editing: __, ...bare } = sample.site;
const withSite = (site: object) => ({ ...sample, site: { ...bare, ...site } }) as typeof sample;

test('who runs the server is said where the portal says it, and else that it does not', () => {
  const said = viewPrivacy(withSite({ hosting: { name: 'Lighthouse', logDays: 1 } }), 'en').server;
  expect(said.slice(1)).toEqual([
    'The server is run by: Lighthouse.',
    'Its records are deleted after 1 day.',
  ]);
  const none = viewPrivacy(withSite({ hosting: { name: 'Lighthouse', logDays: 0 } }), 'en').server;
  expect(none).toEqual([
    'The server keeps no records of requests.',
    'The server is run by: Lighthouse.',
  ]);
  const silent = viewPrivacy(withSite({}), 'en').server;
  expect(silent[1]).toContain('does not say who runs its server');
});

test('the editor is told of only where there is one, and its server only where it has one', () => {
  const editors = (view: ReturnType<typeof viewPrivacy>) =>
    [...view.sent, ...view.kept].filter((text) => text.includes('/admin/')).length;
  expect(editors(viewPrivacy(withSite({}), 'en'))).toBe(0);
  expect(editors(viewPrivacy(withSite({ editing: { backend: 'local' } }), 'en'))).toBe(1);
  expect(editors(viewPrivacy(withSite({ editing: { backend: 'github' } }), 'en'))).toBe(2);
});

test('the form is told of only where the portal asks anything', () => {
  const asks = (portal: typeof sample) =>
    viewPrivacy(portal, 'en').kept.some((text) => text.includes('survey form'));
  expect(asks(sample)).toBe(true);
  expect(asks({ ...sample, form: { ...sample.form, items: [] } })).toBe(false);
});

test('nothing in the code keeps anything in a browser that the page does not tell of', () => {
  const keeps =
    /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\b\.|typed }, ''\)/;
  const files = listSources('src')
    .filter(({ path, text }) => !path.includes('.test.') && keeps.test(text))
    .map(({ path }) => path);
  expect(files).toEqual([
    // What is typed into the form for corrections: `privacy.correction`.
    'src/components/correct/keep-typed.ts',
    // The list of the dossier: `privacy.dossier`.
    'src/components/dossier/keep-dossier.client.ts',
    // Pages for reading offline: `privacy.offline`.
    'src/components/offline/keep-offline.client.ts',
    // Answers to the survey: `privacy.form`.
    'src/components/survey/form/kept-answers.ts',
    // Sign-in and folder of editors: `privacy.editorKept`.
    'src/editing/client/editor.client.ts',
    'src/editing/client/kept-folder.ts',
    'src/offline/worker.client.ts',
  ]);
});

test('the page for what is not kept is found by nobody, and leads on', () => {
  const { page, ways } = viewOffline('tr');
  expect(page.hidden).toBe(true);
  expect(ways.map(({ href }) => href)).toEqual(['/tr/', '/tr/search/']);
});
