import { useProvisionWords } from '@/app/store/provisionWords';
import { Button } from '@/app/ui/Button';
import { CheckField } from '@/app/ui/CheckField';
import { Icon } from '@/app/ui/Icon';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { VersionTag } from '@/core/platforms/versionPlanner';
import { checklistBounds } from '@/core/provisioning/checklist/checklistBounds';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';
import { useVersionProblems } from './useVersionProblems';
import { useVersions } from './useVersions';

const emptyVersion = { name: '', tag: 'none', installedOn: '', endOfService: '', current: false };

/** The versions that a cluster has, each with its tag, dates, and whether it is current. */
export function InstalledVersions() {
  const { panels } = useProvisionWords();
  const { versions } = useVersions();
  const [inputs, setInputs] = useInputs();
  const { ofVersion } = useVersionProblems();
  const { installed } = inputs.versions;
  const take = (next: typeof installed) =>
    setInputs({ versions: { ...inputs.versions, installed: next } });
  const set = (index: number, change: Partial<(typeof installed)[number]>) =>
    take(installed.map((one, i) => (i === index ? { ...one, ...change } : one)));
  return (
    <div className={styles.group}>
      <h5>{panels.versions.installed}</h5>
      {installed.map((version, i) => {
        const name = version.name || panels.versions.unnamed;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version being typed has a place, not a name
          <fieldset key={i} className={styles.item} aria-label={name}>
            <div className={styles.fields}>
              <TextField
                label={panels.versions.version}
                showsLabel
                placeholder="3.7.10"
                value={version.name}
                problem={ofVersion(version.name)}
                onChange={(event) => set(i, { name: event.target.value })}
              />
              <SelectField
                label={panels.versions.tag}
                showsLabel
                value={tagOf(version.tag)}
                choices={(['stable', 'beta', 'none'] as const).map((value) => ({
                  value,
                  label: versions.tags[value],
                }))}
                onChange={(event) => set(i, { tag: event.target.value })}
              />
              <TextField
                label={panels.versions.installedOn}
                showsLabel
                type="date"
                value={version.installedOn}
                onChange={(event) => set(i, { installedOn: event.target.value })}
              />
              <TextField
                label={panels.versions.endOfService}
                showsLabel
                type="date"
                value={version.endOfService}
                onChange={(event) => set(i, { endOfService: event.target.value })}
              />
            </div>
            <p className={styles.hint}>{versions.tagNotes[tagOf(version.tag)]}</p>
            <div className={styles.itemHead}>
              <CheckField
                label={panels.versions.current}
                checked={version.current}
                onChange={(current) =>
                  take(installed.map((one, j) => ({ ...one, current: j === i ? current : false })))
                }
              />
              <Button
                look="icon"
                aria-label={panels.versions.removeVersion(name)}
                onClick={() => take(installed.filter((_, j) => j !== i))}
              >
                <Icon name="close" />
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className={styles.itemHead}>
        <Button
          look="link"
          disabled={installed.length >= checklistBounds.versions}
          onClick={() => take([...installed, { ...emptyVersion, current: installed.length === 0 }])}
        >
          {panels.versions.addVersion}
        </Button>
        <CheckField
          label={panels.versions.deploying}
          checked={inputs.versions.deploying}
          onChange={(deploying) => setInputs({ versions: { ...inputs.versions, deploying } })}
        />
      </div>
    </div>
  );
}

/** The tag that a saved text names; an unknown one counts as none. */
function tagOf(text: string): VersionTag {
  return text === 'stable' || text === 'beta' ? text : 'none';
}
