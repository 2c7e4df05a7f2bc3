"""Files of this host for those who look after it: logs, reports of its state, backups.

Each host serves its own. A report holds no secrets; a backup holds all of them, and is for pool
administrators alone (the data model says so).
"""

from __future__ import annotations

import asyncio
import platform
import sys
import tempfile
from collections.abc import AsyncGenerator
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import orjson

from xapi.daemon.archives import KINDS, Archive, download
from xapi.daemon.config import Settings
from xapi.daemon.logs import RECENT
from xapi.daemon.restoring import MANIFEST, PARTS, STATE
from xapi.database import Database
from xapi.generated import errors, records
from xapi.operations.context import Call
from xapi.operations.database_dump import Frozen, as_report, as_xml
from xapi.operations.host.information import REPORT_PARTS
from xapi.operations.transfers import Asked, Download
from xapi.session.audit import AuditFile

__all__ = ["HostFiles", "database_source"]

_CHECK_SECONDS = 10.0
_PIECE = 1 << 18


async def database_source(call: Call, _asked: Asked) -> Download:
    """The database in upstream's shape of XML; with the values of secrets."""
    return Download(_xml(Frozen(call.db)), content_type="text/xml")


async def _xml(frozen: Frozen) -> AsyncGenerator[bytes]:
    made = as_xml(frozen)

    def some() -> bytes:
        held = bytearray()
        for piece in made:
            held += piece
            if len(held) >= _PIECE:
                break
        return bytes(held)

    while piece := await asyncio.to_thread(some):
        yield piece


class HostFiles:
    """Sources of what a host is asked for."""

    def __init__(self, settings: Settings, db: Database, audit: AuditFile, host: str) -> None:
        """`host`: reference of this one."""
        self._settings = settings
        self._db = db
        self._audit = audit
        self._host = host

    async def logs(self, _call: Call, _asked: Asked) -> Download:
        """The audit log, and the newest lines of the daemon's own."""
        await asyncio.to_thread(self._audit.flush)
        return await download(self._settings.state_dir, "tar.gz", self._add_logs)

    async def status(self, _call: Call, asked: Asked) -> Download:
        """``entries``: names of `REPORT_PARTS` joined by commas, all without it; others are
        passed over. INVALID_VALUE [output, text]."""
        kind = asked.get("output") or "tar"
        if kind not in KINDS:
            raise errors.InvalidValue("output", kind)
        given = asked.get("entries", "")
        wanted = set(given.split(",")) if given else set(REPORT_PARTS)
        engine = await self._engine() if "engine" in wanted else {}
        frozen = Frozen(self._db)
        uuid = records.host.get(self._db, self._host).uuid
        await asyncio.to_thread(self._audit.flush)

        def fill(archive: Archive) -> None:
            prefix = _Below(archive, f"status-report-{uuid}/")
            if "version" in wanted:
                prefix.add("version.json", _json(_versions(frozen, self._host)))
            if "config" in wanted:
                prefix.add("settings.json", _json(self._settings.model_dump(mode="json")))
            if "engine" in wanted:
                prefix.add("engine.json", _json(engine))
            if "database" in wanted:
                prefix.add("database.json", _json(as_report(frozen)))
            if "processes" in wanted:
                prefix.add("processes.txt", _processes().encode())
            if "logs" in wanted:
                self._add_logs(prefix)

        return await download(self._settings.state_dir, kind, fill)

    async def backup(self, _call: Call, _asked: Asked) -> Download:
        """What `xapi.daemon.restoring` takes back: identity, keys, users, and on a coordinator that
        keeps it itself, the database as it is now."""
        state = self._settings.state_dir
        with tempfile.TemporaryDirectory(dir=state, prefix="backup-") as directory:
            copy = Path(directory) / STATE
            if self._settings.database.engine == "sqlite" and self._leads():
                await self._db.backup(copy)
            told = {
                "host": records.host.get(self._db, self._host).uuid,
                "revision": self._db.durable_revision,
                "database": copy.exists(),
            }

            def fill(archive: Archive) -> None:
                archive.add(MANIFEST, _json(told))
                archive.add_file(STATE, copy)
                for part in PARTS:
                    path = state / part
                    for file in sorted(path.iterdir()) if path.is_dir() else [path]:
                        # A hidden one is being written and will replace another.
                        if file.is_file() and not file.name.startswith("."):
                            archive.add_file(str(file.relative_to(state)), file)

            return await download(state, "tar", fill)

    def _leads(self) -> bool:
        return any(pool.master == self._host for pool in records.pool.all(self._db))

    def _add_logs(self, archive: Archive) -> None:
        archive.add("logs/xapi.log", RECENT.text())
        for path in self._audit.paths():
            archive.add_file(f"logs/{path.name}", path)

    async def _engine(self) -> dict[str, Any]:
        """Whether what is stored is whole and can be reached."""
        problems: list[str]
        try:
            async with asyncio.timeout(_CHECK_SECONDS):
                problems = await self._db.check()
        except TimeoutError:
            problems = [f"the check took longer than {_CHECK_SECONDS:g} s"]
        return {
            "engine": self._settings.database.engine,
            "term": self._db.term,
            "revision": self._db.revision,
            "durable_revision": self._db.durable_revision,
            "failure": self._db.failure,
            "problems": problems,
        }


class _Below:
    """An archive's directory."""

    def __init__(self, archive: Archive, prefix: str) -> None:
        self._archive = archive
        self._prefix = prefix

    def add(self, name: str, data: bytes) -> None:
        self._archive.add(self._prefix + name, data)

    def add_file(self, name: str, path: Path) -> None:
        self._archive.add_file(self._prefix + name, path)


def _json(value: object) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS, default=str)


def _versions(frozen: Frozen, host: str) -> dict[str, Any]:
    rows = [row for row in frozen.tables["host"][1] if row.ref == host]
    return {
        "software_version": {k: v for row in rows for k, v in _software(row).items()},
        "python": sys.version,
        "platform": platform.platform(),
        "packages": sorted({f"{each.metadata['Name']} {each.version}" for each in distributions()}),
    }


def _software(row: object) -> dict[str, str]:
    return dict(row.software_version) if isinstance(row, records.host) else {}


def _processes() -> str:
    """Of each process: no arguments, for they may hold secrets."""
    lines = ["pid ppid state rss_kib name"]
    for path in sorted(Path("/proc").glob("[0-9]*"), key=lambda path: int(path.name)):
        try:
            text = (path / "status").read_text("utf-8", "replace")
        except OSError:  # it has ended
            continue
        facts = dict(line.split(":\t", 1) for line in text.splitlines() if ":\t" in line)
        memory = facts.get("VmRSS", "0").split()[0]
        state = facts.get("State", "?").split()[0]
        lines.append(
            f"{path.name} {facts.get('PPid', '?')} {state} {memory} {facts.get('Name', '?')}"
        )
    return "\n".join(lines) + "\n"
