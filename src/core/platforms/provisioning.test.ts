import { describe, expect, it } from 'vitest';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { languages } from '@/core/words/language';
import { platformRooms } from './registry';

const cases = platformRooms.flatMap(({ rules, provisioning }) =>
  provisioning ? languages.map((language) => ({ id: rules.id, language, room: provisioning })) : [],
);

describe.each(cases)('what $id says of its provisioning in $language', ({ language, room }) => {
  it('has words for everything that its data name', async () => {
    const { paths, phases, steps, panels } = await room.load();
    const words = await room.words[language]();
    for (const { id } of paths) expect(namedIn(words.paths, id).notice).not.toBe('');
    for (const id of phases) expect(namedIn(words.phases, id)).not.toBe('');
    for (const id of Object.keys(panels)) expect(namedIn(words.panels, id)).not.toBe('');
    for (const { id, by, danger, permanent, facts } of steps) {
      expect(namedIn(words.steps, id).title).not.toBe('');
      expect(namedIn(words.doers, by)).not.toBe('');
      if (danger !== undefined) expect(namedIn(words.dangers, danger)).not.toBe('');
      for (const one of permanent) expect(namedIn(words.permanents, one)).not.toBe('');
      for (const { fact } of facts) expect(namedIn(words.facts, fact)).not.toBe('');
    }
  });

  it('has words for every policy that its panels offer, and for its actions', async () => {
    const { paths, panels, reasonOf } = await room.load();
    const { policies } = await room.words[language]();
    for (const panel of Object.values(panels)) {
      if (panel.kind !== 'policies') continue;
      for (const { id, policy } of paths.flatMap((path) => panel.offersOn(path.id))) {
        expect(namedIn(policies?.offers ?? {}, id).what).not.toBe('');
        for (const action of policy.Statement.flatMap(({ Action }) => Action)) {
          expect(namedIn(policies?.reasons ?? {}, reasonOf?.(action) ?? '')).not.toBe('');
        }
      }
    }
  });
});

describe.each(cases)('the steps of $id', ({ room }) => {
  it('belong to its paths and phases, carry its panels, and wait for its own', async () => {
    const { paths, phases, steps, panels } = await room.load();
    const ids = new Set(steps.map(({ id }) => id));
    expect(ids.size).toBe(steps.length);
    for (const step of steps) {
      expect(phases).toContain(step.phase);
      for (const path of step.paths) expect(paths.map(({ id }) => id)).toContain(path);
      for (const id of step.waitsFor) expect(ids).toContain(id);
      if (step.panel !== undefined) expect(panels).toHaveProperty(step.panel);
    }
  });

  it('have the tools that their panels ask for', async () => {
    const { panels, stock, versions, messages, developerPolicy } = await room.load();
    const tools = { stock, versions, messages, 'developer-policy': developerPolicy };
    for (const { kind } of Object.values(panels)) {
      if (kind in tools) expect(tools[kind as keyof typeof tools], kind).toBeDefined();
    }
  });
});
