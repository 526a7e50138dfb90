import * as messaging from '@webext-core/messaging';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

import * as ruleCard from '@/components/RuleCard';
import * as words from '@/components/words';
import { lendModules } from '@/utils/panel/lent-modules';
import * as registry from '@/utils/platforms/registry';

lendModules({
  preact,
  'preact/hooks': hooks,
  // All that elements are compiled to.
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@webext-core/messaging': messaging,
  '@/components/RuleCard': ruleCard,
  '@/components/words': words,
  '@/utils/platforms/registry': registry,
});
