import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDraftKeeper, usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { useScratch } from '@/app/store/useScratch';
import { Button } from '@/app/ui/Button';
import { FieldGroup } from '@/app/ui/FieldGroup';
import { SelectField } from '@/app/ui/SelectField';
import { timeDraftsOf } from '@/core/plan/draft';
import { isPlanDay } from '@/core/plan/fieldKinds';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import { timeBounds } from '@/core/plan/timeFields';
import { findPlatform } from '@/core/platforms/registry';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';
import { presentClusterOf } from '@/core/sizing/present/presentCluster';
import { pricingOf } from '@/core/sizing/pricing';
import styles from './CurrentFields.module.css';
import { DayField } from './DayField';
import { keptCurrent, type UnreadTexts } from './keptCurrent';
import { TermField } from './TermField';

type Props = {
  /** Takes how many texts cannot be read. */
  readonly onUnread?: (count: number) => void;
};

/** The cluster that somebody has: shapes, counts, price and renewal, a part of the plan. Begins anew with each address. */
export function CurrentFields(props: Props) {
  const arrival = usePlanStore((state) => state.arrivals);
  const platform = usePlanStore((state) => state.plan.platform);
  return <Fields key={`${arrival} ${platform}`} {...props} />;
}

function Fields({ onUnread }: Props) {
  const words = useWords('present');
  const said = words.present.form;
  const plan = usePlanStore((state) => state.plan);
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const planId = usePlanStore((state) => state.planId);
  const [kept, keep] = useScratch('current');
  const [before] = useState(() => keptCurrent(kept, planId, plan.current));
  const [typed, setTyped] = useState<CurrentCluster>(plan.current ?? before?.typed ?? {});
  const [unread, setUnread] = useState<UnreadTexts>(before?.unread ?? {});
  // Figures keep their own texts, which begin anew when all is cleared.
  const [clearings, setClearings] = useState(0);
  const unreadCount = Object.values(unread).filter((text) => text !== undefined).length;
  useEffect(() => onUnread?.(unreadCount), [unreadCount, onUnread]);
  const group = useRef<HTMLFieldSetElement>(null);
  const platform = findPlatform(plan.platform);
  const isPool = platform.kind === 'pool';
  const isEmpty = Object.keys(typed).length === 0;
  const reading = isEmpty ? undefined : presentClusterOf(platform, plan, typed);
  const problems = reading?.ok === false ? reading.problems : [];
  const take = (
    change: { readonly [Field in keyof CurrentCluster]: CurrentCluster[Field] | undefined },
    field: string,
  ) => {
    const next = Object.fromEntries(
      Object.entries({ ...typed, ...change }).filter(
        ([, value]) => value !== undefined && value !== '',
      ),
    ) as CurrentCluster;
    setTyped(next);
    put(next, without(unread, field), `current.${field}`);
  };
  // What says no cluster yet, and what cannot be read, is in no plan: it stays here when the page is left.
  const hold = (next: CurrentCluster, texts: UnreadTexts, { current }: Plan) => {
    setUnread(texts);
    const isInPlan = current !== undefined && Object.keys(texts).length === 0;
    keep(isInPlan ? '' : JSON.stringify({ planId, typed: next, unread: texts }));
  };
  const put = (next: CurrentCluster, texts: UnreadTexts, field: string) => {
    const state = store.getState();
    const changed = withCurrent(state.plan, next);
    hold(next, texts, changed);
    // What is being typed on the Size page keeps its own fields and takes this one.
    const { draft } = keeper.getState();
    if (draft) keeper.setState({ draft: { ...draft, current: timeDraftsOf(changed).current } });
    state.setPlan(changed, { kind: 'field', field });
  };
  const problemAt = (field: string): string | undefined => {
    const found = problems.find(({ path }) => path === `current.${field}`);
    if (!found) return undefined;
    return isTooMany(found)
      ? said.tooMany(Number(found.limit), typed.master)
      : words.problem(found);
  };
  const clear = () => {
    flushSync(() => {
      setTyped({});
      setClearings(clearings + 1);
      put({}, {}, 'current');
    });
    // The button is gone, and with it the focus.
    group.current?.querySelector<HTMLElement>('select, input')?.focus();
  };
  const unreadOf = (field: keyof UnreadTexts) => ({
    unread: unread[field],
    onUnread: (text: string) => hold(typed, { ...unread, [field]: text }, plan),
  });
  const count = (field: 'slaveCount' | 'units', label: string) => (
    <TermField
      key={clearings}
      id={field}
      field={{ ...timeBounds.machines, isWhole: true }}
      label={label}
      value={typed[field]}
      problem={problemAt(field)}
      onTake={(value) => take({ [field]: value }, field)}
      {...unreadOf(field)}
    />
  );
  const shapes = (all: readonly { readonly shape: string }[]) => [
    { value: '', label: said.none },
    ...all.map(({ shape }) => ({ value: shape, label: words.shape(shape) })),
  ];
  const { currency, per } = pricingOf(platform, plan);
  return (
    <FieldGroup heading={said.heading} hint={said.hint} ref={group}>
      {isPool ? (
        count('units', said.workers)
      ) : (
        <>
          <SelectField
            label={said.worker}
            showsLabel
            choices={shapes(platform.workers)}
            value={typed.slave ?? ''}
            problem={problemAt('slave')}
            onChange={({ target }) => take({ slave: target.value }, 'slave')}
          />
          {count('slaveCount', said.workers)}
          <SelectField
            label={said.coordinator}
            showsLabel
            choices={shapes(platform.coordinators)}
            value={typed.master ?? ''}
            problem={problemAt('master')}
            onChange={({ target }) => take({ master: target.value }, 'master')}
          />
          <SelectField
            label={said.coordinators}
            showsLabel
            choices={[
              { value: '', label: said.none },
              ...platform.coordinatorCounts.value.map((value) => ({
                value: String(value),
                label: words.number(value),
              })),
            ]}
            value={typed.masterCount === undefined ? '' : String(typed.masterCount)}
            problem={problemAt('masterCount')}
            onChange={({ target }) =>
              take(
                { masterCount: target.value === '' ? undefined : Number(target.value) },
                'masterCount',
              )
            }
          />
        </>
      )}
      <TermField
        key={`price ${clearings}`}
        id="price"
        field={timeBounds.price}
        label={said.price(words.priceUnit(currency, per))}
        hint={said.priceHint}
        value={typed.price}
        onTake={(price) => take({ price }, 'price')}
        {...unreadOf('price')}
      />
      <DayField
        key={`renewal ${clearings}`}
        label={said.renewal}
        value={typed.renewal ?? ''}
        isTaken={isPlanDay}
        onTake={(renewal) => take({ renewal }, 'renewal')}
        {...unreadOf('renewal')}
      />
      {isEmpty ? null : (
        <Button className={styles.clear} look="link" onClick={clear}>
          {said.clear}
        </Button>
      )}
    </FieldGroup>
  );
}

function without(unread: UnreadTexts, field: string): UnreadTexts {
  return Object.fromEntries(Object.entries(unread).filter(([name]) => name !== field));
}

function isTooMany({ path, code }: Problem): boolean {
  return path === 'current.slaveCount' && code === 'above-maximum';
}

/** The plan with what was typed, as far as it says a cluster: a shape and a number, or units. */
function withCurrent({ current: _, ...plan }: Plan, typed: CurrentCluster): Plan {
  const { slave, slaveCount, units, ...more } = typed;
  if (units !== undefined) return { ...plan, current: { units, ...more } };
  if (slave === undefined || slaveCount === undefined) return plan;
  return { ...plan, current: { slave, slaveCount, ...more } };
}
