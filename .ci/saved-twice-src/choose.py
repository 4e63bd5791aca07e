"""choose.py CORPORA COUNT FOLDER: a fixed spread of pages, by the hashes of their names, with a list of their paths."""
import gzip
import hashlib
import json
import os
import sys
import urllib.parse

corpora, count, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
os.makedirs(folder)
sets = ('fundus-a', 'wcxb-dev', 'aed')
chosen = []
for number, name in enumerate(sets):
    with open('%s/%s/truth.jsonl' % (corpora, name), encoding='utf-8') as lines:
        pages = [json.loads(line) for line in lines]
    pages = [p for p in pages if p.get('url', '').startswith('http')]
    pages.sort(key=lambda p: hashlib.sha256((name + '/' + p['id']).encode()).hexdigest())
    for page in pages[:count // len(sets) + (number < count % len(sets))]:
        with gzip.open('%s/%s/pages/%s.html.gz' % (corpora, name, page['id'])) as file:
            content = file.read()
        try:
            content.decode('utf-8')
            charset = 'utf-8'
        except UnicodeDecodeError:
            charset = None
        file_name = '%s-%s.html' % (name, page['id'])
        with open('%s/%s' % (folder, file_name), 'wb') as out:
            out.write(content)
        url = urllib.parse.urlsplit(page['url'])
        path = urllib.parse.quote(url.path or '/', safe="/%:@!$&'()*+,;=~") + ('?' + url.query if url.query else '')
        chosen.append({'file': file_name, 'path': path, 'charset': charset})
with open('%s/list.json' % folder, 'w', encoding='utf-8') as out:
    json.dump(chosen, out, indent=1)
