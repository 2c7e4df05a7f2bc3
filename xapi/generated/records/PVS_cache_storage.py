# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""The storage one host gives to the cache of PVS proxies of one site."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class PVS_cache_storageFields(TypedDict, total=False):
        """Fields of PVS_cache_storage that can be given to new, create and modify."""

        SR: refs.SRRef
        VDI: refs.VDIRef
        host: refs.hostRef
        site: refs.PVS_siteRef
        size: int
        uuid: str


class PVS_cache_storage(Row):
    """The storage one host gives to the cache of PVS proxies of one site."""

    __slots__ = (
        "SR",
        "VDI",
        "host",
        "site",
        "size",
        "uuid",
    )

    SR: refs.SRRef
    """SR that holds the cache image."""
    VDI: refs.VDIRef
    """Cache image; null until a proxy on the host needs it."""
    host: refs.hostRef
    """Host that uses the cache."""
    site: refs.PVS_siteRef
    """PVS site whose proxies use the cache."""
    size: int
    """Size of the cache image in bytes."""
    uuid: str
    """Unique identifier of the cache storage."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PVS_cache_storageFields]) -> PVS_cache_storage:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.SR = refs.SRRef("OpaqueRef:NULL")
        row.VDI = refs.VDIRef("OpaqueRef:NULL")
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.site = refs.PVS_siteRef("OpaqueRef:NULL")
        row.size = 21474836480
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[PVS_cache_storageFields]
    ) -> refs.PVS_cache_storageRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PVS_cache_storageRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PVS_cache_storageFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PVS_cache_storage", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PVS_cache_storage:
        row = PVS_cache_storage.__new__(PVS_cache_storage)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.SR = self.SR
        row.VDI = self.VDI
        row.host = self.host
        row.site = self.site
        row.size = self.size
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.SR != refs.SRRef("OpaqueRef:NULL"):
            out["SR"] = self.SR
        if self.VDI != refs.VDIRef("OpaqueRef:NULL"):
            out["VDI"] = self.VDI
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.site != refs.PVS_siteRef("OpaqueRef:NULL"):
            out["site"] = self.site
        if self.size != 21474836480:
            out["size"] = self.size
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PVS_cache_storage:
        row = cls.new(ref)
        if "SR" in stored:
            row.SR = stored["SR"]
        if "VDI" in stored:
            row.VDI = stored["VDI"]
        if "host" in stored:
            row.host = stored["host"]
        if "site" in stored:
            row.site = stored["site"]
        if "size" in stored:
            row.size = stored["size"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>SR</name><value>{escape(self.SR)}</value></member>"
            f"<member><name>VDI</name><value>{escape(self.VDI)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>site</name><value>{escape(self.site)}</value></member>"
            f"<member><name>size</name><value>{self.size}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "SR": self.SR,
            "VDI": self.VDI,
            "host": self.host,
            "site": self.site,
            "size": self.size,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PVS_cache_storage.new("")


PVS_cache_storage.MODEL = ClassModel(
    name="PVS_cache_storage",
    fields=(
        FieldModel("SR", parse_type("SR ref"), "SR", _DEFAULTS.SR),
        FieldModel("VDI", parse_type("VDI ref"), "VDI", _DEFAULTS.VDI),
        FieldModel("host", parse_type("host ref"), "host", _DEFAULTS.host),
        FieldModel(
            "site",
            parse_type("PVS_site ref"),
            "site",
            _DEFAULTS.site,
            relation=Relation("PVS_site", "cache_storage", RelationKind.ONE),
        ),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PVS_cache_storage,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
