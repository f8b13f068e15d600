/**
 * Regions offered while typing: suggestions, not the list of what exists. cn-beijing stands in prep-2022;
 * the ids of the price lists' places and of the larger mainland regions are added. Any well-formed id is taken.
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
