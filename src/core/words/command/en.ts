/** What a sentence may use. Every text is ready to print: it has no control characters and no line breaks. */
export type CommandFacts = {
  readonly limit: string;
  readonly value: string;
  /** Both count from 1. */
  readonly line?: number;
  readonly column?: number;
};

type Sentence = (facts: CommandFacts) => string;

const problem = {
  'empty-input': () => 'There is nothing to read.',
  'not-json': ({ line, column }) =>
    line === undefined || column === undefined
      ? 'Is not JSON.'
      : `Is not JSON: it breaks at line ${line}, column ${column}.`,
  'not-utf8': () => 'Is not UTF-8 text.',
  'too-large': ({ limit }) => `Is larger than ${limit} bytes.`,
  'file-missing': ({ value }) => `There is no file “${value}”.`,
  'file-is-folder': ({ value }) => `“${value}” is a folder, not a file.`,
  'file-unreadable': ({ value }) => `“${value}” cannot be read.`,
  'missing-command': () => 'A command is missing; see streamsizer --help.',
  'unknown-command': ({ value }) => `There is no command “${value}”; see streamsizer --help.`,
  'unknown-option': () => 'There is no such option here; see streamsizer --help.',
  'missing-value': () => 'Needs a value.',
  'unexpected-value': () => 'Takes no value.',
  'extra-argument': ({ value }) => `Takes one argument; “${value}” is one too many.`,
  'missing-link': () => 'A link is missing; put it in quotes, or - to read it.',
  'not-a-day': () => 'Must be a day, written as YYYY-MM-DD.',
  'not-a-rate': () =>
    'Must be the three letters of a currency, = and what one of it is worth, a number above 0.',
  'not-an-address': () => 'Must be the address of a page, without # and what follows.',
  'no-plan': () => 'The link contains no plan.',
  'output-failed': ({ value }) => `The output could not be written (${value}).`,
} satisfies Readonly<Record<string, Sentence>>;

/** What every language of the command says. */
export type CommandWords = {
  readonly problem: Readonly<Record<keyof typeof problem, Sentence>>;
  /** Stands between two sentences on one line. */
  readonly between: string;
  /** `worker` is what the first product calls a worker, `shape` the id of one of its shapes. */
  readonly help: (worker: string, shape: string) => string;
};

/** The command's own sentences in English; what it says of plans and links are the words of the page. */
export const en: CommandWords = {
  problem,
  between: ' ',
  help: (worker, shape) => `Which cluster a streaming load needs, and what it costs.

Usage:
  streamsizer size [plan.json | -]           print the result as JSON
  streamsizer size --ndjson [plans | -]      one plan a line in, one result a line out
  streamsizer products [plan.json | -]       print the plan's result on every product
  streamsizer leaving [plan.json | -]        print what leaving its product costs
  streamsizer risk [plan.json | -]           print what failures do to it, and what decides it
  streamsizer road [plan.json | -]           print the plan over time: need, changes, costs
  streamsizer link [plan.json | -]           print the plan's link, from # on
  streamsizer plan '<link>' | -              print a link's plan as JSON
  streamsizer report --format <format> [plan.json | -]
                                             print the plan's document

Without a file, or with -, the plan is read from standard input; the link with - alone.

Options:
  --product <file>   a file that describes a cluster of your own; a plan that names no
                     product is one of it; repeated, the last one, and products has them all
  --prices <file>    prices of your own for a product; a plan of it that names no price
                     list has these; repeated for other products
  --lang en|zh-CN    language of messages and reports; by default that of the environment
  --format <format>  of a report: md, csv, tsv, json, txt, html, or a picture: svg (the
                     answer), svg-steps (its growth), svg-options (all shapes); of road: json,
                     md, csv, svg; of risk: json, svg-backlog, svg-inputs, svg-map, svg-odds
  --title, --customer, --author, --remark <text>, --date <YYYY-MM-DD>
                     put on a report; what is not given is left out
  --checklist <file> add the steps of a saved checklist to a report
  --every-product    add the plan on every product to a report
  --risk             add to a report the effects of failures
  --risk-terms <terms>
                     the stop and the job looked at there, as a link has them behind risk=, such as
                     down~10~partitions~64; streamsizer risk takes it as --terms
  --decides          add to a report what decides the answer
  --odds <figures>   loads and rates as low, likely and high, in a report with --decides and in
                     streamsizer risk, as a link has them behind odds=, such as
                     1.load~80000~100000~150000 for the first workload
  --leaving          add to a report what leaving the plan's product costs
  --road             add the plan over time to a report
  --today <YYYY-MM-DD>  start of a plan that names none, in road and reports with --road
  --rate <currency>=<number>
                     in road and reports: what one of another currency is worth in that of the
                     plan's prices, to compare products sold in it; repeated for others
  --terms <terms>    how the product is left, as a link has it behind leave=, such as
                     weeks~8~bill~18000
  --page <address>   put the page's address before the link in a report
  --pick <shape>     report this ${worker} shape, such as ${shape}, in place of the cheapest
  --json-errors      print problems as a JSON array
  -h, --help         print this help
  --version          print the version

Problems go to standard error, with nothing on standard output and exit status 2.
With --ndjson a bad line becomes {"error":[...]}, and the other lines are still read.
`,
};
