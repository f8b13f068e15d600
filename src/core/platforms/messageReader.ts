/** What a sentence about a message may name, ready to print; what the text did not say is absent. */
export type MessageFacts = {
  readonly version?: string | undefined;
  readonly job?: string | undefined;
  readonly project?: string | undefined;
  readonly limit?: string | undefined;
};

/** A message that a product is known to show. */
export type KnownMessage = {
  readonly code: string;
  readonly cause: string;
  /** The steps that put it right; the first one that the path has. */
  readonly steps: readonly string[];
  /** Whether there is something else to do where those steps change nothing. */
  readonly hasOtherwise: boolean;
};

/** A message in a text, from `start` up to `end` (offsets in UTF-16 units). */
export type FoundMessage = KnownMessage & {
  readonly start: number;
  readonly end: number;
  readonly facts: MessageFacts;
  /** Everything that the message names. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
};

/** `known`: the text holds a known message. `near`: something much like one. `unknown`: neither. */
export type MessageStanding = 'known' | 'near' | 'unknown';

/** Finds the messages of one product in a text that somebody pastes. */
export type MessageReader = {
  /** Every known message, in the order of the text, none overlapping another. */
  readonly find: (text: string) => readonly FoundMessage[];
  /** Where there is none, the messages most like the text, the nearest first. */
  readonly nearest: (text: string) => {
    readonly standing: MessageStanding;
    readonly nearest: readonly KnownMessage[];
  };
};

type Sentences = Readonly<Record<string, (facts: MessageFacts) => string>>;

/** What a language says of the messages of one product: by code, causes by their own. */
export type MessagesWords = {
  readonly names: Readonly<Record<string, string>>;
  readonly causes: Sentences;
  readonly remedies: Sentences;
  /** What the things that a message names are called. */
  readonly values: Readonly<Record<string, string>>;
  readonly standings: Readonly<Record<MessageStanding, string>>;
  /** For a message whose remedy changes nothing. */
  readonly otherwise: string;
};
