/** Which side of a value: at most that value, or above it. An upper tail keeps the digits `1 − lower` would lose. */
export type Tail = 'lower' | 'upper';
