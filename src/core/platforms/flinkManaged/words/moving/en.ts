import type { MovingWords } from '@/core/words/product';

/** What is known of moving here from Blink, in English. The migration plan was readable in part, in undated copies. */
export const en: MovingWords = {
  notes: [
    'The state of Blink and that of Flink are incompatible, so the move is cold: stop the Blink job, start the Flink job, and the business is interrupted meanwhile (migration plan, help document 421044, undated, read in part).',
    'No rule that turns a CU of Blink into a CU of Flink is published.',
    'No tariff newer than that of 2021-06-04 could be read: ask for today’s price in the console, or by the call QueryCreateInstancePrice.',
    'CU by the hour beside a subscription are hybrid billing, which is there for x86 subscriptions without high availability across zones only (help centre, 2025-04-11). With pay-as-you-go they are simply more CU.',
    'Pay-as-you-go takes its machines when a job starts, which can fail in a full region; it costs until the workspace is released (help centre, 2026-03-26).',
    'A cluster of dedicated Blink is renewed for at most 4 months at a time (notice of 2022-11-15): plan the overlap within a renewal.',
  ],
};
