import type { BucketRules } from '@/core/platforms/workspace';
import { isRegionId, ossEndpoint } from './regions';

export const storageClasses = ['Standard', 'IA', 'Archive', 'ColdArchive'] as const;
export type StorageClass = (typeof storageClasses)[number];

export const bucketAcls = ['private', 'public-read', 'public-read-write'] as const;
export type BucketAcl = (typeof bucketAcls)[number];

export type BucketInput = {
  readonly name: string;
  readonly storageClass: StorageClass;
  readonly acl: BucketAcl;
  readonly region: string;
  readonly clusterRegion: string;
  /** Whether versions are kept, and for how long nothing may be deleted. Undefined while nobody said. */
  readonly versioning?: BucketSetting | undefined;
  readonly retention?: BucketSetting | undefined;
  /** The prefix of each clean-up rule; `*` is a rule for the whole bucket. */
  readonly cleanUp?: readonly string[];
};

export const bucketSettings = ['off', 'on'] as const;
export type BucketSetting = (typeof bucketSettings)[number];

/** What holds for a product that states nothing else: the bucket is for its own account. */
export const privateBucket: BucketRules = {
  asksAccess: true,
  asksVersions: false,
  keptDirectories: [],
};

const bucketNameLength = { min: 3, max: 63 } as const;
export type BucketRule = 'not-empty' | 'length' | 'characters' | 'first-and-last';
export type BucketRuleCheck = { readonly rule: BucketRule; readonly ok: boolean };

export type BucketRegionField = 'region' | 'clusterRegion';

export type BucketProblem =
  | { readonly code: 'bad-name' }
  | { readonly code: 'storage-class-not-standard'; readonly storageClass: StorageClass }
  | { readonly code: 'public-access'; readonly acl: BucketAcl }
  | { readonly code: 'setting-unsaid'; readonly setting: 'versioning' | 'retention' }
  | { readonly code: 'setting-on'; readonly setting: 'versioning' | 'retention' }
  | {
      readonly code: 'cleans-up';
      readonly prefix: string;
      readonly directories: readonly string[];
    }
  | { readonly code: 'region-unsaid'; readonly field: BucketRegionField }
  | { readonly code: 'not-a-region'; readonly field: BucketRegionField; readonly region: string }
  | { readonly code: 'other-region'; readonly region: string; readonly clusterRegion: string };

export type BucketCheck = {
  /** Every rule for the name, broken or not, always in the same order. */
  readonly rules: readonly BucketRuleCheck[];
  readonly problems: readonly BucketProblem[];
  /** Undefined while what is typed as the bucket's region is not a region id. */
  readonly endpoint: string | undefined;
};

/**
 * Whether a bucket can hold what a cluster or a workspace keeps. Class and region can never change later, so both are
 * problems and not advice; the product's rules say what else is asked.  Source: prep-2022 ch. 2, oss-docs, help-flink
 */
export function checkBucket(input: BucketInput, asked: BucketRules = privateBucket): BucketCheck {
  const rules = checkName(input.name);
  const { storageClass, acl } = input;
  const region = input.region.trim();
  const clusterRegion = input.clusterRegion.trim();
  return {
    rules,
    problems: [
      ...(rules.every(({ ok }) => ok) ? [] : [{ code: 'bad-name' } as const]),
      ...(storageClass === 'Standard'
        ? []
        : [{ code: 'storage-class-not-standard', storageClass } as const]),
      ...(acl === 'private' || !asked.asksAccess ? [] : [{ code: 'public-access', acl } as const]),
      ...(asked.asksVersions
        ? [
            ...checkSetting('versioning', input.versioning),
            ...checkSetting('retention', input.retention),
          ]
        : []),
      ...checkCleanUp(input.cleanUp ?? [], asked.keptDirectories),
      ...checkRegions(region, clusterRegion),
    ],
    endpoint: isRegionId(region) ? ossEndpoint(region) : undefined,
  };
}

function checkSetting(
  setting: 'versioning' | 'retention',
  value: BucketSetting | undefined,
): readonly BucketProblem[] {
  if (value === undefined) return [{ code: 'setting-unsaid', setting }];
  return value === 'on' ? [{ code: 'setting-on', setting }] : [];
}

/**
 * A rule reaches a directory when some object in it has a name that begins with the rule's prefix: `art` reaches
 * artifacts/, and so does `artifacts/old/`. `*` stands for a rule without a prefix.
 */
function checkCleanUp(
  prefixes: readonly string[],
  kept: readonly string[],
): readonly BucketProblem[] {
  return prefixes.flatMap((typed): readonly BucketProblem[] => {
    const prefix = typed === '*' ? '' : typed;
    const directories = kept.filter((directory) => {
      const within = `${directory}/`;
      return within.startsWith(prefix) || prefix.startsWith(within);
    });
    return directories.length === 0 ? [] : [{ code: 'cleans-up', prefix: typed, directories }];
  });
}

function checkName(name: string): readonly BucketRuleCheck[] {
  const { min, max } = bucketNameLength;
  const length = [...name].length;
  return [
    { rule: 'not-empty', ok: length > 0 },
    { rule: 'length', ok: length >= min && length <= max },
    { rule: 'characters', ok: /^[a-z0-9-]+$/.test(name) },
    { rule: 'first-and-last', ok: /^[a-z0-9]/.test(name) && /[a-z0-9]$/.test(name) },
  ];
}

function checkRegions(region: string, clusterRegion: string): readonly BucketProblem[] {
  const problems = [
    ...checkRegion('region', region),
    ...checkRegion('clusterRegion', clusterRegion),
  ];
  if (problems.length > 0 || region === clusterRegion) return problems;
  return [{ code: 'other-region', region, clusterRegion }];
}

function checkRegion(field: BucketRegionField, region: string): readonly BucketProblem[] {
  if (region === '') return [{ code: 'region-unsaid', field }];
  return isRegionId(region) ? [] : [{ code: 'not-a-region', field, region }];
}
