import { lazy, StrictMode } from 'react';
import '@/app/ui/tokens.css';
import type { DraftKeeper } from '@/app/store/draftKeeper';
import type { PlanStore } from '@/app/store/planStore';
import { App } from '@/app/views/frame/App';
import type { Views } from '@/app/views/frame/Frame';
import { SizeView } from '@/app/views/size/SizeView';
import type { LanguageWords } from '@/core/words/loadWords';

const ProvisionView = lazy(async () => ({
  default: (await import('@/app/views/provision/ProvisionView')).ProvisionView,
}));
const ProductsView = lazy(async () => ({
  default: (await import('@/app/views/products/ProductsView')).ProductsView,
}));
const RoadView = lazy(async () => ({
  default: (await import('@/app/views/road/RoadView')).RoadView,
}));
const RiskView = lazy(async () => ({
  default: (await import('@/app/views/risk/RiskView')).RiskView,
}));
const LeavingView = lazy(async () => ({
  default: (await import('@/app/views/leaving/LeavingView')).LeavingView,
}));
const CompareView = lazy(async () => ({
  default: (await import('@/app/views/compare/CompareView')).CompareView,
}));
const ShareView = lazy(async () => ({
  default: (await import('@/app/views/share/ShareView')).ShareView,
}));
const EmbedView = lazy(async () => ({
  default: (await import('@/app/views/embed/EmbedView')).EmbedView,
}));

const views: Views = {
  size: <SizeView />,
  products: <ProductsView />,
  road: <RoadView />,
  risk: <RiskView />,
  provision: <ProvisionView />,
  compare: <CompareView />,
  share: <ShareView />,
  embed: <EmbedView />,
  leaving: <LeavingView />,
};

type Props = {
  readonly store: PlanStore;
  readonly keeper: DraftKeeper;
  /** The words of the store's language. */
  readonly spoken: LanguageWords;
};

/** The whole page: the same in the browser and where the example's page is written into the HTML. */
export function Page(props: Props) {
  return (
    <StrictMode>
      <App {...props} views={views} />
    </StrictMode>
  );
}
