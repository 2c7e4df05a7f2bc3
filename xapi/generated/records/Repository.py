# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A source of packages for updating hosts: a remote server, an uploaded bundle, or another
pool.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class RepositoryFields(TypedDict, total=False):
        """Fields of Repository that can be given to new, create and modify."""

        binary_url: str
        certificate: str
        gpgkey_path: str
        hash: str
        name_description: str
        name_label: str
        origin: enums.Origin
        source_url: str
        up_to_date: bool
        update: bool
        uuid: str


class Repository(Row):
    """A source of packages for updating hosts: a remote server, an uploaded bundle, or another
    pool.
    """

    __slots__ = (
        "binary_url",
        "certificate",
        "gpgkey_path",
        "hash",
        "name_description",
        "name_label",
        "origin",
        "source_url",
        "up_to_date",
        "update",
        "uuid",
    )

    binary_url: str
    """Address of the packages; empty for a bundle."""
    certificate: str
    """Certificate of the other pool's coordinator in PEM form; empty for other sources."""
    gpgkey_path: str
    """Path on the host of the key that signs the repository; empty for the default key."""
    hash: str
    """Hash of the state last synchronised; empty if there was no synchronisation."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the repository."""
    origin: enums.Origin
    """Kind of source: remote server, bundle or other pool."""
    source_url: str
    """Address of the source packages; empty if there are none."""
    up_to_date: bool
    """Removed from the API; host.latest_synced_updates_applied tells whether updates are
    missing.
    """
    update: bool
    """True when the repository holds updates with their metadata; at most one such can be
    enabled.
    """
    uuid: str
    """Unique identifier of the repository."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[RepositoryFields]) -> Repository:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.binary_url = ""
        row.certificate = ""
        row.gpgkey_path = ""
        row.hash = ""
        row.name_description = ""
        row.name_label = ""
        row.origin = "remote"
        row.source_url = ""
        row.up_to_date = False
        row.update = False
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[RepositoryFields]) -> refs.RepositoryRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.RepositoryRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[RepositoryFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Repository", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Repository:
        row = Repository.__new__(Repository)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.binary_url = self.binary_url
        row.certificate = self.certificate
        row.gpgkey_path = self.gpgkey_path
        row.hash = self.hash
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.origin = self.origin
        row.source_url = self.source_url
        row.up_to_date = self.up_to_date
        row.update = self.update
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.binary_url != "":
            out["binary_url"] = self.binary_url
        if self.certificate != "":
            out["certificate"] = self.certificate
        if self.gpgkey_path != "":
            out["gpgkey_path"] = self.gpgkey_path
        if self.hash != "":
            out["hash"] = self.hash
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.origin != "remote":
            out["origin"] = self.origin
        if self.source_url != "":
            out["source_url"] = self.source_url
        if self.up_to_date != False:
            out["up_to_date"] = self.up_to_date
        if self.update != False:
            out["update"] = self.update
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Repository:
        row = cls.new(ref)
        if "binary_url" in stored:
            row.binary_url = stored["binary_url"]
        if "certificate" in stored:
            row.certificate = stored["certificate"]
        if "gpgkey_path" in stored:
            row.gpgkey_path = stored["gpgkey_path"]
        if "hash" in stored:
            row.hash = stored["hash"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "origin" in stored:
            row.origin = stored["origin"]
        if "source_url" in stored:
            row.source_url = stored["source_url"]
        if "up_to_date" in stored:
            row.up_to_date = stored["up_to_date"]
        if "update" in stored:
            row.update = stored["update"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>binary_url</name><value>{escape(self.binary_url)}</value></member>"
            f"<member><name>certificate</name><value>{escape(self.certificate)}</value></member>"
            f"<member><name>gpgkey_path</name><value>{escape(self.gpgkey_path)}</value></member>"
            f"<member><name>hash</name><value>{escape(self.hash)}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>origin</name><value>{self.origin}</value></member>"
            f"<member><name>source_url</name><value>{escape(self.source_url)}</value></member>"
            f"<member><name>up_to_date</name><value><boolean>{self.up_to_date:d}</boolean></value></member>"
            f"<member><name>update</name><value><boolean>{self.update:d}</boolean></value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "binary_url": self.binary_url,
            "certificate": self.certificate,
            "gpgkey_path": self.gpgkey_path,
            "hash": self.hash,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "origin": self.origin,
            "source_url": self.source_url,
            "up_to_date": self.up_to_date,
            "update": self.update,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Repository.new("")


Repository.MODEL = ClassModel(
    name="Repository",
    fields=(
        FieldModel("binary_url", parse_type("string"), "binary_url", _DEFAULTS.binary_url),
        FieldModel("certificate", parse_type("string"), "certificate", _DEFAULTS.certificate),
        FieldModel("gpgkey_path", parse_type("string"), "gpgkey_path", _DEFAULTS.gpgkey_path),
        FieldModel("hash", parse_type("string"), "hash", _DEFAULTS.hash),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("origin", parse_type("enum origin"), "origin", _DEFAULTS.origin),
        FieldModel("source_url", parse_type("string"), "source_url", _DEFAULTS.source_url),
        FieldModel("up_to_date", parse_type("bool"), "up_to_date", _DEFAULTS.up_to_date),
        FieldModel("update", parse_type("bool"), "update", _DEFAULTS.update),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Repository,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
