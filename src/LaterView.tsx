import { type ComponentType, lazy } from 'react';
import type { ViewId } from '@/core/link/linkState';

type LaterId = Exclude<ViewId, 'size'>;

const views: Readonly<Record<LaterId, ComponentType>> = {
  provision: lazy(async () => ({
    default: (await import('@/app/views/provision/ProvisionView')).ProvisionView,
  })),
  compare: lazy(async () => ({
    default: (await import('@/app/views/compare/CompareView')).CompareView,
  })),
  share: lazy(async () => ({ default: (await import('@/app/views/share/ShareView')).ShareView })),
  embed: lazy(async () => ({ default: (await import('@/app/views/embed/EmbedView')).EmbedView })),
};

/** A view that is not the first: each is loaded when it is shown, and so is the list of what each of them needs. */
export function LaterView({ view }: { readonly view: LaterId }) {
  const View = views[view];
  return <View />;
}
