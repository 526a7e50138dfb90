import { configure } from '@testing-library/preact';

// A busy machine takes its time; no test fails by the clock.
configure({ asyncUtilTimeout: 30_000 });
