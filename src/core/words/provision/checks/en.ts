import type {
  BucketAcl,
  BucketProblem,
  BucketRegionField,
  BucketRule,
  StorageClass,
} from '@/core/provisioning/checks/bucket';
import type { AllotmentProblem, ProjectProblem } from '@/core/provisioning/checks/projects';
import type { SuggestedRegion } from '@/core/provisioning/checks/regions';
import type {
  PlaceField,
  StoreDirection,
  StoreKind,
  StoreProblem,
  StoreRemedy,
  StoreVerdict,
} from '@/core/provisioning/checks/stores';
import type { VswitchField, VswitchNote, VswitchProblem } from '@/core/provisioning/checks/vswitch';

const vswitchFields: Readonly<Record<VswitchField, string>> = {
  nodesNow: 'Nodes now',
  nodesLater: 'Nodes after growth',
  addressesInUse: 'Addresses in use',
  freeAddresses: 'Free addresses',
};

function vswitchProblem(problem: VswitchProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'Enter the IPv4 CIDR block of the vSwitch, such as 192.168.4.0/24.';
    case 'not-cidr':
      return 'This is not an IPv4 CIDR block. Write four decimal numbers, a slash and a mask.';
    case 'missing-mask':
      return 'The mask is missing: add a slash and a number from 16 to 29.';
    case 'ipv6':
      return 'This is an IPv6 block; the nodes need IPv4 addresses.';
    case 'not-four-decimals':
      return 'Write the address as four decimal numbers without leading zeros.';
    case 'dotted-mask':
      return `Write the mask as a number: ${problem.network}.`;
    case 'host-bits-set':
      return `This is not the first address of its block. The block is ${problem.network}.`;
    case 'mask-outside':
      return `A vSwitch has a mask from /${problem.shortest} to /${problem.longest}, not /${problem.mask}.`;
    case 'in-use-above-usable':
      return `${problem.inUse} addresses in use are more than the block’s ${problem.usable} usable ones.`;
    case 'not-whole':
      return `${vswitchFields[problem.field]}: enter a whole number of zero or more.`;
  }
}

function vswitchNote(note: VswitchNote): string {
  switch (note.code) {
    case 'public-range':
      return 'This is a public range. Private ones are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16.';
    case 'special-range':
      return `This range has a special purpose (${note.range}) and may be refused.`;
    case 'too-small-for-fail-over':
      return `A /${note.mask} has ${note.usable} usable addresses; the smallest cluster with fail-over has ${note.nodes} nodes.`;
  }
}

const regionFields: Readonly<Record<BucketRegionField, string>> = {
  region: 'Region of the bucket',
  clusterRegion: 'Region it runs in',
};

const bucketRules: Readonly<Record<BucketRule, string>> = {
  'not-empty': 'Not empty',
  length: '3 to 63 characters',
  characters: 'Only lowercase letters, digits and hyphens',
  'first-and-last': 'First and last a lowercase letter or a digit',
};

const storageClasses: Readonly<Record<StorageClass, string>> = {
  Standard: 'Standard',
  IA: 'Infrequent Access',
  Archive: 'Archive',
  ColdArchive: 'Cold Archive',
};

const acls: Readonly<Record<BucketAcl, string>> = {
  private: 'Private',
  'public-read': 'Public Read',
  'public-read-write': 'Public Read-Write',
};

const regionPlaces: Readonly<Record<SuggestedRegion, string>> = {
  'cn-hangzhou': 'Hangzhou',
  'cn-shanghai': 'Shanghai',
  'cn-beijing': 'Beijing',
  'cn-shenzhen': 'Shenzhen',
  'ap-northeast-1': 'Tokyo',
  'ap-southeast-3': 'Kuala Lumpur',
  'eu-central-1': 'Frankfurt',
};

const bucketSettings = { versioning: 'Versioning', retention: 'A retention policy' } as const;

