"""Build the site; fails on a broken link, so nothing half-linked gets published."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

from codegen.expand import expand
from codegen.load import IDL_ROOT, load
from codegen.site.build import pages
from codegen.site.links import broken_links

ROOT = IDL_ROOT.parent


def main(arguments: list[str] | None = None) -> int:
    """Write the site; 1 if a link or an anchor leads nowhere, with a line for each."""
    # Imports every operation of the server, as codegen.coverage does.
    from xapi.operations.registry import OPERATIONS  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m codegen.site", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs/_site", help="directory to write")
    options = parser.parse_args(arguments)
    out: Path = options.out
    begun = time.monotonic()
    files = pages(expand(load()), OPERATIONS, ROOT)
    if out.exists():
        shutil.rmtree(out)
    for name, text in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_bytes(text))
    broken = broken_links(files)
    for line in broken:
        print(line, file=sys.stderr)
    size = sum(len(_bytes(text)) for text in files.values())
    seconds = time.monotonic() - begun
    print(f"{len(files)} files, {size / 1e6:.1f} MB in {seconds:.1f} s: {out}/index.html")
    return 1 if broken else 0


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


if __name__ == "__main__":
    sys.exit(main())
