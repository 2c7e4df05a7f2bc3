"""Which storage engine the configuration asks for, or else the pool.

A pool's members share one store. Only the host that led it first has to be configured for it: the
others are told how to reach it when they say hello, and keep that below their state directory. What
is configured on a host itself comes first.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from xapi.daemon.config import Etcd, Settings
from xapi.database.engines.base import Engine
from xapi.database.engines.etcd import EtcdEngine, EtcdOptions
from xapi.database.engines.etcd_client import EtcdAccess, Tls
from xapi.database.engines.sqlite import SqliteEngine
from xapi.pool.files import write_private

__all__ = [
    "engine_facts",
    "etcd_engine",
    "forget_engine",
    "keep_engine",
    "make_engine",
    "sqlite_engine",
    "with_kept_engine",
]

_FILES = ("ca", "certificate", "key", "password_file")


def make_engine(settings: Settings) -> Engine:
    """The configured engine, not opened yet. Raises OSError where the password cannot be read."""
    return etcd_engine(settings) if settings.database.engine == "etcd" else sqlite_engine(settings)


def sqlite_engine(settings: Settings) -> SqliteEngine:
    """The file in the state directory."""
    return SqliteEngine(settings.database_path)


def etcd_engine(settings: Settings) -> EtcdEngine:
    """The configured cluster. Raises OSError; ValueError where none is configured."""
    etcd = settings.database.etcd
    password = ""
    if etcd.password_file is not None:
        password = etcd.password_file.read_text("utf-8").rstrip("\r\n")
    access = EtcdAccess(
        etcd.endpoints,
        tls=Tls(
            *(None if file is None else str(file) for file in (etcd.ca, etcd.certificate, etcd.key))
        ),
        user=etcd.user,
        password=password,
        attempt_seconds=etcd.attempt_seconds,
        total_seconds=etcd.total_seconds,
    )
    options = EtcdOptions(
        prefix=etcd.prefix,
        lease_seconds=etcd.lease_seconds,
        compact=etcd.compact,
        keep_seconds=etcd.keep_seconds,
        keep_revisions=etcd.keep_revisions,
    )
    return EtcdEngine(access, options)


def engine_facts(settings: Settings) -> dict[str, Any] | None:
    """What another member needs in order to reach the same store, contents of files included.

    None where nobody else can. Blocking. Raises OSError.
    """
    if settings.database.engine != "etcd":
        return None
    etcd = settings.database.etcd
    files = {name: getattr(etcd, name) for name in _FILES}
    return {
        "settings": etcd.model_dump(mode="json", exclude=set(_FILES), exclude_unset=True),
        "files": {name: path.read_text("utf-8") for name, path in files.items() if path},
    }


def keep_engine(state_dir: Path, facts: dict[str, Any]) -> bool:
    """Use the pool's store from the next start on; False where it is known already.

    Blocking. Raises OSError.
    """
    path = _kept(state_dir)
    text = orjson.dumps(facts, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS)
    if path.exists() and path.read_bytes() == text:
        return False
    for name, content in facts["files"].items():
        write_private(path.with_name(f"etcd.{name}"), content.encode())
    write_private(path, text)
    return True


def forget_engine(state_dir: Path) -> bool:
    """The pool has no shared store any more; False where none was known. Blocking."""
    path = _kept(state_dir)
    known = path.exists()
    path.unlink(missing_ok=True)
    return known


def with_kept_engine(settings: Settings) -> Settings:
    """The settings with the pool's store, unless this host's own name one.

    Blocking. Raises OSError, ValueError.
    """
    path = _kept(settings.state_dir)
    if settings.database.engine == "etcd" or not path.exists():
        return settings
    facts: dict[str, Any] = orjson.loads(path.read_bytes())
    files = {name: path.with_name(f"etcd.{name}") for name in facts["files"]}
    etcd = Etcd.model_validate({**facts["settings"], **files})
    update = {"engine": "etcd", "etcd": etcd}
    return settings.model_copy(update={"database": settings.database.model_copy(update=update)})


def _kept(state_dir: Path) -> Path:
    return state_dir / "pool" / "engine.json"
