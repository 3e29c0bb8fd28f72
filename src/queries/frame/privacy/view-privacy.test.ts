import { expect, test } from 'vitest';
import { joinSample } from '../../../testing/join-sample.ts';
import { listSources } from '../../../testing/list-sources.ts';
import { viewPrivacy } from './view-privacy.ts';
