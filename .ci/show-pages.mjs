// show-pages FOLDER: shows each page of a folder in Chromium and fails if one is bad. Pages named open-… may ask for
// pictures, films and recordings. Unsafe pages of its own must be found bad.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium } from 'playwright-core';

const folder = process.argv[2];
const names = readdirSync(folder).filter((name) => /\.x?html$/.test(name)).sort();
const controls = {
  'control-handler.html': '<!DOCTYPE html><title>x</title><img src="data:," onerror="document.title=1">',
  'control-script.html': '<!DOCTYPE html><title>x</title><script>document.title = 1</script>',
  'control-link.html': '<!DOCTYPE html><title>x</title><a href="java&Tab;script:alert(1)">x</a>',
  'control-picture.html': '<!DOCTYPE html><title>x</title><img alt="" src="https://example.org/x.png">',
  'control-refresh.html': '<!DOCTYPE html><title>x</title><meta http-equiv="refresh" content="0;url=/elsewhere">',
  'control-frame.html': '<!DOCTYPE html><title>x</title><iframe srcdoc="<p>x"></iframe>',
};

const server = createServer((request, response) => {
  const name = decodeURIComponent(request.url.slice(1));
  let text = controls[name];
  if (text === undefined && names.includes(name)) {
    text = readFileSync(`${folder}/${name}`, 'utf8');
    // The policy of the page would hide what its markup allows.
    text = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');
  }
  const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
  response.end(text ?? '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

const context = await chromium.launchPersistentContext(mkdtempSync(`${tmpdir()}/safety-`), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

// Runs in the page when it has been watched.
const unsafe = () => {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      const name = attribute.name.toLowerCase();
      const value = attribute.value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
      const address = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'cite', 'background'];
      if (name.startsWith('on') || name === 'srcdoc' || name === 'ping') found.push(name);
      if (address.includes(name) && /^(javascript|vbscript|data:text|data:image\/svg)/.test(value)) found.push(value);
    }
    const tag = element.localName;
    if (['script', 'iframe', 'object', 'embed', 'form', 'base', 'frame', 'applet', 'svg', 'math'].includes(tag)
        && element.getAttribute('type') !== 'application/ld+json') found.push(tag);
    if (tag === 'link' && !/^(canonical|license)$/.test(element.rel)) found.push(`link ${element.rel}`);
    if (tag === 'meta' && /refresh/i.test(element.httpEquiv)) found.push('refresh');
  }
  return found;
};

async function faults(name) {
  const page = await context.newPage();
  const found = [];
  let watching = true;
  const session = await context.newCDPSession(page);
  session.on('Debugger.scriptParsed', (script) => {
    // The browser's driver has worlds of its own.
    if (watching && script.executionContextAuxData?.isDefault !== false) found.push(`script ${script.url}`);
  });
  await session.send('Debugger.enable');
  page.on('dialog', (dialog) => { found.push('dialog'); dialog.dismiss().catch(() => {}); });
  page.on('request', (request) => {
    if (request.url() === origin + name || request.url().startsWith('data:')) return;
    const shown = ['image', 'media'].includes(request.resourceType());
    if (!(name.startsWith('open-') && shown) && !request.url().endsWith('/favicon.ico')) {
      found.push(`${request.resourceType()} ${request.url()}`);
    }
  });
  page.on('framenavigated', (frame) => {
    if (frame.url() !== origin + name && frame.url() !== 'about:blank') found.push(`navigation ${frame.url()}`);
  });
  try {
    await page.goto(origin + name, { waitUntil: 'load', timeout: 15000 });
    await page.waitForTimeout(30);
    watching = false;
    found.push(...await page.evaluate(unsafe));
  } catch (error) {
    found.push(`error ${error.message.split('\n')[0]}`);
  }
  await page.close();
  return found;
}

let failed = false;
for (const name of Object.keys(controls)) {
  if ((await faults(name)).length === 0) {
    console.error(`an unsafe page passed: ${name}`);
    failed = true;
  }
}
let bad = 0;
const queue = [...names];
await Promise.all([1, 2, 3].map(async () => {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const found = await faults(name);
    if (found.length > 0) {
      bad++;
      console.error(`${name}: ${[...new Set(found)].slice(0, 5).join(', ')}`);
    }
  }
}));
await context.close();
server.close();
console.log(`${bad} bad of ${names.length} pages; ${Object.keys(controls).length} unsafe pages were found`);
process.exit(failed || bad > 0 || names.length === 0 ? 1 : 0);
