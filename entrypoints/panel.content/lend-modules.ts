import { defineExtensionMessaging } from '@webext-core/messaging';
import { Component, createContext, render } from 'preact';
import {
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { ContentScriptContext } from 'wxt/utils/content-script-context';

import * as pageStyles from '@/assets/page-styles';
import * as ruleCard from '@/components/RuleCard';
import * as words from '@/components/words';
import * as browserWords from '@/utils/i18n/browser-words';
import { lendModules } from '@/utils/panel/lent-modules';
import * as composer from '@/utils/panel/composer/find';
import * as sendControls from '@/utils/panel/composer/send-controls';
import * as windowBox from '@/utils/panel/dom/window-box';
import * as candidates from '@/utils/panel/list/candidates';
import * as cells from '@/utils/panel/list/cells';
import * as columns from '@/utils/panel/list/columns';
import * as fields from '@/utils/panel/list/fields';
import * as heads from '@/utils/panel/list/heads';
import * as hourColumns from '@/utils/panel/list/hour-columns';
import * as keyField from '@/utils/panel/list/key-field';
import * as listProfile from '@/utils/panel/list/list-profile';
import * as naming from '@/utils/panel/list/naming';
import * as readList from '@/utils/panel/list/read-list';
import * as recordPlaces from '@/utils/panel/list/record-places';
import * as states from '@/utils/panel/list/states';
import * as subjectField from '@/utils/panel/list/subject-field';
import * as timeField from '@/utils/panel/list/time-field';
import * as told from '@/utils/panel/list/told';
import * as unreadField from '@/utils/panel/list/unread-field';
import * as readPanel from '@/utils/panel/read-panel';
import * as steps from '@/utils/panel/steps';
import * as drawnInPart from '@/utils/panel/editors/drawn-in-part';
import * as editorParts from '@/utils/panel/editors/editor-parts';
import * as readDraft from '@/utils/panel/editors/read-draft';
import * as registry from '@/utils/platforms/registry';
import * as remembered from '@/utils/remembered';

// Of packages no more than what is used: the rest of them is left out of the build.
lendModules({
  preact: { Component, createContext, render },
  'preact/hooks': { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
  // All that elements are compiled to.
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@webext-core/messaging': { defineExtensionMessaging },
  '@/assets/page-styles': pageStyles,
  '@/components/RuleCard': ruleCard,
  '@/components/words': words,
  '@/utils/i18n/browser-words': browserWords,
  '@/utils/panel/composer/find': composer,
  '@/utils/panel/composer/send-controls': sendControls,
  '@/utils/panel/dom/window-box': windowBox,
  '@/utils/panel/editors/drawn-in-part': drawnInPart,
  '@/utils/panel/editors/editor-parts': editorParts,
  '@/utils/panel/editors/read-draft': readDraft,
  '@/utils/panel/list/candidates': candidates,
  '@/utils/panel/list/cells': cells,
  '@/utils/panel/list/columns': columns,
  '@/utils/panel/list/fields': fields,
  '@/utils/panel/list/heads': heads,
  '@/utils/panel/list/hour-columns': hourColumns,
  '@/utils/panel/list/key-field': keyField,
  '@/utils/panel/list/list-profile': listProfile,
  '@/utils/panel/list/naming': naming,
  '@/utils/panel/list/read-list': readList,
  '@/utils/panel/list/record-places': recordPlaces,
  '@/utils/panel/list/states': states,
  '@/utils/panel/list/subject-field': subjectField,
  '@/utils/panel/list/time-field': timeField,
  '@/utils/panel/list/told': told,
  '@/utils/panel/list/unread-field': unreadField,
  '@/utils/panel/read-panel': readPanel,
  '@/utils/panel/steps': steps,
  '@/utils/platforms/registry': registry,
  '@/utils/remembered': remembered,
  'wxt/utils/content-script-context': { ContentScriptContext },
});
