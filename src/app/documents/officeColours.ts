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
  limit: 'B3261E',
} as const;

/** Found on every computer or matched in width by what stands in for it; Chinese is never left to chance. */
export const fonts = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const;
