import { useProvisionWords } from '@/app/store/provisionWords';
import { partOf } from '@/core/provisioning/checklist/partOf';
import { useProvision } from './provisionContext';

/** What people call the part of a checklist that a problem's path stands in. */
export function useStepPart(): (path: string) => string {
  const { checklist: said } = useProvisionWords();
  const { product } = useProvision();
  return (path) => {
    const { part, step } = partOf(path);
    const title = step === undefined ? undefined : product?.words.steps[step]?.title;
    return title === undefined ? said.part(part) : said.stepPart(title);
  };
}
