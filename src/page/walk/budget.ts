/** Bounds of everything we do in a page, whatever the page does. Each has a test that reaches it. */

/** Fields one sweep recognises in full. What is beyond is recognised when it gets the focus. */
export const MAX_SWEPT_FIELDS = 64;
/** Field-like elements one sweep looks at before it gives up counting. */
export const MAX_CANDIDATES = 2_000;
/** Shadow roots one sweep enters, and how deep. */
export const MAX_ROOTS = 128;
export const MAX_ROOT_DEPTH = 16;
/** Largest document whose shadow roots are looked for; in larger ones they are seen when something in them gets the focus. */
export const MAX_SEARCHED_ELEMENTS = 8_000;
/** Possible shadow hosts looked at in one sweep. */
export const MAX_HOSTS = 2_000;
/** Field-like controls the sentinel looks at in one sweep; those beyond are looked at when they get the focus. */
export const MAX_GLANCED_FIELDS = 16;
/** Main-thread time of a sweep's first slice, which runs at once, in milliseconds. */
export const FIRST_SLICE_MS = 1;
/** Main-thread time of one slice of a sweep, in milliseconds. */
export const SLICE_MS = 4;
/** Rest between two sweeps, in milliseconds: grows by this factor up to the last while sweeps find nothing new. */
export const REST_MS = 600;
export const REST_GROWTH = 3;
export const MAX_REST_MS = 6_400;
