/** How long processes may take to stop. */

const SECOND = 1000;

/** How long answers may take that were begun before the stop. Milliseconds. */
export const drainLimit = 20 * SECOND;

/** How long a process is waited for before it is ended by force. Milliseconds. */
export const stopLimit = 2 * drainLimit + 5 * SECOND;
