import { findProgram, isProgram } from './programs.js'

/** What to do where the tests in a browser cannot run. */
export const howToGetChromium =
  'No Chromium was found. Install one (apt-get install chromium), or say where it is (CHROMIUM=/path/to/chromium).'

/** Where Chromium is: at CHROMIUM, or on the PATH. Null when there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return isProgram(process.env.CHROMIUM) ? process.env.CHROMIUM : null
  return findProgram(['chromium', 'chromium-browser', 'google-chrome'])
}
