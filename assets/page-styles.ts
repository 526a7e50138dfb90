/** Styles of what several scripts draw over a page: the panel script lends them to those that come after it. */
export { default as ruleCardCss } from './rule-card.css?inline';
export { default as tokensCss } from './tokens.css?inline';
