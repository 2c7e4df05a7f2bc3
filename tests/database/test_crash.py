"""kill -9 in the middle of commits: what was acknowledged is there, and nothing half."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from tiny_model import MODELS, VM

from xapi.database import Database
from xapi.database.engines.sqlite import SqliteEngine

WRITER = """
import asyncio, os, sys
from itertools import count
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tiny_model import MODELS, VBD, VM
from xapi.database import Database
from xapi.database.engines.sqlite import SqliteEngine

numbers = count(int(sys.argv[3]))

async def write(db):
    while True:
        n = next(numbers)
        with db.transaction() as tx:
            tx.create(VM.new(f"v{n}", uuid=f"u{n}", name_label="x" * 500))
            tx.create(VBD.new(f"a{n}", VM=f"v{n}"))
            tx.create(VBD.new(f"b{n}", VM=f"v{n}"))
        with db.transaction() as tx:
            tx.modify("VM", f"v{n}", {"memory": n, "current_operations": {"t": "start"}})
        await db.durable(tx.revision)
        os.write(1, f"{n} {tx.revision}\\n".encode())

async def main():
    db = Database(MODELS, SqliteEngine(Path(sys.argv[1])))
    await db.open()
    await asyncio.gather(*(write(db) for _ in range(16)))

asyncio.run(main())
"""


@pytest.mark.parametrize("round_", range(3))
async def test_kill_9(tmp_path: Path, round_: int) -> None:
    path = tmp_path / "state.db"
    acknowledged: dict[int, int] = {}
    for start in (0, 1_000_000):
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            WRITER,
            str(path),
            str(Path(__file__).parent),
            str(start),
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        try:
            for _ in range(150 + 97 * round_):  # in the midst of it, each time elsewhere
                async with asyncio.timeout(30):
                    n, revision = (await child.stdout.readline()).split()
                acknowledged[int(n)] = int(revision)
        finally:
            child.kill()
        # What was acknowledged before the signal counts, read by then or not.
        for line in (await child.stdout.read()).splitlines():
            if len(words := line.split()) == 2 and words[1]:
                acknowledged.setdefault(int(words[0]), 0)
        await child.wait()

    db = Database(MODELS, SqliteEngine(path))
    await db.open()
    assert await db.check() == []
    assert db.revision > max(acknowledged.values())
    for n in acknowledged:
        assert VM.get(db, f"v{n}").memory == n
    for vm in VM.all(db):
        n = vm.ref[1:]
        assert vm.VBDs == (f"a{n}", f"b{n}")
        assert vm.memory in (0, int(n))
        assert vm.current_operations == {}
    assert db.counts()["VBD"] == 2 * db.counts()["VM"]
    await db.close()
