/** The tables of a Markdown text, as rows of cells with the escapes taken off; the dashes are left out. */
export function readTables(markdown: string): readonly (readonly (readonly string[])[])[] {
  return markdown
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) =>
      block
        .trimEnd()
        .split('\n')
        .map(readCells)
        .filter((_, i) => i !== 1),
    );
}

function readCells(line: string): readonly string[] {
  const cells: string[] = [''];
  for (const [found] of line.matchAll(/\\.|./gu)) {
    if (found === '|') cells.push('');
    else
      cells.push(`${cells.pop()}${found.length > 1 && found[0] === '\\' ? found.slice(1) : found}`);
  }
  return cells.slice(1, -1).map((cell) => cell.trim());
}
