// Links to spoil and how a reading is judged, as a library: what build.mjs builds for `npm run fuzz`.
export { judge } from './fuzzJudge.mjs';
export { createTexts } from './fuzzTexts.mjs';
