/** The parts of the extensions' interface that tests use, in a page of the extension in either browser. */
declare const chrome: {
  readonly runtime: {
    getManifest(): { readonly short_name: string };
    sendMessage(message: object): Promise<{ res?: unknown; err?: { message: string } } | undefined>;
    reload(): void;
  };
  readonly permissions: { request(permissions: { origins: readonly string[] }): Promise<boolean> };
  readonly i18n: { getUILanguage(): string };
  readonly action: {
    getBadgeText(details: Record<string, never>): Promise<string>;
    getUserSettings(): Promise<{ readonly isOnToolbar: boolean }>;
    getTitle(details: Record<string, never>): Promise<string>;
  };
  readonly alarms: {
    getAll(): Promise<{ readonly name: string; readonly periodInMinutes?: number }[]>;
    create(name: string, alarm: { when: number; periodInMinutes?: number }): Promise<void>;
    clearAll(): Promise<boolean>;
  };
  readonly tabs: {
    query(which: Record<string, never>): Promise<{ readonly url?: string; pendingUrl?: string }[]>;
  };
  readonly notifications: { getAll(): Promise<Record<string, unknown>> };
  /** Only on Chromium's own page of extensions. */
  readonly developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    addHostPermission(extensionId: string, origin: string): Promise<void>;
  };
};

/** Firefox's text input processor, in scripts that run with the browser's rights. */
interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitComposition(key: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}
declare const Components: {
  readonly classes: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
  readonly interfaces: Record<string, unknown>;
};
