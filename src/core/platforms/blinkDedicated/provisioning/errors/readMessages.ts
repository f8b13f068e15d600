import type { ErrorCode, ErrorValues } from './foundError';
import { readFoundNumber } from './readFoundNumber';
import {
  lastBefore,
  readBracket,
  readDigitRun,
  readName,
  readVersionBefore,
  readVersionFrom,
} from './readLetters';
import type { SqueezedText } from './squeezeText';

/** A message in squeezed letters, from `from` up to `to`. */
export type Message = {
  readonly code: ErrorCode;
  readonly from: number;
  readonly to: number;
  readonly values: ErrorValues;
};

type Reader = (squeezed: SqueezedText, anchor: number) => Message | undefined;

/** For each message the letters that all its forms contain, and how to read what stands around them. */
const readers: readonly (readonly [string, Reader])[] = [
  ['alreadyinstalled', readAlreadyInstalled],
  ['flinkversionsexceededmaxlimitation', readLimit],
  ['stillreftheversion', readReferred],
  ['blinkscriptnotexist', readScript],
  ['passrole权限', readPassRole],
  ['922019', readPassRoleNumber],
  ['30006', readScriptNumber],
];

/** Every message in order of place. A message that two readers find is in the list twice. */
export function readMessages(squeezed: SqueezedText): readonly Message[] {
  const messages: Message[] = [];
  for (const [anchor, read] of readers) {
    let at = squeezed.letters.indexOf(anchor);
    for (; at !== -1; at = squeezed.letters.indexOf(anchor, at + anchor.length)) {
      const message = read(squeezed, at);
      if (message) messages.push(message);
    }
  }
  return messages.sort((a, b) => a.from - b.from || b.to - a.to);
}

function readAlreadyInstalled(squeezed: SqueezedText, anchor: number): Message | undefined {
  const version = readVersionBefore(squeezed, anchor);
  if (!version) return undefined;
  const to = anchor + 'alreadyinstalled'.length;
  return { code: 'already-installed', from: version.from, to, values: valued('version', version) };
}

function readLimit(squeezed: SqueezedText, anchor: number): Message {
  const end = anchor + 'flinkversionsexceededmaxlimitation'.length;
  const limit = readDigitRun(squeezed, afterColon(squeezed, end));
  const values = limit?.value === undefined ? {} : { limit: Number(limit.value) };
  return { code: 'version-limit', from: anchor, to: limit?.to ?? end, values };
}

/** The longest name of a job or project that is looked for. */
const longestName = 300;

function readReferred(squeezed: SqueezedText, anchor: number): Message | undefined {
  const { letters } = squeezed;
  const inProject = lastBefore(letters, 'inproject:', anchor, longestName);
  if (inProject === -1) return undefined;
  const node = lastBefore(letters, 'node:', inProject, longestName);
  if (node === -1) return undefined;
  const nodeName = readName(squeezed, node + 'node:'.length, inProject);
  const projectName = readName(squeezed, inProject + 'inproject:'.length, anchor);
  if (!nodeName || !projectName) return undefined;
  const end = anchor + 'stillreftheversion'.length;
  const version = readVersionFrom(squeezed, afterColon(squeezed, end));
  return {
    code: 'still-referred',
    from: node,
    to: version?.to ?? end,
    values: {
      ...valued('nodeName', nodeName),
      ...valued('projectName', projectName),
      ...(version ? valued('blinkVersion', version) : {}),
    },
  };
}

const longestPath = 500;

function readScript(squeezed: SqueezedText, anchor: number): Message {
  const { letters } = squeezed;
  const code = lastBefore(letters, 'code:[30006]', anchor, 40);
  let to = anchor + 'blinkscriptnotexist'.length;
  for (const words of [',pleasecheckblinkversion', ']'])
    if (letters.startsWith(words, to)) to += words.length;
  const opening = ',contextinfo:[blinkscript:[';
  const script = letters.startsWith(opening, to)
    ? readBracket(squeezed, to + opening.length, longestPath)
    : undefined;
  if (script) to = script.to + 1;
  const again = ',blinkversion:[';
  const engine =
    script && letters.startsWith(again, to)
      ? readBracket(squeezed, to + again.length, longestPath)
      : undefined;
  if (engine) to = engine.to + (letters.startsWith(']]', engine.to) ? 2 : 1);
  const version = versionOf(script?.value) ?? versionOf(engine?.value);
  return {
    code: 'script-missing',
    from: code === -1 ? anchor : code,
    to,
    values: {
      ...(code === -1 ? {} : { detail: '30006' }),
      ...(script ? valued('scriptPath', script) : {}),
      ...(version === undefined ? {} : { version }),
    },
  };
}

/** The folder of the engine: `blink-2.2.6-hotfix0` of `/home/admin/blink/blink-2.2.6-hotfix0/bin/flink`. */
const versionOf = (path: string | undefined) =>
  path?.split('/').findLast((folder) => /^blink-\d/i.test(folder));

function readPassRole(squeezed: SqueezedText, anchor: number): Message | undefined {
  const { letters } = squeezed;
  const without = lastBefore(letters, '没有', anchor, 4);
  if (without === -1) return undefined;
  const subject = ['ram用户', 'ram子账号', '子账号', '子用户'].find((words) =>
    letters.endsWith(words, without),
  );
  const named = subject ? without - subject.length : without;
  const prefix = '操作错误:';
  const from = letters.endsWith(prefix, named) ? named - prefix.length : named;
  const to = anchor + 'passrole权限'.length;
  // Read no further than the next message of this kind: this one may lack its detail.
  const [ahead = ''] = letters.slice(to, to + 60).split('passrole权限');
  const label = ahead.indexOf('错误详情');
  if (label === -1) return { code: 'pass-role', from, to, values: {} };
  const after = to + label + '错误详情'.length;
  const detail = readDigitRun(
    squeezed,
    afterColon(squeezed, letters.startsWith('为', after) ? after + 1 : after),
  );
  const values = detail ? valued('detail', detail) : {};
  return { code: 'pass-role', from, to: detail?.to ?? to, values };
}

const passRoleNumber = '922019';
const scriptNumber = '30006';

/** The number without its sentence: near the permission's name, after a label, or alone on its line. */
function readPassRoleNumber(squeezed: SqueezedText, anchor: number): Message | undefined {
  const found = readFoundNumber(squeezed, anchor, passRoleNumber);
  if (!found) return undefined;
  const role = lastBefore(squeezed.letters, 'passrole', anchor, 120);
  if (role === -1 && !found.isCode) return undefined;
  const from = role === -1 ? found.from : role;
  return { code: 'pass-role', from, to: found.to, values: { detail: passRoleNumber } };
}

function readScriptNumber(squeezed: SqueezedText, anchor: number): Message | undefined {
  const found = readFoundNumber(squeezed, anchor, scriptNumber);
  if (!found?.isCode) return undefined;
  return {
    code: 'script-missing',
    from: found.from,
    to: found.to,
    values: { detail: scriptNumber },
  };
}

const afterColon = ({ letters }: SqueezedText, at: number) =>
  letters.charAt(at) === ':' ? at + 1 : at;

const valued = (name: keyof ErrorValues, { value }: { readonly value?: string }): ErrorValues =>
  value === undefined ? {} : { [name]: value };
