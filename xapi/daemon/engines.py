"""Which storage engine the configuration asks for."""

from __future__ import annotations

from xapi.daemon.config import Settings
from xapi.database.engines.base import Engine
from xapi.database.engines.etcd import EtcdEngine, EtcdOptions
from xapi.database.engines.etcd_client import EtcdAccess, Tls
from xapi.database.engines.sqlite import SqliteEngine

__all__ = ["etcd_engine", "make_engine", "sqlite_engine"]


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
