"""``GET /audit_log``: what is kept, over all files, or from a time on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from xapi.generated import errors
from xapi.session.audit import AuditFile
from xapi.session.audit_download import audit_source


async def lines(file: AuditFile, **asked: str) -> list[Any]:
    call: Any = None
    got = await audit_source(file)(call, asked)
    text = b"".join([piece async for piece in got.pieces])
    return [orjson.loads(line)["n"] for line in text.splitlines()]


async def test_all_or_from_a_time_on(tmp_path: Path) -> None:
    file = AuditFile(tmp_path / "audit.log", max_bytes=2000, keep=2)
    file.open()
    assert await lines(file) == []
    for number in range(100):
        file.put({"time": 1_800_000_000.0 + number, "n": number, "text": "x" * 40})
        file.flush()
    kept = await lines(file)
    assert kept == list(range(kept[0], 100))
    assert 0 < kept[0] < 80
    # 1800000090 is 2027-01-15T08:01:30Z.
    assert await lines(file, since="20270115T08:01:30Z") == list(range(90, 100))
    assert await lines(file, since="2027-01-15T08:01:20Z") == list(range(80, 100))
    assert await lines(file, since="20270115T09:00:00Z") == []
    assert await lines(file, since="20200115T09:00:00Z") == kept
    with pytest.raises(errors.InvalidValue, match="since"):
        await lines(file, since="yesterday")
    file.close()


async def test_files_that_are_turned_over_meanwhile_are_read(tmp_path: Path) -> None:
    file = AuditFile(tmp_path / "audit.log", max_bytes=600_000, keep=1)
    file.open()
    for number in range(5000):
        file.put({"time": 1.0, "n": number, "text": "x" * 90})
    file.flush()
    call: Any = None
    got = await audit_source(file)(call, {})
    text = await anext(got.pieces)
    for _ in range(10_000):
        file.put({"time": 2.0, "n": -1, "text": "x" * 90})
    file.flush()
    text += b"".join([piece async for piece in got.pieces])
    assert [orjson.loads(line)["n"] for line in text.splitlines()] == list(range(5000))
    file.close()
