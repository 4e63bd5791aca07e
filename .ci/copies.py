"""copies.py FIGURES.json FOLDER: the figures of each kind of copy as a file of its own, FOLDER/copies-<kind>.json."""
import json
import sys
from pathlib import Path


def main(figures, folder):
    for kind, values in json.loads(Path(figures).read_text(encoding='utf-8')).items():
        name = 'copies-%s.json' % kind.replace(' ', '-')
        Path(folder, name).write_text(json.dumps(values), encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
