/**
 * Draft.js 0.11 and its fbjs parts expect Node's `global` and `process`. Imported before them, by side effect, since
 * they look while they load.
 */
const scope: { global?: unknown; process?: unknown } = globalThis;
scope.global ??= globalThis;
scope.process ??= { env: {} };