function bucketProblem(problem: BucketProblem): string {
  switch (problem.code) {
    case 'bad-name':
      return 'The name breaks at least one rule.';
    case 'storage-class-not-standard':
      return `The storage class must be Standard, not ${storageClasses[problem.storageClass]}. It cannot be changed after creation.`;
    case 'public-access':
      return `${acls[problem.acl]} is not allowed. Private is advised.`;
    case 'setting-unsaid':
      return `${bucketSettings[problem.setting]}: not given yet.`;
    case 'setting-on':
      return `${bucketSettings[problem.setting]} must be off for this bucket.`;
    case 'cleans-up':
      return `A clean-up rule for “${problem.prefix}” reaches ${problem.directories.join(', ')}: what is kept there would be deleted.`;
    case 'region-unsaid':
      return `${regionFields[problem.field]}: not given yet.`;
    case 'not-a-region':
      return `${regionFields[problem.field]}: “${problem.region}” is not a region ID such as cn-beijing.`;
    case 'other-region':
      return `The bucket is in ${problem.region}, what uses it in ${problem.clusterRegion}. They must be in the same region, and a bucket’s region cannot be changed after creation.`;
  }
}

const placeFields: Readonly<Record<PlaceField, string>> = {
  region: 'region',
  vpc: 'VPC',
  securityGroup: 'security group',
};

const storeKinds: Readonly<Record<StoreKind, string>> = {
  rds: 'ApsaraDB RDS',
  drds: 'DRDS',
  ots: 'Tablestore',
  mns: 'Message Service',
  log: 'Log Service',
  datahub: 'DataHub',
  kafka: 'Kafka',
  oss: 'OSS',
  other: 'Other',
};

const directions: Readonly<Record<StoreDirection, string>> = {
  upstream: 'Upstream',
  downstream: 'Downstream',
  both: 'Upstream and downstream',
};

const verdicts: Readonly<Record<StoreVerdict, string>> = {
  reachable: 'Reachable',
  'needs-work': 'Not reachable as it is',
  open: 'Not known yet',
};

const remedies: Readonly<Record<StoreRemedy, string>> = {
  'move-or-sync': 'Move the store to that region, or copy its data to a store there.',
  'express-connect': 'Connect the two VPCs by Express Connect or a similar service.',
  'same-security-group': 'Add the store to the cluster’s security group.',
};

function storeProblem(problem: StoreProblem): string {
  switch (problem.code) {
    case 'other-region':
      return `In region ${problem.found}; it must be in ${problem.needed}.`;
    case 'other-vpc':
      return `In VPC ${problem.found}; it must be in ${problem.needed}.`;
    case 'other-security-group':
      return `In security group ${problem.found}; it must be in ${problem.needed}.`;
    case 'unsaid': {
      const fields = problem.fields.map((field) => placeFields[field]).join(', ');
      return `${problem.of === 'store' ? 'Not given for the store' : 'Not given yet'}: ${fields}.`;
    }
  }
}

function projectProblem(problem: ProjectProblem): string {
  switch (problem.code) {
    case 'below-need':
      return `${problem.givenCu} CU are less than the ${problem.requiredCu} CU that the project needs.`;
    case 'over-capacity':
      return `You entered ${problem.wantedCu} CU; only ${problem.givenCu} CU are left for this project.`;
    case 'not-whole':
      return 'CU must be a whole number; the project’s need is used instead.';
    case 'negative':
      return 'CU cannot be below zero; the project’s need is used instead.';
    case 'busy-at-peak':
      return `More than ${problem.busyPercent} % in use at peak: jobs may slow down.`;
  }
}

function allotmentProblem(problem: AllotmentProblem): string {
  switch (problem.code) {
    case 'capacity-not-whole':
      return 'The capacity must be a whole number of CU.';
    case 'over-capacity':
      return `The projects want ${problem.wantedCu} CU, ${problem.overCu} CU more than the ${problem.capacityCu} CU that there are.`;
    case 'unknown-project':
      return problem.project === null
        ? 'Every workload of the plan now has a project.'
        : `The plan has no project “${problem.project}” any more.`;
  }
}

/** Numbers are put in as they are. */
export const checksEn = {
  vswitch: { fields: vswitchFields, problem: vswitchProblem, note: vswitchNote },
  bucket: { rules: bucketRules, storageClasses, acls, problem: bucketProblem },
  regions: { fields: regionFields, places: regionPlaces },
  stores: {
    fields: placeFields,
    kinds: storeKinds,
    directions,
    verdicts,
    remedies,
    problem: storeProblem,
    whitelist: (coordinators: string) =>
      `Add the cluster’s addresses to this store’s whitelist, and again after scaling out or changing ${coordinators}.`,
    regional:
      'This service has no VPC or security group to enter: only the region counts (our interpretation).',
  },
  projects: {
    problem: projectProblem,
    allotmentProblem,
    withoutProject: 'Workloads without a project',
    unnamedWorkload: 'Unnamed workload',
  },
};

export type ChecksWords = typeof checksEn;
