import { setFlagsFromString } from 'node:v8';

/** Collects garbage sooner. Many manifests take a tenth more time then, and a quarter less memory. */
export function saveMemory(): void {
  setFlagsFromString('--optimize-for-size');
}
