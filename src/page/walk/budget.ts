/** Bounds of everything we do in a page, whatever the page does. Each has a test that reaches it. */

/** Fields one sweep recognises in full. What is beyond is recognised when it gets the focus. */
export const MAX_SWEPT_FIELDS = 64;
/** Field-like elements one sweep looks at before it gives up counting. */
export const MAX_CANDIDATES = 2_000;
/** Shadow roots one sweep enters, and how deep. */
export const MAX_ROOTS = 128;
export const MAX_ROOT_DEPTH = 16;
/** Possible shadow hosts looked at in one sweep. */
export const MAX_HOSTS = 2_000;
/** Main-thread time of one slice of a sweep, in milliseconds. */
export const SLICE_MS = 4;
/** Rest between two sweeps, in milliseconds: grows by this factor up to the last while sweeps find nothing new. */
export const REST_MS = 400;
export const REST_GROWTH = 2;
export const MAX_REST_MS = 6_400;
