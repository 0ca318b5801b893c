import type { cdk } from 'projen';
import { github, release, YamlFile } from 'projen';

/**
 * A maintainer starts a release by hand. It has the version that stands first in CHANGELOG.md, builds the packages of all
 * languages, publishes them without tokens where the registry can (trusted publishing), and tags the commit.
 */
export const GITHUB = {
  github: true,
  githubOptions: { mergify: false, pullRequestLint: false },
  buildWorkflow: false,
  autoMerge: false,
  pullRequestTemplateContents: [
    'What does it change for users, and why?',
    '',
    '- [ ] `npm test` passes',
    '- [ ] `CHANGELOG.md` says under *Unreleased* what users notice',
  ],
  release: true,
  releaseToNpm: true,
  releaseTrigger: release.ReleaseTrigger.workflowDispatch(),
  nextVersionCommand: 'node tools/project/changelog.js version',
  npmTrustedPublishing: true,
  npmProvenance: true,
  workflowNodeVersion: '20',
  postBuildSteps: [
    { name: 'Write the release notes', run: 'node tools/project/changelog.js notes > dist/changelog.md' },
    { name: 'Write the software bill of materials', run: 'tools/project/sbom.sh dist/js/*.tgz > dist/sbom.cdx.json' },
  ],
} satisfies Partial<cdk.JsiiProjectOptions>;

/** What every change must pass, and the forms of issues. */
export function workflows(project: cdk.JsiiProject): void {
  const ci = project.github!.addWorkflow('ci');
  ci.on({ pullRequest: {}, push: { branches: ['main'] } });
  ci.addJob('ci', {
    runsOn: ['ubuntu-latest'],
    permissions: { contents: github.workflows.JobPermission.READ },
    timeoutMinutes: 90,
    steps: [
      // With tags: the public API is compared with that of the last release.
      { uses: 'actions/checkout@v4', with: { 'fetch-depth': 0 } },
      { uses: 'actions/setup-node@v4', with: { 'node-version': '20' } },
      { uses: 'actions/setup-go@v5', with: { 'go-version': 'stable', cache: false } },
      { uses: 'actions/cache@v4', with: { path: '~/.cache/kgateway-constructs', key: "cluster-${{ hashFiles('test/cluster/**') }}" } },
      { run: '.ci/run' },
    ],
  });
  const site = new github.GithubWorkflow(project.github!, 'site', { limitConcurrency: true, concurrencyOptions: { group: 'site' } });
  site.on({ push: { branches: ['main'] }, workflowDispatch: {} });
  site.addJob('site', {
    runsOn: ['ubuntu-latest'],
    permissions: {
      contents: github.workflows.JobPermission.READ,
      pages: github.workflows.JobPermission.WRITE,
      idToken: github.workflows.JobPermission.WRITE,
    },
    environment: { name: 'github-pages', url: '${{ steps.pages.outputs.page_url }}' },
    steps: [
      { uses: 'actions/checkout@v4' },
      { uses: 'actions/setup-node@v4', with: { 'node-version': '20' } },
      { run: 'npm ci' },
      { run: 'npm run site', env: { SITE_BASE: '/kgateway-constructs/' } },
      { uses: 'actions/upload-pages-artifact@v3', with: { path: 'site/dist' } },
      { id: 'pages', uses: 'actions/deploy-pages@v4' },
    ],
  });
  // The default of the tool; no file names a registry.
  project.tryFindObjectFile('.github/workflows/release.yml')!.addDeletionOverride('jobs.release_npm.steps.9.env.NPM_REGISTRY');
  project.release!.addJobs({
    sbom: {
      name: 'Attach the software bill of materials',
      needs: ['release', 'release_github'],
      runsOn: ['ubuntu-latest'],
      permissions: { contents: github.workflows.JobPermission.WRITE },
      steps: [
        { uses: 'actions/download-artifact@v5', with: { 'artifact-ids': '${{ needs.release.outputs.artifact_id }}', path: 'dist' } },
        {
          if: '${{ !inputs.dry_run }}',
          run: 'gh release upload "$(cat dist/releasetag.txt)" dist/sbom.cdx.json -R "$GITHUB_REPOSITORY"',
          env: { GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}' },
        },
      ],
    },
  });
  for (const [name, form] of Object.entries(ISSUE_FORMS)) { new YamlFile(project, `.github/ISSUE_TEMPLATE/${name}.yml`, { obj: form }); }
}

const area = (id: string, label: string, description: string, render?: string) => ({
  type: 'textarea', id, attributes: { label, description, render }, validations: { required: true },
});

const ISSUE_FORMS = {
  bug: {
    name: 'Bug',
    description: 'A construct writes a wrong manifest, or the command is wrong about one',
    body: [
      area('program', 'Program or manifests', 'The smallest that shows it. Leave out names of your own, and every secret.', 'yaml'),
      area('actual', 'What happens', 'The error, finding or manifest, as it is printed.', 'text'),
      area('expected', 'What you expect', 'For a finding: what the controller reports, or how the gateway answers.'),
      area('versions', 'Versions', 'kgateway-constructs, kgateway, Gateway API and its channel, cdk8s or Pulumi, Node.'),
    ],
  },
  feature: {
    name: 'Feature',
    description: 'Something that you want to describe, check or convert',
    body: [area('need', 'What do you want to do?', 'The YAML that you write by hand today says most.')],
  },
};
