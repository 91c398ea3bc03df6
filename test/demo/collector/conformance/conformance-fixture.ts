import { createPrivateKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportPKCS8, exportJWK, generateKeyPair } from 'jose';
import { CASES } from '../../../../demo/collector/conformance/cases/index.ts';
import type { CaseGroup } from '../../../../demo/collector/conformance/conformance-case.ts';
import { HttpClient } from '../../../../demo/collector/conformance/http-client.ts';
import type { ConformanceOptions } from '../../../../demo/collector/conformance/options.ts';
import { type CaseResult, runCases } from '../../../../demo/collector/conformance/run-cases.ts';
import { Trial } from '../../../../demo/collector/conformance/trial.ts';
import type { CollectorConfig } from '../../../../demo/collector/config.ts';
import { temporaryFolder } from '../engine.ts';
import { NO_LIMITS, PORTAL } from '../fixture.ts';
import { DEFAULT_GUARD } from '../../../../demo/collector/guard/guard-settings.ts';
import { AUDIENCE, ISSUER } from '../../portal-keys.ts';

const KID = 'conformance';
/** A run draws this by lot; a test is the same every time. */
const DAYS_AGO = 9;

/** Settings of a collector that the whole suite can be asked of, and the options that fit them. */
export interface ConformanceFixture {
  config: CollectorConfig & Required<Pick<CollectorConfig, 'invitations'>>;
  options: ConformanceOptions;
  /** The private key of the portal that may invite. */
  keyFile: string;
  remove: () => void;
}

/** Draws a key, writes the list of issuers. */
export async function makeConformanceFixture(): Promise<ConformanceFixture> {
  const folder = temporaryFolder();
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const pem = await exportPKCS8(privateKey);
  const [keyFile, issuers] = [
    join(folder.path, 'portal-key.pem'),
    join(folder.path, 'issuers.json'),
  ];
  writeFileSync(keyFile, pem);
  const jwk = { ...(await exportJWK(publicKey)), kid: KID };
  writeFileSync(issuers, JSON.stringify({ [ISSUER]: { keys: [jwk] } }));
  const key = createPrivateKey(pem);
  return {
    config: {
      port: 0,
      host: '127.0.0.1',
      database: join(folder.path, 'collector.sqlite'),
      origins: [PORTAL],
      units: ['H99', 'H55'],
      guard: { ...DEFAULT_GUARD, limits: NO_LIMITS },
      invitations: { issuers, audience: AUDIENCE },
    },
    options: {
      url: '',
      unit: 'H99',
      procedure: '1.001193',
      origin: PORTAL,
      otherOrigin: 'https://other-origin.example',
      invitations: { key, algorithm: 'ES256', kid: KID, issuer: ISSUER, audience: AUDIENCE },
    },
    keyFile,
    remove: folder.remove,
  };
}

/** Asks the collector at an address. */
export async function ask(
  url: string,
  options: ConformanceOptions,
  groups: readonly CaseGroup[] = CASES,
): Promise<CaseResult[]> {
  const client = new HttpClient(url);
  const trial = new Trial(client, { ...options, url }, () => new Date(), DAYS_AGO);
  return runCases(groups, trial);
}

/** Group and name of each case that ended so, in the order of the suite. */
export function namesOf(
  results: readonly CaseResult[],
  outcome: CaseResult['outcome']['outcome'],
): string[] {
  const ended = results.filter((result) => result.outcome.outcome === outcome);
  return ended.map(({ group, case: { name } }) => `${group}/${name}`);
}
