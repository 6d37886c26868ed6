import fc from 'fast-check';

/** Laws are tried on the same cases in every run, so that a red test says something about the change; a number in
 * LIFECYCLE_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.LIFECYCLE_SEED ?? 20_261_122) });
