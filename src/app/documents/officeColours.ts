/** The light colours of the page, as office files write them. */
export const officeColours = {
  paper: 'FFFFFF',
  sheet: 'F6F6F3',
  rule: 'E3E3DE',
  ink: '17191C',
  ink2: '565B62',
  need: '0A6B62',
  unused: 'D5EBE7',
  spare: '9FCFC7',
  warn: '8A4B00',
  limit: 'B3261E',
} as const;

/** Fonts that every computer has or has a substitute of equal width for; the Chinese one is always named. */
export const fonts = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const;
