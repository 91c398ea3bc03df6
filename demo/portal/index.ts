export { createPortal, type PortalOptions } from './create-portal.ts';
export { type Portal, startPortal } from './start-portal.ts';
