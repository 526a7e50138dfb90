/** Mailboxes of the two largest providers. */
const KNOWN =
  /^(?:mail\.google\.com|outlook\.(?:live|office|office365)\.com|outlook\.cloud\.microsoft)$/;
/** How hosts and folders of mailboxes are called: mail.loja.pt, webmail.loja.pt, loja.pt/roundcube. */
const HOST =
  /^(?:(?:web|e-?)?mail|correio|roundcube|zimbra|owa|rainloop|snappymail|sogo|horde)\d*\./;
const PATH = /\/(?:roundcube|webmail|owa|rainloop|snappymail|squirrelmail|zimbra|sogo)(?:\/|$)/i;
/** What pages of Roundcube, which can stand at any address, bring along. */
const MARKUP = 'script[src*="program/js/app"], body[class*="task-mail"], [id^="rcm"]';

/** Whether a page is one of a mailbox in the browser, by its address and markup. */
export function isWebmail(document: Document, url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return (
    KNOWN.test(hostname) ||
    HOST.test(hostname) ||
    PATH.test(pathname) ||
    document.querySelector(MARKUP) !== null
  );
}
