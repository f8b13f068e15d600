/** A word of a command; `run` is a command whose output stands in its place. */
export type ShellWord = string | { readonly run: string };

/**
 * The words of one POSIX shell command, as far as it is written here: bare words, single quotes, an escaped quotation
 * mark between them, and one `"$(…)"` by itself. Throws at any other sign that means something to a shell.
 */
export function readShell(command: string): readonly ShellWord[] {
  const words: ShellWord[] = [];
  let rest = command;
  while (rest !== '') {
    const run = /^"\$\(([\w. -]+)\)"(?: |$)/.exec(rest);
    if (run) {
      words.push({ run: run[1] ?? '' });
      rest = rest.slice(run[0].length);
      continue;
    }
    let word = '';
    for (;;) {
      const bare = /^[\w@%+=:,./-]+/.exec(rest)?.[0];
      const quoted = /^'([^']*)'/.exec(rest);
      const mark = rest.startsWith("\\'");
      if (bare !== undefined) word += bare;
      else if (quoted) word += quoted[1];
      else if (mark) word += "'";
      else break;
      rest = rest.slice((bare ?? quoted?.[0] ?? "\\'").length);
    }
    words.push(word);
    if (rest === '') break;
    if (!rest.startsWith(' ')) throw new SyntaxError(rest.slice(0, 20));
    rest = rest.slice(1);
  }
  return words;
}
