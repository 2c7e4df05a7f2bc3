"""Pictures of the reference in a real browser: ``make screenshots``, optional, needs Chromium.

Each page at the width of a desktop and of a phone, below ``docs/images``. Chromium is driven over
its command line: no window, a fresh profile, no network.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "search": "index.html?q=VM.snapshot",
    "class": "classes/VM.html#start",
    "errors": "errors.html#VM_BAD_POWER_STATE",
}
SIZES = {"desktop": (1280, 860), "phone": (390, 844)}
SECONDS = 60


def take(browser: str, address: str, size: tuple[int, int], target: Path) -> None:
    """One picture. Raises CalledProcessError or TimeoutExpired."""
    # A frame of the wanted width: some versions lay a window out no narrower than 500 pixels.
    width, height = size
    with tempfile.TemporaryDirectory() as scratch:
        frame = Path(scratch) / "frame.html"
        frame.write_text(
            "<!DOCTYPE html><style>html,body{margin:0;overflow:hidden}"
            "iframe{border:0;display:block}</style>"
            f'<iframe src="{address}" width="{width}" height="{height}"></iframe>'
        )
        whole = Path(scratch) / "whole.png"
        subprocess.run(  # noqa: S603
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", f"--user-data-dir={scratch}/profile",
                "--allow-file-access-from-files", "--virtual-time-budget=4000",
                f"--window-size={width},{height}", f"--screenshot={whole}",
                frame.as_uri(),
            ],
            check=True, capture_output=True, timeout=SECONDS,
        )  # fmt: skip
        shutil.copy(whole, target)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "docs/_site")
    parser.add_argument("--out", type=Path, default=ROOT / "docs/images")
    options = parser.parse_args()
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        print("chromium is not installed", file=sys.stderr)
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    for name, page in PAGES.items():
        for device, size in SIZES.items():
            target = options.out / f"reference-{name}-{device}.png"
            take(browser, f"{options.site.resolve().as_uri()}/{page}", size, target)
            print(target, f"{target.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
