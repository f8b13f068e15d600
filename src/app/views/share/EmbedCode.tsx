import { usePlanStore, useWords } from '@/app/store/storeContext';
import { followedFrameSnippet, frameSnippet, scriptSnippet } from '@/core/report/embed/snippets';
import { EmbedResult } from './EmbedResult';
import { type EmbedChoices, frameOf } from './embedChoices';
import { useEmbedAddress } from './useEmbedAddress';

/** The code of a frame, with or without a script. */
export function EmbedCode({ choices }: { readonly choices: EmbedChoices }) {
  const { builder: words } = useWords('embed').embed;
  const planTitle = usePlanStore((state) => state.plan.title);
  const address = useEmbedAddress(choices);
  if (address === undefined) return <p>{words.wait}</p>;
  if (address === 'failed') return <p role="alert">{words.failed}</p>;
  const frame = frameOf(choices, address, words.title(planTitle ?? words.untitled));
  const asFrame = choices.follows ? followedFrameSnippet : frameSnippet;
  const code = choices.kind === 'frame' ? asFrame(frame) : scriptSnippet(frame);
  return (
    <EmbedResult
      code={code}
      fileName={`${words.fileName}.html`}
      shown={code}
      scheme={frame.scheme}
      isTransparent={choices.isTransparent}
    />
  );
}
