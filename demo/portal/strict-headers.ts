import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * The headers of a careful portal. What runs here runs under a policy that allows no inline
 * code, no inline style and, through Trusted Types, no markup made of strings but lit's own.
 */
export function strictHeaders(collectorOrigin: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'", collectorOrigin],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'", collectorOrigin],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['lit-html'],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    xFrameOptions: 'DENY',
    // The demonstration runs on http://localhost; this header would speak for other services there.
    strictTransportSecurity: false,
  });
}
