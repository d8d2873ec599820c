#!/bin/sh
# The archive beside a bare FTS5 table of the same texts: `make bench-archive REPORTS=31000`. The texts are generated from the samples,
# so the figures are of generated text (bench/corpus.h).
# SPDX-License-Identifier: GPL-3.0-or-later
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$here/../..
build=$(cd "${builddir:-.}" && pwd)
tmp=$(mktemp -d) || exit 2
trap 'rm -rf "$tmp"' EXIT
"$build/tests/bench/archive" -n "${REPORTS:-31000}" -d "$tmp" "$tree"/resources/samples/20*.txt "$tree"/resources/samples/en*.txt
