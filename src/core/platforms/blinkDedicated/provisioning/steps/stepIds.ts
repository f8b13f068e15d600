/** The ways through the checklist: a purchase as it was documented, a cluster that runs, a shared-mode project. */
export const pathIds = ['new-cluster', 'existing-cluster', 'shared-mode'] as const;
export type PathId = (typeof pathIds)[number];

/** In the order in which every path goes through them. */
export const phaseIds = [
  'availability',
  'activate',
  'network',
  'bucket',
  'role',
  'cluster',
  'projects',
  'ram-users',
  'versions',
  'operate',
] as const;
export type PhaseId = (typeof phaseIds)[number];

/** Every step in order. Saved checklists and links name steps by these: never renamed, never reused. */
export const stepIds = [
  'check-availability',
  'take-stock',
  'fill-order',
  'pay-order',
  'buy-shared',
  'choose-vpc',
  'size-vswitch',
  'keep-network-parts',
  'place-stores',
  'choose-bucket',
  'create-role',
  'write-role-policy',
  'attach-role-policies',
  'grant-shared-role',
  'check-role',
  'repair-role',
  'configure-cluster',
  'await-cluster',
  'create-projects',
  'create-shared-project',
  'create-ram-user',
  'write-developer-policy',
  'attach-developer-policy',
  'hand-over-login',
  'install-version',
  'set-current-version',
  'switch-job-version',
  'uninstall-version',
  'look-up-error',
  'allow-addresses',
  'narrow-role',
  'scale-out',
  'scale-in',
  'change-masters',
  'renew',
  'scale-shared',
] as const;
export type StepId = (typeof stepIds)[number];
