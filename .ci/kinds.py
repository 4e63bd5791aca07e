"""kinds.py TRUTH.jsonl < PAGES: means of the scores of pages (lines with an id, a tab and a score) by the kind of page, as JSON."""
import collections
import json
import re
import sys
from pathlib import Path


def main(truth):
    kinds = {}
    for line in Path(truth).read_text(encoding='utf-8').rstrip('\n').split('\n'):
        page = json.loads(line)
        kinds[page['id']] = page['page_type']
    scores = collections.defaultdict(list)
    for line in sys.stdin:
        page = re.fullmatch(r'(\S+)\t([0-9.]+)\n?', line)
        if page and page[1] in kinds:
            scores[kinds[page[1]]].append(float(page[2]))
    print(json.dumps({kind: sum(of) / len(of) for kind, of in sorted(scores.items())}, indent=1))


main(*sys.argv[1:])
