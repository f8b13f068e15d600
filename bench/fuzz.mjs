// Damaged links and the checks on how they are read, as a library that build.mjs builds for `npm run fuzz`.
export { judge } from './fuzzJudge.mjs';
export { createTexts } from './fuzzTexts.mjs';
