import { findErrors } from './findErrors';
import { type ErrorCode, errorCodes } from './foundError';

/** A known message with the share of its words that stand together in the text, one half to 1. */
export type NearError = { readonly code: ErrorCode; readonly score: number };

/** `known`: the text holds a known message. `near`: something much like one. `unknown`: neither. */
export type Nearness = {
  readonly standing: 'known' | 'near' | 'unknown';
  /** The messages that are near, the nearest first; none when one is known. */
  readonly nearest: readonly NearError[];
};

/** Below this share chance likeness is common. */
const nearScore = 0.5;

/** The words that tell each message, in its different wordings. */
const wordings: Readonly<Record<ErrorCode, readonly string[]>> = {
  'already-installed': ['blink already installed'],
  'version-limit': ['flink versions exceeded max limitation'],
  'still-referred': ['node in project still ref version'],
  'script-missing': ['blink script not exist check version'],
  'pass-role': ['子账号 passrole 权限', 'ram 用户 passrole 权限', 'ram user passrole permission'],
};

/** Known messages in a text, or else those whose words it holds close together. */
export function nearestErrors(text: string): Nearness {
  if (findErrors(text).length > 0) return { standing: 'known', nearest: [] };
  const words = text.toLowerCase().match(word) ?? [];
  const nearest = errorCodes
    .map((code) => ({
      code,
      score: Math.max(...wordings[code].map((wording) => likeness(words, wording.split(' ')))),
    }))
    .filter(({ score }) => score >= nearScore)
    .sort((a, b) => b.score - a.score);
  return { standing: nearest.length > 0 ? 'near' : 'unknown', nearest };
}

/** Latin words, the Chinese ones that messages use, and other Chinese one by one. */
const word = /[a-z]+|子账号|用户|权限|[\u4e00-\u9fff]/g;

/** A text of fewer words than this is too short to be judged by its own length. */
const fewestWords = 3;

/** The largest share of a message's words inside a stretch of twice their number; of a short text, of its own words. */
function likeness(words: readonly string[], message: readonly string[]): number {
  const last = new Map(message.map((one) => [one, -Infinity]));
  let most = 0;
  words.forEach((one, i) => {
    if (!last.has(one)) return;
    last.set(one, i);
    const together = [...last.values()].filter((at) => i - at < 2 * message.length).length;
    if (together > most) most = together;
  });
  return most / Math.min(message.length, Math.max(words.length, fewestWords));
}
