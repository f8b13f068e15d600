import { findErrors } from './findErrors';
import { type ErrorCode, errorCodes } from './foundError';
import { squeezeText } from './squeezeText';

/** A known message with how much of it stands together in the text, 0 to 1. */
export type NearError = { readonly code: ErrorCode; readonly score: number };

/** `known`: the text holds a known message. `near`: something much like one. `unknown`: neither. */
export type Nearness = {
  readonly standing: 'known' | 'near' | 'unknown';
  /** Every message, the nearest first. */
  readonly nearest: readonly NearError[];
};

/** From this share on a message is called near; below it chance likeness is common. */
export const nearScore = 0.5;

/** What is fixed in each message, in its different wordings. */
const wordings: Readonly<Record<ErrorCode, readonly string[]>> = {
  'already-installed': ['blink-3.2.2 already installed'],
  'version-limit': ['Flink versions exceeded max limitation:3'],
  'still-referred': ['in project: still ref the version:blink-'],
  'script-missing': [
    'code:[30006], brief info:[blink script not exist, please check blink version]',
  ],
  'pass-role': [
    '子账号没有passRole权限，错误详情为：922019',
    'RAM用户没有passRole权限，错误详情为：922019',
  ],
};

/** The known messages by likeness: the share of a message's letter triples found close together in the text. */
export function nearestErrors(text: string): Nearness {
  const { letters } = squeezeText(text);
  const found = new Set(findErrors(text).map(({ code }) => code));
  const nearest = errorCodes
    .map((code) => {
      const scores = wordings[code].map((wording) =>
        likeness(letters, squeezeText(wording).letters),
      );
      return { code, score: found.has(code) ? 1 : Math.max(...scores) };
    })
    .sort((a, b) => b.score - a.score);
  const near = (nearest[0]?.score ?? 0) >= nearScore;
  return { standing: found.size > 0 ? 'known' : near ? 'near' : 'unknown', nearest };
}

/** Fewer triples than this say too little to be judged by themselves. */
const fewestTriples = 10;

/** Slides a window somewhat longer than the message over the text and counts the message's triples inside it. */
function likeness(letters: string, message: string): number {
  const { idAt, size } = tripleTable(message);
  const width = Math.ceil(message.length * 1.5);
  const inside = new Uint16Array(size);
  const total = Math.max(0, letters.length - 2);
  const passed = new Int16Array(total);
  let count = 0;
  let most = 0;
  for (let i = 0; i < total; i += 1) {
    const id = idAt(letters, i);
    passed[i] = id;
    if (id >= 0) {
      if (inside[id] === 0) count += 1;
      inside[id] = (inside[id] ?? 0) + 1;
      if (count > most) most = count;
    }
    const left = i < width ? -1 : (passed[i - width] ?? -1);
    if (left < 0) continue;
    inside[left] = (inside[left] ?? 0) - 1;
    if (inside[left] === 0) count -= 1;
  }
  return most / Math.min(size, Math.max(total, fewestTriples));
}

const slots = 4096;

/** Numbers a message's triples from 0; `idAt` is that of the triple at a place in another text, -1 for a strange one. */
function tripleTable(message: string) {
  const ids = new Int16Array(slots).fill(-1);
  const places: number[] = [];
  const slotOf = (text: string, i: number) =>
    (text.charCodeAt(i) * 961 + text.charCodeAt(i + 1) * 31 + text.charCodeAt(i + 2)) % slots;
  const isSame = (id: number, text: string, i: number) => {
    const place = places[id] ?? 0;
    return (
      message.charCodeAt(place) === text.charCodeAt(i) &&
      message.charCodeAt(place + 1) === text.charCodeAt(i + 1) &&
      message.charCodeAt(place + 2) === text.charCodeAt(i + 2)
    );
  };
  const idAt = (text: string, i: number, put = false): number => {
    let slot = slotOf(text, i);
    for (let id = ids[slot] ?? -1; id >= 0; id = ids[slot] ?? -1) {
      if (isSame(id, text, i)) return id;
      slot = (slot + 1) % slots;
    }
    if (put) ids[slot] = places.push(i) - 1;
    return -1;
  };
  for (let i = 0; i + 2 < message.length; i += 1) idAt(message, i, true);
  return { idAt, size: places.length };
}
