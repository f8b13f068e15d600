import type { PolicyOffer } from '@/core/platforms/provisioning';
import { ramNames } from './ramNames';
import { type ClusterStage, rolePolicy, sharedPolicy } from './servicePolicies';

const roleOffer = (stage: ClusterStage): PolicyOffer => ({
  id: stage,
  name: ramNames.rolePolicy,
  policy: rolePolicy(stage),
  isCustom: true,
});

/** The policy of the service's role in dedicated mode, before and after the cluster exists. */
export const roleOffers = [roleOffer('before-creation'), roleOffer('after-creation')] as const;

/** The policy of the service's role in shared mode; the provider writes it. */
export const sharedOffers = [
  { id: 'shared', name: ramNames.sharedPolicy, policy: sharedPolicy, isCustom: false },
] as const satisfies readonly PolicyOffer[];
