import { siteMatches } from './sites.ts';

/** The gate runs in every frame of the four sites, also those without an address of their own. */
export const gateScript = {
  matches: [...siteMatches],
  js: ['gate.js'],
  run_at: 'document_start' as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

/** What the extension asks for: nothing that one of its promises does not need. A snapshot test keeps it so. */
export const manifest = ({ browser }: { browser: string }) => ({
  name: 'Sociable',
  short_name: 'Sociable',
  description:
    'A kind coach while you write posts and replies: less leaflet, more conversation. Nothing leaves your device.',
  permissions: ['storage', 'alarms', 'notifications', 'scripting'],
  host_permissions: [...siteMatches],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  ...(browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'sociable@sociable.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : { minimum_chrome_version: '120' }),
});
