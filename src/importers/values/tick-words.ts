// Marks and words for ticks, collected by hand from forms in the four languages, with yes and no of others that
// a portal may add; compared without capitals, marks and punctuation, symbols verbatim.

export const yesWords: readonly string[] = [
  ...['yes', 'y', 'v', 'true', 'x', 'х', '1', 'ok', 'checked', 'ticked'],
  ...['evet', 'e', 'var', 'vardır', 'doğru', 'işaretli'],
  ...['bəli', 'hə', 'mövcuddur', 'doğrudur', 'işarələnib'],
  ...['კი', 'დიახ', 'ჰო', 'არის', 'აქვს', 'გვაქვს', 'მონიშნულია'],
  ...['да', 'есть', 'так', 'tak', 'ja', 'oui', 'sí', 'sim', 'da', 'ano', 'áno', 'igen', 'ναι'],
  ...['po', 'kyllä', 'jah', 'jā', 'taip', 'иә', 'ооба', 'ha', 'hawwa', 'այո', 'نعم', 'بله', 'כן'],
];

export const noWords: readonly string[] = [
  ...['no', 'n', 'false', '0', 'none', 'unchecked'],
  ...['hayır', 'h', 'yok', 'yoktur', 'yanlış'],
  ...['xeyr', 'yox', 'yoxdur', 'mövcud deyil', 'yanlışdır'],
  ...['არა', 'არ არის', 'არ აქვს', 'არ გვაქვს'],
  ...[
    'нет',
    'не',
    'ні',
    'nie',
    'nein',
    'nee',
    'nej',
    'nei',
    'non',
    'não',
    'nu',
    'ne',
    'nem',
    'όχι',
  ],
  ...['ei', 'nē', 'жоқ', 'жок', "yo'q", 'ýok', 'ոչ', 'لا', 'خیر', 'לא'],
];

export const yesSigns: readonly string[] = ['+', '✓', '✔', '√', '☑', '☒', '🗸', '🗹', '■', '●', '*'];
export const noSigns: readonly string[] = ['☐', '□', '○', '[ ]', '[]', '( )'];

/** Crosses that mean a tick in some forms and no in others. */
export const doubtfulSigns: readonly string[] = ['✗', '✘', '✕', '✖', '❌', '×'];

/** Allowed marks listed in messages. */
export const offeredTicks: readonly string[] = [
  'x',
  '✓',
  'evet / hayır',
  'bəli / xeyr',
  'კი / არა',
  'yes / no',
  '1 / 0',
];
