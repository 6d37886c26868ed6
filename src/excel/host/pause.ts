/** The host's timer; this room is compiled without the DOM's types. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;

/** Lets the host and the user have the thread for a moment. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
