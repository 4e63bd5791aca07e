"""ablation.py FOLDER CORPORA NAME…: a table of what each figure is without each NAME, less what it is with it, in thousandths.

A dot is a figure that has not changed at all, a dash one that is not measured; of wcxb-dev's without_rate less is better. Then the
number of hosts of articles, and of other pages, on which the mean of the pages' main figure is lower without it, and higher, by more
than .002; FOLDER/NAME/hosts.txt names them, the furthest first. Figures and hosts of what is trained again (rule, features) mean
little unless they are well beyond OtherSeed's."""
import json
import sys
from collections import defaultdict
from pathlib import Path

FIGURES = {
    'fundus-a': ('para_f1', 'head_f1', 'summary_typed'),
    'aed': ('para_f1', 'word_f1'),
    'wcxb-dev': ('word_f1', 'without_rate'),
    'wcxb-other-dev': ('word_f1',),
    'readability-js': ('para_f1', 'word_f1'),
    'defuddle-fixtures': ('para_f1', 'word_f1'),
    'zh-web': ('para_f1',),
}
NAMES = ('fundus-a', '', '', 'aed', '', 'wcxb-dev', '', 'other', 'readab.', '', 'defuddle', '', 'zh-web')
SHORT = {'summary_typed': 'summary', 'without_rate': 'without'}
HOSTS = {'articles': ('fundus-a', 'fundus-old', 'aed', 'wcxb-dev'), 'others': ('wcxb-other-dev',)}
CHANGE = .002
ROW = '%-9s %-22s' + ' %8s' * 13 + ' %8s %4s' * 2


def read_scores(folder):
    scores = {}
    for file in folder.glob('*.scores'):
        text = file.read_text(encoding='utf-8')
        figures, end = json.JSONDecoder().raw_decode(text)
        pages = (line.split('\t') for line in text[end:].strip().split('\n'))
        scores[file.stem] = figures, {page: float(score) for page, score in pages}
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


def host_changes(whole, without, hosts, corpora):
    """By host, over the pages of all corpora that are measured without."""
    changes = defaultdict(list)
    for corpus in corpora:
        if corpus in without:
            for page, score in whole[corpus][1].items():
                changes[hosts[corpus][page]].append(without[corpus][1][page] - score)
    means = {name: sum(each) / len(each) for name, each in changes.items()}
    return {name: mean for name, mean in means.items() if abs(mean) > CHANGE}


def main(folder, corpora, *names):
    folder = Path(folder)
    sorts = dict(reversed(line.split()) for line in (folder / 'names.txt').read_text(encoding='utf-8').splitlines())
    hosts = {corpus: read_hosts(Path(corpora) / corpus) for sets in HOSTS.values() for corpus in sets}
    whole = read_scores(folder / 'whole')
    figures = [(corpus, figure) for corpus, some in FIGURES.items() for figure in some]
    print((ROW % ('', '', *NAMES, 'articles', '', 'others', '')).rstrip())
    print(ROW % ('sort', 'without', *(SHORT.get(f, f) for _, f in figures), 'lower', 'up', 'lower', 'up'))
    print((ROW % ('', '(nothing)', *('%.4f' % whole[c][0][f] for c, f in figures), '', '', '', '')).rstrip())
    for name in sorted(set(names), key=lambda each: (sorts[each], each)):
        scores = read_scores(folder / name)
        cells = []
        for corpus, figure in figures:
            change = scores[corpus][0][figure] - whole[corpus][0][figure] if corpus in scores else None
            cells.append('-' if change is None else '%+.1f' % (1000 * change) if change else '.')
        lines = []
        for sort, sets in HOSTS.items():
            changes = host_changes(whole, scores, hosts, sets)
            cells += [sum(change < 0 for change in changes.values()), sum(change > 0 for change in changes.values())]
            lines += ['%s %s %+.4f' % (sort, *each) for each in sorted(changes.items(), key=lambda each: (-abs(each[1]), each[0]))]
        (folder / name / 'hosts.txt').write_text(''.join(line + '\n' for line in lines), encoding='utf-8')
        print(ROW % (sorts[name], name, *cells))


if __name__ == '__main__':
    main(*sys.argv[1:])
