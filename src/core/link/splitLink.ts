import { type LinkProblem, linkProblem } from './linkProblem';
import { type ViewId, viewIds } from './linkState';

/** How many characters of a link are read. */
const maximumLinkCharacters = 4 * 2 ** 20;

type LinkParts = {
  readonly view: ViewId;
  readonly query: string;
  readonly problems: readonly LinkProblem[];
};

/**
 * The view and the query of a fragment, with or without `#`, or of a full address; an address without a fragment has
 * neither. Surrounding spaces are ignored, and so are line breaks, which mail programs insert.
 */
export function splitLink(link: string): LinkParts {
  if (link.length > maximumLinkCharacters) {
    const problem = linkProblem('too-long', '', undefined, { limit: maximumLinkCharacters });
    return { view: 'size', query: '', problems: [problem] };
  }
  const text = link.replace(/[\t\r\n]/g, '').trim();
  const hash = text.indexOf('#');
  if (hash < 0 && /^[a-z][a-z0-9+.-]*:/i.test(text)) {
    return { view: 'size', query: '', problems: [] };
  }
  const fragment = text.slice(hash + 1);
  const mark = fragment.indexOf('?');
  const query = mark < 0 ? '' : fragment.slice(mark + 1);
  const word = (mark < 0 ? fragment : fragment.slice(0, mark)).replace(/^\/|\/$/g, '');
  const view = viewIds.find((candidate) => candidate === word);
  return {
    view: view ?? 'size',
    query,
    problems: view || word === '' ? [] : [linkProblem('unknown-view', 'view', word)],
  };
}
