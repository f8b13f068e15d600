import { useProvisionWords } from '@/app/store/provisionWords';
import { Button } from '@/app/ui/Button';
import styles from './ProvisionView.module.css';
import { useChecklist } from './useChecklist';

/** Says that a link's checklist is not saved yet, and asks whether to keep it. */
export function OfferNotice({ offer }: { readonly offer: 'open' | 'framed' }) {
  const { clusters: said } = useProvisionWords();
  const accept = useChecklist((state) => state.accept);
  const decline = useChecklist((state) => state.decline);
  return (
    <div role="alert" className={styles.notice}>
      <p>{offer === 'framed' ? said.framed : said.offered}</p>
      <div className={styles.actions}>
        {offer === 'framed' ? (
          <a href={window.location.href} target="_blank" rel="noopener noreferrer">
            {said.openAlone}
          </a>
        ) : (
          <>
            <Button look="link" onClick={accept}>
              {said.keep}
            </Button>
            <Button look="link" onClick={decline}>
              {said.leave}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
