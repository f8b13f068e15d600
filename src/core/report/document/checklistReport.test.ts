import { describe, expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { en as blinkEn } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import type { StepWords } from '@/core/platforms/step';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { planValuesOf } from '@/core/provisioning/checklist/planValues';
import { progressOf, withStep } from '@/core/provisioning/checklist/progress';
import { stepsOf } from '@/core/provisioning/checklist/steps';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { spoken } from '@/core/words/testing/words';
import { documentFormats } from './documentFormats';
import { layOut } from './documentLayout';
import { documentOf } from './documentModel';
import { documentFor, documentWithChecklist, documentWords } from './testing/documentFor';

const { en } = spoken;

const answer = answerTo(presetPlan('order-joins', en.presets['order-joins']));
const valuesOf = (region: string) =>
  planValuesOf(answer.plan, answer.result.demand, answer.option, {
    ...emptyChecklist().inputs,
    region,
  });

/** Availability checked by Ann, the order blocked, the VPC skipped, the vSwitch sized for a smaller cluster. */
function checklistOfAnn() {
  const values = valuesOf('cn-hangzhou');
  const bare = emptyChecklist('new-cluster');
  const named = { ...bare, inputs: { ...bare.inputs, region: ' cn-hangzhou ' } };
  const checked = withStep(
    provisioning,
    named,
    'check-availability',
    { status: 'done', owner: 'Ann', date: '2026-11-19', remark: 'asked | twice' },
    values,
  );
  const blocked = withStep(
    provisioning,
    checked,
    'fill-order',
    { status: 'blocked', reason: 'no budget' },
    values,
  );
  const skipped = withStep(
    provisioning,
    blocked,
    'choose-vpc',
    { status: 'skipped', reason: 'is there' },
    values,
  );
  return withStep(
    provisioning,
    skipped,
    'size-vswitch',
    { status: 'done' },
    { ...values, nodeCount: 5 },
  );
}

describe('a document with a checklist', () => {
  const document = documentWithChecklist(answer, checklistOfAnn());
  const report = document.checklist;
  const stepOf = (id: string) =>
    report?.phases.flatMap(({ steps }) => steps).find((step) => step.id === id);

  it('says how every step of the path stands, in order', () => {
    expect(report).toMatchObject({ path: 'new-cluster', region: 'cn-hangzhou' });
    expect(report?.phases.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(
      stepsOf(provisioning, 'new-cluster').map(({ id }) => id),
    );
    expect(stepOf('check-availability')).toMatchObject({
      status: 'done',
      owner: 'Ann',
      date: '2026-11-19',
      remark: 'asked | twice',
      reason: null,
    });
    expect(stepOf('fill-order')).toMatchObject({ status: 'blocked', reason: 'no budget' });
    expect(stepOf('choose-vpc')).toMatchObject({ status: 'skipped', reason: 'is there' });
    expect(stepOf('size-vswitch')).toMatchObject({ changed: ['nodeCount'] });
    expect(report?.counts).toEqual(
      progressOf(provisioning, checklistOfAnn(), valuesOf('cn-hangzhou')).counts,
    );
    expect(report?.counts).toMatchObject({
      done: 1,
      skipped: 1,
      blocked: 1,
      stale: 1,
      finished: 2,
    });
    expect(report?.next).toBe('size-vswitch');
  });

  it('has a row for each step with its state and notes', () => {
    const section = layOut(document, documentWords.en).sections.find(
      ({ kind }) => kind === 'checklist',
    );
    const rows = section?.tables[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(rows).toHaveLength(stepsOf(provisioning, 'new-cluster').length);
    const rowOf = (id: string) =>
      rows.find(([, title]) => title === namedIn<StepWords>(blinkEn.steps, id).title)?.slice(2);
    expect(rowOf('check-availability')).toEqual([
      'Done',
      'Ann',
      '2026-11-19',
      'Remark: asked | twice',
    ]);
    expect(rowOf('fill-order')?.[0]).toBe('Blocked');
    expect(rowOf('fill-order')?.[3]).toMatch(/^What blocks it: no budget/);
    expect(rowOf('choose-vpc')?.[3]).toBe('Why it is skipped: is there');
    expect(rowOf('size-vswitch')?.[0]).toBe('Look again');
    expect(rowOf('size-vswitch')?.[3]).toBe('This was done with other values: number of nodes.');
    const steps = report?.phases.flatMap((phase) => phase.steps) ?? [];
    for (const { id, occasional, status, waitsFor } of steps) {
      const isOpen = status === 'open';
      if (isOpen) expect(rowOf(id)?.[0]).toBe(occasional ? 'when needed' : 'Open');
      if (isOpen && waitsFor.length > 0) expect(rowOf(id)?.[3]).toMatch(/^Waits for: /);
      if (waitsFor.length === 0 || status === 'done')
        expect(rowOf(id)?.[3]).not.toMatch(/Waits for/);
    }
    expect(steps.some(({ occasional }) => occasional)).toBe(true);
    expect(steps.some(({ waitsFor }) => waitsFor.length > 0)).toBe(true);
    expect(section?.paragraphs[2]).toMatch(
      /^2 of \d+ steps finished; 1 blocked, 1 to look at again; Next: /,
    );
  });

  it('does not tell a reason that was left from before', () => {
    const again = withStep(
      provisioning,
      checklistOfAnn(),
      'fill-order',
      { status: 'done' },
      valuesOf(''),
    );
    const { checklist } = documentWithChecklist(answer, again);
    const steps = checklist?.phases.flatMap((phase) => phase.steps) ?? [];
    expect(steps.find(({ id }) => id === 'fill-order')).toMatchObject({ reason: null });
  });

  it('is the plain document where the words of provisioning are not there, or no checklist is', () => {
    const { provision: _, ...bare } = documentWords['zh-CN'];
    const plain = documentFor(answer);
    expect(plain.checklist).toBeNull();
    expect(layOut(document, bare)).toEqual(layOut(plain, documentWords['zh-CN']));
    expect(documentFormats.md(plain, bare)).toBe(documentFormats.md(plain, documentWords['zh-CN']));
    // @ts-expect-error a document that may hold a checklist needs the words for it
    expect(documentFormats.md(document, bare)).toBe(documentFormats.md(plain, bare));
  });

  it('is in the JSON as data', () => {
    const read = JSON.parse(documentFormats.json(document, documentWords.en));
    expect(read.checklist).toEqual(report);
    expect(
      JSON.parse(documentFormats.json(documentFor(answer), documentWords.en)).checklist,
    ).toBeNull();
    expect(documentOf(answer, { productVersion: '1' }).checklist).toBeNull();
  });
});
