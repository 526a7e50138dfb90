import * as messaging from '@webext-core/messaging';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsxRuntime from 'preact/jsx-runtime';

import { lendModules } from '@/utils/panel/lent-modules';
import * as registry from '@/utils/platforms/registry';

lendModules({
  preact,
  'preact/hooks': hooks,
  'preact/jsx-runtime': jsxRuntime,
  '@webext-core/messaging': messaging,
  '@/utils/platforms/registry': registry,
});
