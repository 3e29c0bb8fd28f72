import { describe, expect, test } from 'vitest';
import { makeSettings } from '../../editing/portal/make-settings.ts';
import type { Editing } from '../../schemas/editing.ts';
import type { OffSection } from '../../schemas/off-sections.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { readCutSample } from '../../../workshop/testing/sample-portal.ts';
import { viewEditor } from './view-editor.ts';

function settingsOf(editing: Editing, off: readonly OffSection[] = [], files = sampleFiles()) {
  const portal = joinSample();
  const site = { ...portal.site, editing, off: [...off] };
  const editor = viewEditor({ ...portal, site }, files, false, 'npm run check');
  if (!editor) throw new Error('expected an editor');
  return makeSettings(editor);
}

const sampleFiles = () => [...readCutSample().keys()];
const local: Editing = { backend: 'local' };

describe('parts that the portal does without', () => {
  test('have no preview, and texts of theirs neither', () => {
    const { formats } = settingsOf(local, ['glossary', 'practices']);
    expect(formats.glossary?.preview).toEqual({});
    expect(formats['pages-en']?.preview.texts).not.toHaveProperty('practice-');
    expect(formats['pages-en']?.preview.texts).toMatchObject({ 'concept-': '/concepts/{id}/' });
  });

  test('are offered only while they hold files', () => {
    const without = sampleFiles().filter((file) => !file.startsWith('news/'));
    expect(settingsOf(local, [], without).formats).toHaveProperty('news');
    expect(settingsOf(local, ['news'], without).formats).not.toHaveProperty('news');
    expect(settingsOf(local, ['news']).formats).toHaveProperty('news');
  });
});

test('a server of one’s own is asked where it answers', () => {
  const repository = 'agency/portal';
  const backendOf = (editing: Editing) => settingsOf(editing).cms.backend;
  expect(backendOf({ backend: 'github', repository })).toEqual({
    name: 'github',
    repo: repository,
    auth_methods: ['token'],
  });
  const api = 'https://git.example.org/api/v3';
  expect(backendOf({ backend: 'github', repository, api })).toMatchObject({
    api_root: api,
    graphql_api_root: 'https://git.example.org/api/graphql',
  });
  const gitlab = 'https://git.example.org/api/v4';
  expect(backendOf({ backend: 'gitlab', repository, api: gitlab })).toMatchObject({
    api_root: gitlab,
    base_url: 'https://git.example.org',
  });
});
