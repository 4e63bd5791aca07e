"""floors.py FLOORS.json FOLDER [--raise]: holds FOLDER/<corpus>.json against the floors, and prints a table."""
import json
import math
import sys
from pathlib import Path

ROW = '%-14s %-18s %9s %9s  %s'


def raised(figure, floor, sign):
    """The better of a floor and a figure cut to three digits, so that a floor is never beyond its figure."""
    if isinstance(figure, int):
        return max(floor, figure) if sign > 0 else min(floor, figure)
    return max(floor, math.floor(figure * 1000) / 1000) if sign > 0 else min(floor, math.ceil(figure * 1000) / 1000)


def main(floors_file, folder, *options):
    floors = json.loads(Path(floors_file).read_text(encoding='utf-8'))
    failed = 0
    print(ROW % ('corpus', 'figure', 'floor', 'is', ''))
    for corpus, sides in floors.items():
        figures = json.loads((Path(folder) / (corpus + '.json')).read_text(encoding='utf-8'))
        for side, sign in (('at_least', 1), ('at_most', -1)):
            for name, floor in sides[side].items():
                figure = figures.get(name)
                good = figure is not None and sign * figure >= sign * floor
                failed += not good
                shown = 'none' if figure is None else '%.5g' % figure
                print(ROW % (corpus, name, ('>= ' if sign > 0 else '<= ') + '%g' % floor, shown, '' if good else 'BELOW ITS FLOOR'))
                if figure is not None and good:
                    sides[side][name] = raised(figure, floor, sign)
    if '--raise' in options:
        Path(floors_file).write_text(json.dumps(floors, indent=2) + '\n', encoding='utf-8')
    print('gates: %s' % ('%d below the floor' % failed if failed else 'all figures hold'))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
