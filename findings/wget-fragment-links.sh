#!/usr/bin/env bash
# GNU Wget 1.21.3 (Debian 1.21.3-1+deb12u1), --convert-links: a link that is nothing but a fragment gets the name of the file that the
# page is saved in: "#n1" becomes "fog.html#n1". The manual says that links to files that were downloaded are made relative;
# this one was relative, and it needed no file. A page that is renamed after it was saved therefore loses its notes and its
# contents, and a reader that tells links within a page by their first character finds none.
# Expected by who knows what the option is for: href="#n1". Seen: href="fog.html#n1".
# Ends with 1 if that changes.
set -euo pipefail
version=1.21.3-1+deb12u1
folder=$(mktemp -d)
trap 'kill "${server:-}" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "wget=$version" > /dev/null 2>&1
dpkg -x wget_*.deb tools
cat > serve.py <<'PYTHON'
import http.server

PAGE = b'<!DOCTYPE html><title>Fog</title><p>Fog<a href="#n1">1</a> lies on the sound.<p id="n1">1. Or mist.'


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *ignored):
        pass


server = http.server.HTTPServer(('127.0.0.1', 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
PYTHON
python3 serve.py > port &
server=$!
while [ ! -s port ]; do sleep 0.1; done
tools/usr/bin/wget --version | head -n 1
tools/usr/bin/wget -q --no-config -E --convert-links "http://127.0.0.1:$(cat port)/fog"
seen=$(grep -o 'href="[^"]*"' fog.html)
printf '%s\n' "$seen"
[ "$seen" = 'href="fog.html#n1"' ]
