/**
 * Regions offered while typing. They are suggestions, not all that exist: cn-beijing is in prep-2022, the others are
 * the places of the price lists and the larger mainland regions. Any well-formed id is accepted.
 */
export const regionSuggestions = [
  'cn-hangzhou',
  'cn-shanghai',
  'cn-beijing',
  'cn-shenzhen',
  'ap-northeast-1',
  'ap-southeast-3',
  'eu-central-1',
] as const;

export type SuggestedRegion = (typeof regionSuggestions)[number];

/** Whether a text has the form of a region id: two letters, then parts of letters and digits joined by hyphens. */
export function isRegionId(text: string): boolean {
  return /^[a-z]{2}(?:-[a-z0-9]+)+$/.test(text);
}

/** The public endpoint of OSS in a region.  Source: prep-2022 ch. 2 (screenshot) */
export function ossEndpoint(region: string): string {
  return `oss-${region}.aliyuncs.com`;
}
