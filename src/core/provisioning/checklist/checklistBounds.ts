/** The bounds of what a person enters on the checklist. Texts are counted in code points. */
export const checklistBounds = {
  reasonCharacters: 500,
  ownerCharacters: 120,
  remarkCharacters: 2_000,
  /** A stamp lists the plan values of a step; long values are replaced by their digest, so it stays short. */
  stampCharacters: 1_000,
  /** A name, an address or a figure; longer than any right one, so that wrong ones can be typed and explained. */
  fieldCharacters: 200,
  /** Address lists that people paste. */
  listCharacters: 20_000,
  steps: 500,
  stores: 200,
  vswitches: 150,
  connectors: 200,
  projects: 10_000,
  versions: 100,
  jobs: 2_000,
} as const;
