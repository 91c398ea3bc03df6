// Imports a module of the package in plain Node, and tells which names of a browser its own code
// asked for on the way. Lit's code may ask: it knows Node and looks what is there.
const NAMES = [
  'window', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage',
  'indexedDB', 'caches', 'matchMedia', 'getSelection', 'requestAnimationFrame', 'BroadcastChannel',
];
const OWN = /\/dist\/(?:package|widgets)\//u;
const touched = [];

for (const name of NAMES) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const [, , caller = ''] = new Error(name).stack.split('\n');
      if (OWN.test(caller)) touched.push(`${name} ${caller.trim()}`);
      return undefined;
    },
  });
}
const names = Object.keys(await import(process.argv[2]));
console.log(JSON.stringify({ names, touched }));
