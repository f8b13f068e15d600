/** Makes a value when it is first asked for, and keeps it: a browser takes long to make a formatter of its `Intl`. */
export function once<Value>(make: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
