import type { Area } from './area';
import { crdBundlesMixed } from '../releases/crd-bundles-mixed';
import { crdRelease } from '../releases/crd-release';
import { deprecatedField } from '../releases/deprecated-field';
import { deprecatedKind } from '../releases/deprecated-kind';
import { deprecatedVersion } from '../releases/deprecated-version';
import { oldForm } from '../releases/old-form';

export const releases: Area = {
  title: 'Releases',
  summary: 'What another release or channel has, had, or is going to remove.',
  checks: [
    crdBundlesMixed,
    crdRelease,
    deprecatedField,
    deprecatedKind,
    deprecatedVersion,
    oldForm,
  ],
};
