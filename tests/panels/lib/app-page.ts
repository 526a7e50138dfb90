/** HTML shell of a panel that is drawn in the browser. */
export const appPage = (page: {
  title: string;
  lang: string;
  css: readonly string[];
  js: string;
  style: string;
}): string => `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
${page.css.map((file) => `<link rel="stylesheet" href="/static/${file}">`).join('\n')}
<style>${page.style}</style>
</head>
<body>
<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"></div>
<script src="/static/${page.js}" defer></script>
</body>
</html>`;
