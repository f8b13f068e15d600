/** Texts that a person puts on a document; none of them is part of the plan. */
export type DocumentLabels = {
  readonly title?: string;
  readonly customer?: string;
  readonly author?: string;
  readonly remark?: string;
};

/** Those of a document; an empty text counts as none. */
export function labelsOf({ title, customer, author, remark }: DocumentLabels = {}) {
  return {
    title: title || null,
    customer: customer || null,
    author: author || null,
    remark: remark || null,
  };
}
