import { defineConfig } from 'wxt';

/** Nothing leaves the machine, and the browser enforces it: our pages may open no connection. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What `--mode e2e` grants beforehand, because a permission prompt cannot be answered headless. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

// Run from the repository root: .wxt/ lands there, and the source archive can hold core/ too.
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: 'dist/extension',
  zip: {
    includeSources: [
      'extension/**',
      'core/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
    ],
  },
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' && { host_permissions: LOOPBACK }),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      // The same as a click on the toolbar button: the panel opens and the page is read.
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Down' },
        description: '__MSG_nextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: '__MSG_previousMark__',
      },
    },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'soat-tthc@hailong.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
  }),
});
