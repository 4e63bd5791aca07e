"""folds.py FOLDER: prints the figures of FOLDER/<corpus>.json (out of fold) beside <corpus>.all.json (in sample).

Ends with 1 if a figure is short of its goal."""
import json
import sys
from pathlib import Path

GOALS = {
    'fundus-a': {'para_f1': .953, 'para_p': .925, 'para_r': .968, 'head_f1': .935, 'summary_typed': .65, 'order': .999, 'word_f1': None},
    'aed': {'para_f1': None, 'word_f1': None, 'head_f1': None},
    'fundus-old': {'para_f1': None, 'word_f1': None},
    'kinds': {'documentation': None, 'forum': None, 'service': None, 'product': None, 'collection': None, 'listing': None},
    'wcxb-dev': {'word_f1': .956, 'with_rate': .957, 'without_rate': -.030, 'word_p': None, 'word_r': None},
    'readability-js': {'para_f1': .85, 'word_f1': .935, 'para_p': None, 'para_r': None, 'head_f1': None},
}
ROW = '%-15s %-14s %9s %12s %10s  %s'


def main(folder):
    short = 0
    print(ROW % ('corpus', 'figure', 'goal', 'out of fold', 'in sample', ''))
    for corpus, goals in GOALS.items():
        held, seen = (json.loads((Path(folder) / (corpus + end)).read_text(encoding='utf-8')) for end in ('.json', '.all.json'))
        for name, goal in goals.items():
            sign = -1 if goal and goal < 0 else 1
            missed = goal is not None and sign * held[name] < goal
            short += missed
            shown = '' if goal is None else '%s %.3f' % ('<=' if sign < 0 else '>=', abs(goal))
            print(ROW % (corpus, name, shown, '%.4f' % held[name], '%.4f' % seen[name], 'short of the goal' if missed else ''))
    return 1 if short else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
