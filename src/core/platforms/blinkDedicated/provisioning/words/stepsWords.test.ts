import { describe, expect, it } from 'vitest';
import { stepIds } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import { steps as stepList } from '@/core/platforms/blinkDedicated/provisioning/steps/steps';
import type { StepValues, StepWords } from '@/core/platforms/step';
import { en } from './en';
import { zhCn } from './zhCn';

const stepsEn = en.steps;
const stepsZhCn = zhCn.steps;

const values: StepValues = {
  region: '<region>',
  slave: '<slave>',
  slaveCount: '<slaveCount>',
  master: '<master>',
  masterCount: '<masterCount>',
  nodeCount: '<nodeCount>',
  capacityCu: '<capacityCu>',
  requiredCu: '<requiredCu>',
  billing: '<billing>',
  priceList: '<priceList>',
  price: '<price>',
  projects: '<projects>',
  givenCu: '<givenCu>',
  vpc: '<vpc>',
  vswitch: '<vswitch>',
  bucket: '<bucket>',
  workspace: '<workspace>',
};

const sentencesOf = ({ title, do: act, have, done, wrong }: StepWords) => [
  title,
  ...act(values),
  ...have(values),
  done(values),
  ...wrong.flatMap(({ what, why, remedy }) => [what, why, remedy]),
];

describe.each([
  ['English', stepsEn],
  ['Chinese', stepsZhCn],
] as const)('in %s', (_, words) => {
  it.each(stepIds)('%s has every sentence', (id) => {
    const step = words[id];
    expect(step.do(values).length).toBeGreaterThan(0);
    expect(step.have(values).length).toBeGreaterThan(0);
    expect(step.wrong.length).toBeGreaterThan(0);
    for (const sentence of sentencesOf(step)) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it.each(stepIds)('%s shows exactly the values that make it stale', (id) => {
    const text = sentencesOf(words[id]).join('\n');
    const shown = Object.entries(values).flatMap(([name, mark]) =>
      text.includes(mark) ? [name] : [],
    );
    expect(shown.toSorted()).toEqual(
      [...(stepList.find((one) => one.id === id)?.uses ?? [])].toSorted(),
    );
  });

  it('no two steps have one title', () => {
    expect(new Set(stepIds.map((id) => words[id].title)).size).toBe(stepIds.length);
  });
});

it('the order names region, Masters, Slaves and billing with the plan’s values', () => {
  for (const words of [stepsEn, stepsZhCn]) {
    const lines = words['fill-order'].do(values);
    const endings = ['<region>', '<master>', '<masterCount>', '<slave>', '<slaveCount>'];
    const places = endings.map((mark) => lines.findIndex((line) => line.endsWith(mark)));
    expect(places).toEqual([2, 3, 4, 5, 6]);
  }
});

it('removes both policies, keeps their texts and attaches both again when a role is made anew', () => {
  for (const words of [stepsEn, stepsZhCn]) {
    const lines = words['repair-role'].do(values);
    const removed = lines.findIndex((line) => line.includes('移除权限'));
    const deleted = lines.findIndex((line) => line.includes('删除'));
    const attached = lines.findIndex((line) => line.includes('添加权限'));
    expect(removed).toBeGreaterThan(lines.findIndex((line) => line.includes('策略内容')));
    expect(deleted).toBeGreaterThan(removed);
    expect(attached).toBeGreaterThan(deleted);
    for (const line of [lines[removed], lines[attached]]) {
      expect(line).toContain('AliyunOSSFullAccess');
      expect(line).toContain('AliyunStreamDefaultRolePolicy');
    }
  }
});

it('every step that orders machines says that the order may be refused, and names the ticket', () => {
  for (const words of [stepsEn, stepsZhCn]) {
    for (const id of ['pay-order', 'scale-out', 'change-masters'] as const) {
      const text = sentencesOf(words[id]).join('\n');
      expect(text, id).toMatch(/2022-11-15/);
      expect(text, id).toMatch(/by ticket|提交工单/);
    }
  }
});
