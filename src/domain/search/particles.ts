/** What stands before a verb and is parted from it: 'kijk terug', 'teruggekeken'. For a regular expression. */
export const PARTICLES =
  'aan|achter|af|bij|binnen|buiten|deel|door|in|kennis|klaar|langs|los|mee|na|neer|om|onder|op|open|over|plaats|rond|' +
  'samen|stil|terug|tegen|thuis|toe|uit|vast|vol|voor|waar|weg';
