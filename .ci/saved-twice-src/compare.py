"""compare.py BENCH PAGES FILES PREDICTIONS: what was read from each saved file, beside what was read from the page as
Chromium shows it, block by block and fact by fact, and the cause of each difference.

A cause is tried, not guessed: the article of the shown page without what a program leaves out, or of the page as it was
sent, before any script ran, is the article of the file.
"""
import collections
import importlib.util
import json
import os
import sys

bench, pages, files, predicted = sys.argv[1:]
spec = importlib.util.spec_from_file_location('score_containers', bench + '/score_containers.py')
score = importlib.util.module_from_spec(spec)
spec.loader.exec_module(score)

# Of each program what else its file may be equal to, and why, in the order in which it is tried.
SCRIPTS = 'scripts changed the page, and the program does not run them'
ADDRESS = 'the file does not say where it is from'
CAUSES = {
    'mhtml': [
        ('shown-no-scripts', 'Chromium leaves out scripts and noscript, with JSON-LD'),
        ('shown-no-hidden', 'Chromium leaves out elements with hidden'),
    ],
    'singlefile': [
        ('shown-seen', 'SingleFile leaves out what is not displayed'),
        ('shown-no-pictures', 'the server has no pictures, for which SingleFile writes empty ones'),
        ('sent', 'the page was saved in another state of its scripts'),
    ],
    'wget': [
        ('sent', SCRIPTS),
        ('shown-no-address', ADDRESS),
        ('sent-no-address', SCRIPTS + ', and ' + ADDRESS),
    ],
    'warc': [('sent', SCRIPTS)],
}
ENDINGS = {'mhtml': '.mhtml', 'warc': '.warc'}

with open(predicted, encoding='utf-8') as lines:
    articles = {row['id']: row for row in map(json.loads, lines)}
with open(pages + '/list.json', encoding='utf-8') as listed:
    names = [page['file'][:-len('.html')] for page in json.load(listed)]


def facts(article):
    return {name: score.field(article, name) for name in score.FIELDS}


def cause(kind, name, article, part):
    for variant, why in CAUSES[kind]:
        other = articles.get('%s/%s.html' % (variant, name))
        if other is not None and part(other) == part(article):
            return why
    return None


def differences(shown, article):
    left, right = score.sequence(shown), score.sequence(article)
    only = [b for b in left if b not in right]
    more = [b for b in right if b not in left]
    notes = ['- %s %s' % (k, t[:90]) for k, t in only] + ['+ %s %s' % (k, t[:90]) for k, t in more]
    for field in score.FIELDS:
        if score.field(shown, field) != score.field(article, field):
            notes.append('%s: %r, not %r' % (field, score.field(article, field), score.field(shown, field)))
    return notes


total = equal = explained = 0
unexplained = []
for kind in CAUSES:
    if not os.path.isdir('%s/%s' % (files, kind)):
        print('%-11s not saved' % kind)
        continue
    causes = collections.Counter()
    exact = same = read = settled = 0
    for name in names:
        shown = articles['shown/%s.html' % name]
        article = articles.get('%s/%s%s' % (kind, name, ENDINGS.get(kind, '.html')))
        if article is None:
            causes['not saved by the program'] += 1
            continue
        read += 1
        blocks = score.sequence(article) == score.sequence(shown)
        known = facts(article) == facts(shown)
        exact += blocks
        same += blocks and known
        whys = []
        if not blocks:
            whys.append(('blocks', cause(kind, name, article, score.sequence)))
        if not known:
            whys.append(('facts', cause(kind, name, article, facts)))
        for what, why in whys:
            causes['%s: %s' % (what, why or 'UNEXPLAINED')] += 1
        settled += blocks or whys[0][1] is not None
        if any(why is None for _, why in whys):
            unexplained.append(('%s/%s' % (kind, name), differences(shown, article)))
    total += read
    equal += exact
    explained += settled
    print('%-11s %d files: %d with the same blocks, %d of them with the same facts; %d equal or explained'
          % (kind, read, exact, same, settled))
    for why, count in sorted(causes.items()):
        print('            %3d %s' % (count, why))
for name, notes in unexplained:
    print('\n%s' % name)
    for note in notes[:14]:
        print('    ' + note)
print('\n%d of %d articles are those of the shown pages: %.3f; %d differences of blocks or facts have no cause'
      % (equal, total, equal / max(total, 1), len(unexplained)))
sys.exit(0 if total and equal >= 0.95 * total else 1)
