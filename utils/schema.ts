import * as z from 'zod/mini';

// zod compiles parsers with `new Function`, which the content security policy of an extension forbids;
// the probe alone is reported as a violation. Import `z` from here, never from 'zod': this line has to
// run before the first schema is built.
z.config({ jitless: true });

export { z };
