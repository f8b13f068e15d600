import { useProvisionWords } from '@/app/store/provisionWords';
import type { Step } from '@/core/platforms/step';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { useProduct, useProvision } from './provisionContext';

/** What to do, what to have at hand, how to see that it is done, and who may do it. */
export function StepInstructions({ step }: { readonly step: Step }) {
  const { checklist: said } = useProvisionWords();
  const { words: product } = useProduct();
  const { written } = useProvision();
  const words = namedIn(product.steps, step.id);
  const have = words.have(written);
  return (
    <>
      <div>
        <h4>{said.headings.do}</h4>
        <ol>
          {words.do(written).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
      {have.length > 0 ? (
        <div>
          <h4>{said.headings.have}</h4>
          <ul>
            {have.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div>
        <h4>{said.headings.done}</h4>
        <p>{words.done(written)}</p>
      </div>
      <div>
        <h4>{said.headings.by}</h4>
        <p>{namedIn(product.doers, step.by)}</p>
        {step.permanent.length > 0 ? (
          <p>{said.permanent(step.permanent.map((one) => namedIn(product.permanents, one)))}</p>
        ) : null}
      </div>
    </>
  );
}
