import { access, constants } from 'node:fs/promises';
import path from 'node:path';

import { chromium } from '@playwright/test';

const { env, platform } = process;

/**
 * Path of an installed browser of Chromium's kind that loads unpacked extensions; undefined where
 * there is none. Branded Chrome is not looked for: it ignores --load-extension since version 137.
 */
export function findChromium(): Promise<string | undefined> {
  return firstExecutable([env['CHROMIUM'], ...chromiumPlaces(), chromium.executablePath()]);
}

/**
 * Path of Chromium's shell without windows, which opens a page many times as fast but loads no
 * extension; of a whole Chromium where there is no shell.
 */
export async function findHeadlessChromium(): Promise<string | undefined> {
  return (await firstExecutable(onPath(['chromium-headless-shell']))) ?? findChromium();
}

/** Path of an installed Firefox; undefined where there is none. */
export function findFirefox(): Promise<string | undefined> {
  return firstExecutable([env['FIREFOX'], ...firefoxPlaces()]);
}

function chromiumPlaces(): string[] {
  if (platform === 'darwin') {
    return inApplications([
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  }
  if (platform === 'win32') {
    return inProgramFiles([
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]);
  }
  return onPath(['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']);
}

function firefoxPlaces(): string[] {
  if (platform === 'darwin') return inApplications(['Firefox.app/Contents/MacOS/firefox']);
  if (platform === 'win32') return inProgramFiles(['Mozilla Firefox/firefox.exe']);
  return onPath(['firefox-esr', 'firefox']);
}

function inApplications(names: readonly string[]): string[] {
  const folders = ['/Applications', path.join(env['HOME'] ?? '', 'Applications')];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

function inProgramFiles(names: readonly string[]): string[] {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((name) => env[name] ?? [])
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** Programs in a snap see neither hidden folders nor /tmp, and so not the extension. */
function onPath(names: readonly string[]): string[] {
  const folders = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('snap'));
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function firstExecutable(
  places: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const place of places) {
    if (place === undefined || place === '') continue;
    try {
      await access(place, constants.X_OK);
      return place;
    } catch {
      continue;
    }
  }
  return undefined;
}
