import { expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { isNounEnding } from './word-endings.ts';

function judge(locale: Locale, endings: string, last?: string): string[] {
  return endings.split(' ').filter((ending) => isNounEnding(ending, locale, last));
}

test('plural, possessive, case, relation and copula may follow each other', () => {
  const tr = 'ler lerin leri sinin siyle lerdeki sindekilere ninki lerce sindeydi nizin dekini dir';
  expect(judge('tr', tr)).toEqual(tr.split(' '));
  const az = 'lər lərin ləri sinin lə lərdəki sindəkilər indandır ya inizin sidir';
  expect(judge('az', az)).toEqual(az.split(' '));
  const ka =
    'ი ის ს მა ით ად ებისთვისაც ებს ებამდე იდან ისას სა საც ია შია ივით თა ებითა ისგან იდანაა იცაა';
  expect(judge('ka', ka)).toEqual(ka.split(' '));
  const inVowel = 'ა ას ამ ის ით აზე ასთან აა ებია იდან ისთვის ამდე ოებს ოსი';
  expect(judge('ka', inVowel, 'ა')).toEqual(inVowel.split(' '));
  expect(judge('en', 's es')).toEqual(['s', 'es']);
});

test('endings that make another word are none', () => {
  expect(judge('tr', 'lik lenme çi cilik li liyor ledi leme ilirlik')).toEqual([]);
  expect(judge('az', 'ləşmə çı lıq li ləyir atçılar lararası metika')).toEqual([]);
  expect(judge('ka', 'ული იზაცია ურობა ამდელი')).toEqual([]);
  expect(judge('ka', 'ული ენ ს დნენ ითი', 'ა')).toEqual([]);
  expect(judge('en', 'ing ed ment')).toEqual([]);
});
