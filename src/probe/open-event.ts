/** The cache entry in which onOpen leaves what it was given. */
export const OPEN_EVENT = "rashinban-probe-open";
