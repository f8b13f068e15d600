/** Where something stands in the network. Any field may still be empty. */
export type NetworkPlace = {
  readonly region: string;
  readonly vpc: string;
  readonly securityGroup: string;
};

export type PlaceField = keyof NetworkPlace;

export const storeKinds = [
  'rds',
  'drds',
  'ots',
  'mns',
  'log',
  'datahub',
  'kafka',
  'oss',
  'other',
] as const;
export type StoreKind = (typeof storeKinds)[number];

export const storeDirections = ['upstream', 'downstream', 'both'] as const;
export type StoreDirection = (typeof storeDirections)[number];

export type Store = NetworkPlace & {
  readonly name: string;
  readonly kind: StoreKind;
  readonly direction: StoreDirection;
};

export type StoreProblem =
  | { readonly code: 'other-region'; readonly found: string; readonly needed: string }
  | { readonly code: 'other-vpc'; readonly found: string; readonly needed: string }
  | { readonly code: 'other-security-group'; readonly found: string; readonly needed: string }
  | {
      readonly code: 'unsaid';
      readonly of: 'store' | 'cluster';
      readonly fields: readonly PlaceField[];
    };

/** What makes a store reachable: move it or copy its data, join two VPCs, or change its security group. */
export type StoreRemedy = 'move-or-sync' | 'express-connect' | 'same-security-group';

export type StoreVerdict = 'reachable' | 'needs-work' | 'open';

export type StoreCheck = {
  readonly store: Store;
  readonly verdict: StoreVerdict;
  readonly problems: readonly StoreProblem[];
  readonly remedy: StoreRemedy | undefined;
  /** The store keeps an IP whitelist: it must name the cluster's addresses, also those that come with new nodes. */
  readonly hasWhitelist: boolean;
  /** The store stands in a region and in no VPC: the region alone decides. Derived. */
  readonly isRegional: boolean;
};

const remedies = {
  region: ['other-region', 'move-or-sync'],
  vpc: ['other-vpc', 'express-connect'],
  securityGroup: ['other-security-group', 'same-security-group'],
} as const;

const fields = ['region', 'vpc', 'securityGroup'] as const satisfies readonly PlaceField[];

/** Services with one endpoint in each region: they have no VPC or security group. Derived. */
const regionalKinds: ReadonlySet<StoreKind> = new Set(['ots', 'mns', 'log', 'datahub', 'oss']);

/** Source: sc-git (change guide for databases, FAQ for Kafka) */
const whitelistKinds: ReadonlySet<StoreKind> = new Set(['rds', 'drds', 'kafka']);

function isRegionalStore(kind: StoreKind): boolean {
  return regionalKinds.has(kind);
}

/**
 * Whether a cluster reaches its stores: region, VPC and security group must be the cluster's own; for a service without
 * a VPC, the region alone.
 * A region contains VPCs and a VPC contains security groups, so only the outermost difference is reported, and nothing
 * inside it is asked for. Another VPC can be connected by Express Connect or the like. No source connects regions, so
 * there the store moves or its data is copied. Derived from the rule.  Source: prep-2022 ch. 2
 */
export function checkStores(
  cluster: NetworkPlace,
  stores: readonly Store[],
): readonly StoreCheck[] {
  return stores.map((store) => checkStore(cluster, store));
}

function checkStore(cluster: NetworkPlace, store: Store): StoreCheck {
  const isRegional = isRegionalStore(store.kind);
  const counted = isRegional ? fields.slice(0, 1) : fields;
  const difference = counted.findIndex((field) => isOther(cluster, store, field));
  const field = counted[difference];
  const asked = field === undefined ? counted : counted.slice(0, difference);
  const unsaid = [...unsaidIn('store', store, asked), ...unsaidIn('cluster', cluster, asked)];
  const known = { store, hasWhitelist: whitelistKinds.has(store.kind), isRegional };
  if (field === undefined) {
    const verdict = unsaid.length === 0 ? 'reachable' : 'open';
    return { ...known, verdict, problems: unsaid, remedy: undefined };
  }
  const [code, remedy] = remedies[field];
  const problem = { code, found: store[field].trim(), needed: cluster[field].trim() };
  return { ...known, verdict: 'needs-work', problems: [problem, ...unsaid], remedy };
}

function isOther(cluster: NetworkPlace, store: NetworkPlace, field: PlaceField): boolean {
  const [a, b] = [cluster[field].trim(), store[field].trim()];
  return a !== '' && b !== '' && a !== b;
}

function unsaidIn(
  of: 'store' | 'cluster',
  place: NetworkPlace,
  asked: readonly PlaceField[],
): readonly StoreProblem[] {
  const missing = asked.filter((field) => place[field].trim() === '');
  return missing.length === 0 ? [] : [{ code: 'unsaid', of, fields: missing }];
}
