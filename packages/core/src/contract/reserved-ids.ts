/** What every object has of itself: as ids these would be found where nothing was given. */
export const RESERVED_IDS = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
] as const;
