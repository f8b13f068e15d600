// Medians in microseconds, and a table of them.

/** The median time of one call, after a warm-up; short calls are timed in batches. */
export async function medianOf(work, { warmUpMs = 150, samples = 15, budgetMs = 1_500 } = {}) {
  let calls = 0;
  const start = performance.now();
  do {
    await work();
    calls += 1;
  } while (performance.now() - start < warmUpMs);
  const onceMs = (performance.now() - start) / calls;
  const batch = Math.max(1, Math.ceil(4 / onceMs));
  const rounds = Math.max(3, Math.min(samples, Math.floor(budgetMs / (onceMs * batch))));
  const times = [];
  for (let i = 0; i < rounds; i++) times.push(await timeOf(work, batch));
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] * 1_000;
}

async function timeOf(work, batch) {
  const start = performance.now();
  for (let i = 0; i < batch; i++) {
    // Awaiting a value that is not a promise would take most of a short call.
    const pending = work();
    if (pending instanceof Promise) await pending;
  }
  return (performance.now() - start) / batch;
}

export function time(microseconds) {
  if (microseconds < 1_000) return `${microseconds.toFixed(1)} µs`;
  if (microseconds < 1e6) return `${(microseconds / 1_000).toFixed(2)} ms`;
  return `${(microseconds / 1e6).toFixed(2)} s`;
}

export const ratio = (a, b) => {
  const value = a / b;
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)}×`;
};

export function printTable(title, columns, rows) {
  const widths = columns.map((column, i) =>
    Math.max(...[column, ...rows.map((row) => row[i])].map((cell) => String(cell).length)),
  );
  const line = (cells) =>
    cells
      .map((cell, i) =>
        i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]),
      )
      .join('  ')
      .trimEnd();
  console.log(`\n${title}`);
  console.log(
    [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'),
  );
}
