import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** What the pages of the collector could ask a browser for, and never do. */
const UNUSED_FEATURES = [
  'accelerometer', 'autoplay', 'bluetooth', 'camera', 'displayCapture', 'encryptedMedia',
  'fullscreen', 'geolocation', 'gyroscope', 'hid', 'identityCredentialsGet', 'idleDetection',
  'magnetometer', 'microphone', 'midi', 'payment', 'pictureInPicture', 'publickeyCredentialsGet',
  'screenWakeLock', 'serial', 'storageAccess', 'syncXhr', 'usb', 'webShare', 'windowManagement',
  'xrSpatialTracking', 'browsingTopics', 'clipboardRead', 'clipboardWrite', 'gamepad',
] as const;

/** Hono's own middleware, which looks at every answer once it is there. */
const oneByOne = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    // The pages for forms: one style sheet, one form, nothing that runs.
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // With `no-referrer` a browser would hide the origin of the collector's own form.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginEmbedderPolicy: true,
  permissionsPolicy: Object.fromEntries(UNUSED_FEATURES.map((feature) => [feature, []])),
  // Whoever ends TLS in front of the collector decides this for the whole domain.
  strictTransportSecurity: false,
});

/** What it says is the same on every answer: asked once. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ...(await new Hono()
    .use(oneByOne)
    .get('/', (context) => context.body(null))
    .request('/')).headers,
  // What a collector answers is true of this moment: no cache keeps it, nor the Back button.
  ['cache-control', 'no-store'],
];

/**
 * The headers of the list of the OWASP Secure Headers Project, on every answer. Set before there is
 * one: to change an answer costs as much as to make it.
 */
export function securityHeaders(): MiddlewareHandler {
  return (context, next) => {
    for (const [name, value] of HEADERS) context.header(name, value);
    return next();
  };
}
