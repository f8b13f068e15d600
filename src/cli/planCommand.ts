import { decodeLink } from '@/core/link/decodeLink';
import { type Outcome, ofLink, refuse } from './commandProblem';
import { describeGiven, type GivenFiles } from './planFromInput';
import { type ByteSource, readInput } from './readInput';

/**
 * The plan of a link, given as a full address or as its part from `#` on; `-` reads it from standard input, because a
 * shell cannot pass very long arguments. A link with any problem is refused.
 */
export async function planCommand(
  { link, ...files }: { readonly link: string } & GivenFiles,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const given = await describeGiven(files, stdin);
  if (!given.ok) return given;
  const text = link === '-' ? await readInput(link, stdin) : ({ ok: true, value: link } as const);
  if (!text.ok) return text;
  const address = text.value.trim();
  if (address === '') return refuse({ path: '', code: 'empty-input' });
  const { state, problems } = await decodeLink(address);
  if (problems.length > 0) return { ok: false, problems: problems.map(ofLink) };
  return state.plan
    ? { ok: true, value: `${JSON.stringify(state.plan, null, 2)}\n` }
    : refuse({ path: 'link', code: 'no-plan' });
}
