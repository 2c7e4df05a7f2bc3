# Written by codegen from idl/; change the IDL, not this file.
"""The record of Repository, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    map_of,
    void,
)

_enum_origin = enum_of(enums.Origin)


class RepositoryRecord(Record):
    """A source of packages for updating hosts: a remote server, an uploaded bundle, or another
    pool.
    """

    api_class: ClassVar[str] = "Repository"
    binary_url: str
    """Address of the packages; empty for a bundle."""
    certificate: str
    """Certificate of the other pool's coordinator in PEM form; empty for other sources. A
    prototype; it may change.
    """
    gpgkey_path: str
    """Path on the host of the key that signs the repository; empty for the default key. A
    prototype; it may change.
    """
    hash: str
    """Hash of the state last synchronised; empty if there was no synchronisation."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the repository."""
    origin: enums.Origin
    """Kind of source: remote server, bundle or other pool. A prototype; it may change."""
    source_url: str
    """Address of the source packages; empty if there are none."""
    up_to_date: bool
    """Removed from the API; host.latest_synced_updates_applied tells whether updates are
    missing. Removed in 23.18.0.
    """
    update: bool
    """True when the repository holds updates with their metadata; at most one such can be
    enabled.
    """
    uuid: str
    """Unique identifier of the repository."""

    _decoders = {
        "origin": _enum_origin,
    }
    _unset = {
        "binary_url": str,
        "certificate": str,
        "gpgkey_path": str,
        "hash": str,
        "name_description": str,
        "name_label": str,
        "origin": lambda: enums.Origin("remote"),
        "source_url": str,
        "up_to_date": bool,
        "update": bool,
        "uuid": str,
    }


_repository_ref_to_repository_record_map = map_of(identity, RepositoryRecord.decode)

apply: Method[None] = Method("Repository.apply", void)
apply_livepatch: Method[None] = Method("Repository.apply_livepatch", void)
forget: Method[None] = Method("Repository.forget", void)
introduce: Method[refs.RepositoryRef] = Method("Repository.introduce", identity, defaults=("",))
introduce_bundle: Method[refs.RepositoryRef] = Method("Repository.introduce_bundle", identity)
introduce_remote_pool: Method[refs.RepositoryRef] = Method(
    "Repository.introduce_remote_pool", identity
)
set_gpgkey_path: Method[None] = Method("Repository.set_gpgkey_path", void)
get_binary_url: Method[str] = Method("Repository.get_binary_url", identity, safe=True)
get_certificate: Method[str] = Method("Repository.get_certificate", identity, safe=True)
get_gpgkey_path: Method[str] = Method("Repository.get_gpgkey_path", identity, safe=True)
get_hash: Method[str] = Method("Repository.get_hash", identity, safe=True)
get_name_description: Method[str] = Method("Repository.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("Repository.set_name_description", void)
get_name_label: Method[str] = Method("Repository.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("Repository.set_name_label", void)
get_origin: Method[enums.Origin] = Method("Repository.get_origin", _enum_origin, safe=True)
get_source_url: Method[str] = Method("Repository.get_source_url", identity, safe=True)
get_up_to_date: Method[bool] = Method("Repository.get_up_to_date", identity, safe=True)
get_update: Method[bool] = Method("Repository.get_update", identity, safe=True)
get_uuid: Method[str] = Method("Repository.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.RepositoryRef] = Method("Repository.get_by_uuid", identity, safe=True)
get_record: Method[RepositoryRecord] = Method(
    "Repository.get_record", RepositoryRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.RepositoryRef]] = Method(
    "Repository.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.RepositoryRef]] = Method("Repository.get_all", identity, safe=True)
get_all_where: Method[list[refs.RepositoryRef]] = Method(
    "Repository.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.RepositoryRef, RepositoryRecord]] = Method(
    "Repository.get_all_records", _repository_ref_to_repository_record_map, safe=True
)
get_all_records_where: Method[dict[refs.RepositoryRef, RepositoryRecord]] = Method(
    "Repository.get_all_records_where", _repository_ref_to_repository_record_map, safe=True
)
