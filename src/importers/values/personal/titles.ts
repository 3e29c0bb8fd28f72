// Words before and after the names of persons, collected by hand.

/** Two capitalised words after one of these are a name: they address persons only. */
export const addresses: readonly string[] = [
  ...[
    'Sayın',
    'Sn',
    'Cənab',
    'Xanım',
    'Mr',
    'Mrs',
    'Ms',
    'Prof',
    'Doç',
    'Dos',
    'Yrd. Doç',
    'Yard. Doç',
    'Yard. Doç. Dr',
  ],
  ...['Prof. Dr', 'Doç. Dr', 'Yrd. Doç. Dr', 'Prof. Dr. Müh', 'Professor', 'Profesör', 'Öğr. Gör'],
];

/** Words that also begin other names: the next one must be a known name. */
export const doubtfulTitles: readonly string[] = [
  ...['Bay', 'Bayan', 'Dr', 'Av', 'Avukat', 'Müh', 'Ecz', 'Uzm', 'Miss', 'Sir'],
];

/** Words after a given name: Ayşe Hanım, Əli müəllim. */
export const titlesBehind: readonly string[] = [
  ...['Bey', 'Hanım', 'bey', 'hanım', 'xanım', 'müəllim', 'müəllimə'],
];

/** Georgian forms of address; Georgian has no capitals. */
export const georgianTitles: readonly string[] = [
  ...['ბატონი', 'ბატონო', 'ბატონ', 'ბატონის', 'ბ-ნი', 'ბ-ნ', 'ქალბატონი', 'ქალბატონო'],
  ...['ქალბატონ', 'ქალბატონის', 'ქ-ნი', 'ქ-ნ', 'დოქტორი', 'პროფესორი', 'პროფ.', 'დოქ.'],
];

/** Beginnings of words that mark a name as that of an organisation, a street or a prize. Folded. */
export const bodyWords: readonly string[] = [
  ...['universite', 'lise', 'okul', 'cadde', 'cad', 'sokak', 'sok', 'bulvar', 'blv', 'mahalle'],
  ...['vakf', 'vakif', 'dernek', 'dernegi', 'hastane', 'havaliman', 'stadyum', 'kultur merkez'],
  ...[
    'merkez',
    'arastirma',
    'enstitu',
    'kopru',
    'meydan',
    'park',
    'odul',
    'fond',
    'kuce',
    'prospekt',
  ],
  ...['orta mekteb', 'mekteb', 'xeste', 'meydan', 'aeroport', 'universiti', 'university', 'school'],
  ...['street', 'avenue', 'road', 'foundation', 'institute', 'hospital', 'airport', 'prize', 'ltd'],
  ...[
    'sanayi',
    'ticaret',
    'holding',
    'gida',
    'group',
    'grup',
    'osb',
    'as',
    'inc',
    'gmbh',
    'company',
  ],
  ...[
    'kucha',
    'gamziri',
    'universiteti',
    'pondi',
    'skola',
    'sakhelobis',
    'saagento',
    'saministro',
    'ajans',
    'agency',
    'agentli',
    'bakanl',
    'nazirli',
    'ministry',
    'adina',
    'adli',
    'adindaki',
  ],
];
