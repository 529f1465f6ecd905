import { addBefore, addImport, addItem, addSorted } from './lines.ts';
import type { Plan } from './plan.ts';

/** A site: adapter, dated selectors, one stand-in page, and a browser test with the cases that the README counts. */
export function siteNamed(id: string): Plan {
  if (id.includes('-')) throw new Error(`"${id}": a site is named by one word, its brand.`);
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const host = `www.${id}.com`;
  return {
    words: { id, name, host },
    files: [
      { path: `src/surfaces/sites/${id}.ts`, template: 'site.ts', what: 'the adapter' },
      {
        path: `src/surfaces/sites/${id}.selectors.ts`,
        template: 'site.selectors.ts',
        what: 'where things are, and when that was seen',
      },
      { path: `tests/pages/${id}/feed.ts`, template: 'site-page.ts', what: 'a stand-in page' },
      {
        path: `tests/browser/${id}-cases.ts`,
        template: 'site-cases.ts',
        what: 'its boxes and what proves their sends',
      },
      { path: `tests/browser/${id}.test.ts`, template: 'site.test.ts', what: 'the test of all of them' },
    ],
    edits: [
      {
        path: 'src/sites.ts',
        what: 'its name, its hosts and where the reminder leads',
        change: (text) =>
          addBefore(
            addItem(text, 'siteIds = [', `'${id}'`),
            '\n};\n\nexport const siteMatches',
            facts(id, name, host),
          ),
      },
      {
        path: 'src/surfaces/sites/index.ts',
        what: 'its line in the register',
        change: (text) =>
          addItem(
            addImport(text, `import { ${id} } from './${id}.ts';`),
            'register: Readonly<Record<SiteId, Site>> = {',
            id,
          ),
      },
      {
        path: 'src/surfaces/traits.ts',
        what: 'how long texts on it may be',
        change: (text) => addBefore(text, '  practice: linkedin,\n', traits(id)),
      },
      {
        path: 'tests/browser/hosts.ts',
        what: 'its host, mapped to loopback',
        change: (text) => addBefore(text, '} as const satisfies', `  ${id}: '${host}',\n`),
      },
      {
        path: 'scripts/tables/boxes.ts',
        what: 'its rows in the README',
        change: (text) =>
          addBefore(
            addSorted(
              text,
              `import * as ${id} from '../../tests/browser/${id}-cases.ts';`,
              /^import .* from '(\.\.\/\.\.\/tests.*)';$/,
            ),
            '\n];\n\nconst told',
            `\n  ...provedOn('${id}', ${id}),`,
          ),
      },
    ],
    next: [
      'Say in src/sites.ts which hosts are really its own; `npm run unit -- -u` then shows what the manifest asks for.',
      'Let the stand-in page be as awkward as the site, with its real editor; then `npm run browser ' +
        id +
        '`.',
      'Settings gain a switch: raise their version in src/storage, with a migration and a frozen sample.',
      'Add texts of the site to tests/corpora, and `npm run fix` brings the table of the README up to date.',
    ],
  };
}

function facts(id: string, name: string, host: string): string {
  return `
  // To do: all of its exact hosts, and the page with the answers that wait for the user.
  ${id}: {
    name: '${name}',
    matches: ['https://${host}/*'],
    replies: 'https://${host}/notifications',
  },`;
}

function traits(id: string): string {
  return `  // To do: the site's own limits, with their source, as above.
  ${id}: {
    limits: { post: 2000, reply: 1000, dm: 1000, note: 1000 },
    fold: 200,
    hashtags: 3,
    imageLed: false,
  },
`;
}
