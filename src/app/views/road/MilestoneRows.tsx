import { useWords } from '@/app/store/storeContext';
import { DayField } from '@/app/terms/DayField';
import { TextField } from '@/app/ui/TextField';
import { emptyMilestone, type MilestoneDraft } from '@/core/plan/timeDraft';
import { isIdleMilestone } from '@/core/sizing/road/idleDates';
import { DatedRows } from './DatedRows';
import type { RowsProps } from './useTimeDraft';

/** Loads that are known for days to come. */
export function MilestoneRows({ draft, problemAt, change, calendar }: RowsProps) {
  const { roadForm: said } = useWords('roadForm');
  const isIdle = ({ date }: MilestoneDraft) => date !== '' && isIdleMilestone(calendar, date);
  return (
    <DatedRows<MilestoneDraft>
      heading={said.groups.milestones}
      hint={said.milestonesHint}
      add={said.addMilestone}
      nameOf={(_, number) => said.milestone(number)}
      rows={draft.milestones}
      empty={emptyMilestone}
      onChange={(milestones, edit) => change({ ...draft, milestones }, edit('milestones'))}
    >
      {(row, i, set) => (
        <>
          <DayField
            label={said.date}
            hint={isIdle(row) ? said.beforeStart : undefined}
            value={row.date}
            problem={problemAt(`milestones.${i}.date`)}
            onTake={(date) => set({ date }, 'date')}
          />
          <TextField
            label={said.load}
            showsLabel
            isFigure
            value={row.recordsPerSecond}
            problem={problemAt(`milestones.${i}.recordsPerSecond`)}
            onChange={({ target }) => set({ recordsPerSecond: target.value }, 'recordsPerSecond')}
          />
        </>
      )}
    </DatedRows>
  );
}
