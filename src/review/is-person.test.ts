import { expect, test } from 'vitest';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { loadPortal } from '../loaders/load-portal.ts';
import { isPerson } from './is-person.ts';

test.each([
  ...['Elçin Məmmədov', 'ნინო ბერიძე', 'Mehmet Yılmaz', 'John Smith', 'N. Həsənova', 'ნ. ბერიძე'],
  ...['Dr. Kaya', 'Əliyev', 'Ayşe Demir (İZKA)', 'გიორგი კაპანაძე, ეკონომიკის სამინისტრო'],
  ...[
    'Məmmədova A.',
    'გიორგი მ.',
    'Küme yöneticisi Zeynep Kaya',
    'Nazirlik / Aynur',
    'Orxan',
    'Giorgi',
  ],
  ...['Reviewer: Kamran', 'Ferhunde Ateşoğlu', 'n.hasanova@economy.gov.az'],
  ...['Language desk – Leyla Quliyeva', 'Yılmaz, Ayşe'],
  ...['Həsənov Kamran Əli oğlu', 'Şöbə müdiri Əliyeva Leyla Rəşid qızı', 'Quliyev Elşən'],
  ...['Mətanət Paşalı', 'Berk Doğan', 'Tuğçe Aksoy', 'Гасанова Лейла', 'Лейла Гасанова'],
  ...['tərcüməçi Sevda', 'Approved by Anna', 'Leyla və Kamran', 'Leyla & Kamran', 'ლეილა ბერიძე'],
  ...['zeynep kaya', 'Kamran bəy', 'redaktor Kamran H.', 'İZKA / Z.K.', 'Kamran Əli oğlu'],
])('%s does not sign', (by) => {
  expect(isPerson(by)).toBe(true);
});

test.each([
  ...[
    'İqtisadiyyat Nazirliyi, dil şöbəsi',
    'Language desk of the ministry',
    'İZKA',
    'editor',
    'Teknokent A.Ş.',
    'Beyoğlu Belediyesi',
    'Çukurova Kalkınma Ajansı',
    'Hasan Usta ve Oğlu',
  ],
  ...['Nazarov Tekstil', 'Kirov Zavodu', 'Ege & Oğlu', 'Teknokent, A.Ş.', 'barış platformu'],
  ...[
    'Deniz Ticaret Odası',
    'Umut Vakfı',
    'Berk Makina',
    'Doğan Holding',
    'отдел перевода',
    'Zafer Kalkınma Ajansı',
  ],
  ...[
    'Ege ve Marmara İhracatçı Birlikleri',
    'Sənaye və Ticarət Palatası',
    'Министерство экономики',
  ],
  ...['ეკონომიკის სამინისტრო', 'Küme ofisi', 'თარგმნის ბიურო', 'redaktorlar', 'редакция'],
  ...['Reviewer for Georgian', 'Nazirlik, dil şöbəsi', 'Klaster koordinatoru', 'მთარგმნელი', ''],
  ...['Aydın', 'Aydın Valiliği', 'Muğla ve Aydın', 'Marina Yönetimi', 'fidan üreticileri'],
  ...['metin editörü', 'Turan Bank', 'Evren Metal', 'Coffee & Tea', 'sənaye və Turan'],
  ...['Бюро Переводов', 'Совет Экспертов', 'Фонд Основа', 'Киев', 'Nadir Elementlər'],
])('the office or role %s signs', (by) => {
  expect(isPerson(by)).toBe(false);
});

test('organisations of portals sign, in each of their languages', () => {
  const portals = [loadPortal(samplePortal).portal, shippedPortal];
  const names = portals.flatMap(({ organisations }) =>
    organisations.flatMap(({ data }) => Object.values(data.name)),
  );
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => typeof name === 'string' && isPerson(name))).toEqual([]);
});
