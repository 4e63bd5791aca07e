"""ablation.py FOLDER CORPORA NAME…: a table of what each figure is without each NAME, less what it is with it, in thousandths.

A dot is a figure that has not changed at all; of wcxb-dev's without_rate less is better. Then the number of hosts on which the
mean of the pages' main figure is lower without it, and higher, by more than .002; FOLDER/NAME/hosts.txt names them, the
furthest first. Figures and hosts of what is trained again (rule, features) mean little unless they are well beyond OtherSeed's."""
import json
import sys
from collections import defaultdict
from pathlib import Path

FIGURES = {
    'fundus-a': ('para_f1', 'para_p', 'para_r', 'head_f1', 'summary_typed'),
    'wcxb-dev': ('word_f1', 'with_rate', 'without_rate'),
    'readability-js': ('para_f1', 'word_f1'),
}
HOSTS = ('fundus-a', 'wcxb-dev')
CHANGE = .002
ROW = '%-9s %-20s' + ' %8s' * 10 + ' %6s %4s' * 2


def read_scores(folder):
    scores = {}
    for corpus in FIGURES:
        text = (folder / (corpus + '.scores')).read_text(encoding='utf-8')
        figures, end = json.JSONDecoder().raw_decode(text)
        pages = (line.split('\t') for line in text[end:].strip().split('\n'))
        scores[corpus] = figures, {page: float(score) for page, score in pages}
    return scores


def host(page):
    """As the training parts pages: the name that a publisher's hosts share, or the page's own."""
    url = page.get('url') or ''
    if '//' not in url:
        return page['id']
    labels = url.split('//', 1)[1].split('/', 1)[0].replace('www.', '').split('.')
    shared = len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) <= 2
    return labels[max(0, len(labels) - (3 if shared else 2))]


def read_hosts(corpus):
    with open(corpus / 'truth.jsonl', encoding='utf-8') as lines:
        return {page['id']: host(page) for page in map(json.loads, lines)}


def host_changes(whole, without, hosts):
    changes = defaultdict(list)
    for page, score in whole.items():
        changes[hosts[page]].append(without[page] - score)
    means = {name: sum(each) / len(each) for name, each in changes.items()}
    return {name: mean for name, mean in means.items() if abs(mean) > CHANGE}


def main(folder, corpora, *names):
    folder = Path(folder)
    sorts = dict(reversed(line.split()) for line in (folder / 'names.txt').read_text(encoding='utf-8').splitlines())
    hosts = {corpus: read_hosts(Path(corpora) / corpus) for corpus in HOSTS}
    whole = read_scores(folder / 'whole')
    print(ROW % ('', '', 'fundus-a', '', '', '', '', 'wcxb-dev', '', '', 'readab.', '', 'fundus', '', 'wcxb', ''))
    print(ROW % ('sort', 'without', 'para_f1', 'para_p', 'para_r', 'head_f1', 'summary', 'word_f1', 'with', 'without', 'para_f1', 'word_f1',
                 'lower', 'up', 'lower', 'up'))
    print((ROW % ('', '(nothing)', *('%.4f' % whole[c][0][f] for c in FIGURES for f in FIGURES[c]), '', '', '', '')).rstrip())
    for name in sorted(set(names), key=lambda each: (sorts[each], each)):
        scores = read_scores(folder / name)
        cells = []
        for corpus, figures in FIGURES.items():
            for figure in figures:
                change = scores[corpus][0][figure] - whole[corpus][0][figure]
                cells.append('%+.1f' % (1000 * change) if change else '.')
        lines = []
        for corpus in HOSTS:
            changes = host_changes(whole[corpus][1], scores[corpus][1], hosts[corpus])
            cells += [sum(change < 0 for change in changes.values()), sum(change > 0 for change in changes.values())]
            lines += ['%s %s %+.4f' % (corpus, *each) for each in sorted(changes.items(), key=lambda each: (-abs(each[1]), each[0]))]
        (folder / name / 'hosts.txt').write_text(''.join(line + '\n' for line in lines), encoding='utf-8')
        print(ROW % (sorts[name], name, *cells))


if __name__ == '__main__':
    main(*sys.argv[1:])
