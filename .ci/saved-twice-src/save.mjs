// save PAGES FOLDER: serves the pages of a folder from the loopback address, each at its own path, and saves them there by
// four programs. Beside those files stand the page as Chromium shows it ("shown"), as it was sent ("sent"), and what was
// shown without the parts that a program may leave out, by which a difference is explained.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const [pages, folder] = process.argv.slice(2);
const list = JSON.parse(readFileSync(`${pages}/list.json`, 'utf8'));
const run = promisify(execFile);
const work = mkdtempSync(`${tmpdir()}/saved-twice-`);
const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';
const offline = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

// Several pages of a list may have the same path: each has a host of its own, a port.
const servers = list.map((page) => createServer((request, response) => {
  if (request.url !== page.path) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end();
    return;
  }
  const charset = page.charset ? `; charset=${page.charset}` : '';
  response.writeHead(200, { 'content-type': `text/html${charset}` });
  response.end(readFileSync(`${pages}/${page.file}`));
}));
for (const server of servers) await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = (index) => `http://127.0.0.1:${servers[index].address().port}${list[index].path}`;

function write(kind, name, content) {
  mkdirSync(`${folder}/${kind}`, { recursive: true });
  writeFileSync(`${folder}/${kind}/${name}`, content);
}

// As browsers say it that save a page alone.
const savedFrom = (url) => `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n`;

// Runs in the page: its markup as it is shown, and without some of its parts.
const markups = () => {
  const doctype = document.doctype ? `<!DOCTYPE ${document.doctype.name}>` : '';
  const root = document.documentElement;
  const all = [root, ...root.querySelectorAll('*')];
  const unseen = all.map((element) => getComputedStyle(element).display === 'none' && !element.closest('head'));
  const without = (leftOut) => {
    const copy = root.cloneNode(true);
    const copies = [copy, ...copy.querySelectorAll('*')];
    copies.forEach((element, index) => { if (leftOut(element, unseen[index])) element.remove(); });
    return doctype + copy.outerHTML;
  };
  const noPictures = () => {
    const copy = root.cloneNode(true);
    const copies = [...copy.querySelectorAll('img')];
    [...root.querySelectorAll('img')].forEach((image, index) => {
      if (image.naturalWidth === 0) copies[index].setAttribute('src', 'data:,');
    });
    return doctype + copy.outerHTML;
  };
  const script = (e) => e.localName === 'script' || e.localName === 'noscript';
  return {
    shown: doctype + root.outerHTML,
    'shown-no-scripts': without(script),
    'shown-no-hidden': without((e) => script(e) || e.hasAttribute('hidden')),
    'shown-no-pictures': noPictures(),
    'shown-seen': without((e, isUnseen) => (script(e) && e.type !== 'application/ld+json') || (isUnseen && !script(e))),
  };
};

async function withChromium() {
  const context = await chromium.launchPersistentContext(`${work}/profile`, { executablePath: executable, args: offline });
  for (const [index, { file }] of list.entries()) {
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    await page.goto(address(index), { waitUntil: 'load', timeout: 20000 }).catch(() => {});
    await page.waitForTimeout(300);
    const session = await context.newCDPSession(page);
    const shown = await page.evaluate(markups);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    write('mhtml', file.replace(/html$/, 'mhtml'), data);
    for (const [kind, markup] of Object.entries(shown)) {
      write(kind, file, markup.replace(/^(<!DOCTYPE[^>]*>)?/, (doctype) => doctype + savedFrom(address(index))));
    }
    write('shown-no-address', file, shown.shown);
    const sent = readFileSync(`${pages}/${file}`);
    write('sent', file, Buffer.concat([Buffer.from(savedFrom(address(index))), sent]));
    write('sent-no-address', file, sent);
    await page.close();
  }
  await context.close();
}

async function withWget() {
  if (!(await run('wget', ['--version']).catch(() => null))) return;
  for (const [index, { file }] of list.entries()) {
    const at = `${work}/wget-${index}`;
    mkdirSync(at);
    const quiet = ['-q', '--tries=1', '--timeout=10', '--no-proxy', '-e', 'robots=off', '-nd', '-P', at];
    // It fails where anything that belongs to the page is not there.
    await run('wget', [...quiet, '-p', '--convert-links', '-E', address(index)]).catch(() => {});
    const saved = readdirSync(at);
    if (saved.length === 1) write('wget', file, readFileSync(`${at}/${saved[0]}`));
    else console.error(`wget saved ${saved.length} files of ${file}`);
    await run('wget', [...quiet, '--no-warc-compression', '--warc-tempdir', work, `--warc-file=${at}/crawl`,
      '-O', `${at}/out`, address(index)]).catch(() => {});
    write('warc', file.replace(/html$/, 'warc'), readFileSync(`${at}/crawl.warc`));
  }
}

async function withSingleFile() {
  const program = fileURLToPath(new URL('node_modules/single-file-cli/single-file-node.js', import.meta.url));
  if (!existsSync(program)) return;
  for (const [index, { file }] of list.entries()) {
    mkdirSync(`${folder}/singlefile`, { recursive: true });
    const out = `${folder}/singlefile/${file}`;
    await run(process.execPath, [program, address(index), out, '--browser-executable-path', executable,
      '--browser-args', JSON.stringify(offline), '--browser-wait-until', 'load', '--filename-conflict-action', 'overwrite'],
    { timeout: 90000 }).catch(() => {});
    if (!existsSync(out)) console.error(`single-file did not save ${file}`);
  }
}

await Promise.all([
  withChromium().then(() => withWget()).catch((error) => console.error(error.message)),
  withSingleFile(),
]);
servers.forEach((server) => { server.closeAllConnections(); server.close(); });
rmSync(work, { recursive: true, force: true });
