import type { CheckSettings } from '../../src/core/checks';
import { formatPath } from '../../src/core/schema/path';
import { predictStatus } from '../../src/core/status';
import type { PredictedStatus } from '../../src/core/status';
import { manifestsOf } from '../../tools/checks/fixtures';

export const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

/** `Kind name path: Type=Status/Reason`; a `?` marks what is not certain, a `*` what only kgateway reports. */
export function textOf({ object, path, conditions }: PredictedStatus): string {
  const location = [object.kind, object.name, formatPath(path)].filter((part) => part !== '').join(' ');
  return `${location}: ${conditions.map(({ type, status, reason, certain, demandedBy }) =>
    `${type}=${status}/${reason}${certain ? '' : '?'}${demandedBy === 'kgateway' ? '*' : ''}`).join(' ') || 'nothing'}`;
}

export function predict(objects: Parameters<typeof manifestsOf>[0], settings: Partial<CheckSettings> = {}): string[] {
  return predictStatus(manifestsOf(objects), { releases: TARGET, ...settings }).map(textOf);
}
