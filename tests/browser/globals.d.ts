/** In a function that is evaluated inside the extension, `chrome` is the extension API. */
declare const chrome: typeof import('wxt/browser').browser;
