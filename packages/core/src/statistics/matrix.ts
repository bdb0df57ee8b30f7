/** Rows of equally many numbers. */
export type Matrix = readonly (readonly number[])[];
