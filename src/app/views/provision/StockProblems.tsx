import { useWords } from '@/app/store/storeContext';
import type { StockProblem } from '@/core/platforms/provisioning';
import styles from './Panels.module.css';
import { offered, useProduct } from './provisionContext';

/** Why the running cluster cannot become the plan's. */
export function StockProblems({ problems }: { readonly problems: readonly StockProblem[] }) {
  const words = useWords();
  const said = offered(useProduct().words.stock);
  const sentence = (problem: StockProblem) => {
    switch (problem.code) {
      case 'other-worker':
        return said.otherWorker(words.shape(problem.running), words.shape(problem.planned));
      case 'other-coordinator-count':
        return said.otherCoordinatorCount(problem.running, problem.planned);
      case 'above-ceiling':
        return said.aboveCeiling(
          words.number(problem.capacityCu),
          words.shape(problem.coordinator),
          words.number(problem.ceilingCu),
          words.shape(problem.needed),
        );
    }
  };
  return problems.map((problem) => (
    <p key={problem.code} className={styles.problem}>
      {sentence(problem)}
    </p>
  ));
}
