import type { FoundMessage, KnownMessage, MessageReader } from '@/core/platforms/messageReader';
import { findErrors } from './findErrors';
import { type ErrorCode, type FoundError, remedies } from './foundError';
import { nearestErrors } from './nearestErrors';

export const messageReader: MessageReader = {
  find: (text) => findErrors(text).map(found),
  nearest: (text) => {
    const { standing, nearest } = nearestErrors(text);
    return { standing, nearest: nearest.map(({ code }) => known(code)) };
  },
};

function known(code: ErrorCode): KnownMessage {
  return { code, ...remedies[code] };
}

function found({ values, ...error }: FoundError): FoundMessage {
  return {
    ...error,
    facts: {
      version: values.version ?? values.blinkVersion,
      job: values.nodeName,
      project: values.projectName,
      limit: values.limit === undefined ? undefined : String(values.limit),
    },
    values: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
  };
}
