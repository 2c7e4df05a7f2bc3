"""Files of secrets, written whole or not at all."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from xapi.pool.files import write_private


def test_several_writers_at_once(tmp_path: Path) -> None:
    target = tmp_path / "keys" / "ring"
    texts = [bytes([65 + n]) * 100_000 for n in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda text: write_private(target, text), texts * 4))
    assert target.read_bytes() in texts
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in target.parent.iterdir()] == ["ring"]
