import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const base = process.env.SITE_BASE ?? '/';
const sidebar = JSON.parse(readFileSync(new URL('../pages/sidebar.json', import.meta.url), 'utf8'));

/** Anchors as GitHub writes them: the same links work there and here. */
const slug = (heading: string) => heading.trim().toLowerCase().replace(/[^\p{Letter}\p{Number}\s_-]/gu, '').replace(/\s/g, '-');

/** What someone looks for is in guides and recipes first, then in the reference. */
const boost = (id: string) => id.includes('/reference/') ? 0.5 : id.includes('/changelog') ? 0.3 : id.includes('/docs/checks/') ? 0.8 : 1;

export default defineConfig({
  title: 'kgateway-constructs',
  description: 'kgateway and the Gateway API in code, with cdk8s and Pulumi',
  lang: 'en',
  srcDir: 'pages',
  outDir: 'dist',
  base,
  cleanUrls: false,
  lastUpdated: false,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }],
    // Before the first paint, in the language that was chosen last.
    ['script', {}, "document.documentElement.dataset.language = localStorage.getItem('language') ?? 'typescript'"],
  ],
  markdown: { languageAlias: { mts: 'ts' }, anchor: { slugify: slug } },
  vite: { publicDir: fileURLToPath(new URL('../public', import.meta.url)) },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/docs/', activeMatch: '^/docs/(?!cookbook|checks)' },
      { text: 'Cookbook', link: '/docs/cookbook/', activeMatch: '^/docs/cookbook/' },
      { text: 'Checks', link: '/docs/checks/', activeMatch: '^/docs/checks/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      options: { miniSearch: { searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 }, boostDocument: boost } } },
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/kgateway-constructs/kgateway-constructs' }],
    footer: { message: 'Apache-2.0' },
  },
});
