/** What Excel appends to the parameters of a call, as far as we use it. */
export interface Invocation {
  /** Excel calls it when an input is edited before the answer is there. */
  onCanceled?: () => void;
}

/** Excel's object about the call: neither a range nor one of the two other objects it passes, entities and error values. */
export function isInvocation(parameter: unknown): parameter is Invocation {
  return (
    typeof parameter === 'object' &&
    parameter !== null &&
    !Array.isArray(parameter) &&
    !('type' in parameter) &&
    !('code' in parameter)
  );
}
