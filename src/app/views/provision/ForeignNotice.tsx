import { useProvisionWords } from '@/app/store/provisionWords';
import { foreignSteps } from '@/core/provisioning/checklist/steps';
import styles from './ProvisionView.module.css';
import { useProvision } from './provisionContext';
import { useChecklist } from './useChecklist';

/** How many steps the checklist holds that the plan's product does not have. They are kept. */
export function ForeignNotice() {
  const { checklist: said } = useProvisionWords();
  const { product } = useProvision();
  const checklist = useChecklist((state) => state.checklist);
  const { length } = foreignSteps(product?.provisioning, checklist);
  return length > 0 ? <p className={styles.notice}>{said.foreign(length)}</p> : null;
}
