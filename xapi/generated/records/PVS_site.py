# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and the
hosts' cache storage.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_pvs_cache_storage_ref_set = xml_writer(parse_type("PVS_cache_storage ref set"))
_json_pvs_cache_storage_ref_set = json_writer(parse_type("PVS_cache_storage ref set"))
_restore_pvs_cache_storage_ref_set = restorer(parse_type("PVS_cache_storage ref set"))
_xml_pvs_proxy_ref_set = xml_writer(parse_type("PVS_proxy ref set"))
_json_pvs_proxy_ref_set = json_writer(parse_type("PVS_proxy ref set"))
_restore_pvs_proxy_ref_set = restorer(parse_type("PVS_proxy ref set"))
_xml_pvs_server_ref_set = xml_writer(parse_type("PVS_server ref set"))
_json_pvs_server_ref_set = json_writer(parse_type("PVS_server ref set"))
_restore_pvs_server_ref_set = restorer(parse_type("PVS_server ref set"))

if TYPE_CHECKING:

    class PVS_siteFields(TypedDict, total=False):
        """Fields of PVS_site that can be given to new, create and modify."""

        PVS_uuid: str
        name_description: str
        name_label: str
        uuid: str


class PVS_site(Row):
    """A provisioning (PVS) site, with its servers, the proxies of VMs that boot from it and the
    hosts' cache storage.
    """

    __slots__ = (
        "PVS_uuid",
        "cache_storage",
        "name_description",
        "name_label",
        "proxies",
        "servers",
        "uuid",
    )

    PVS_uuid: str
    """Identifier of the site in the provisioning system; may be empty."""
    cache_storage: tuple[refs.PVS_cache_storageRef, ...]
    """Storage the hosts give to the cache of the site."""
    name_description: str
    """Free text describing the site."""
    name_label: str
    """Name of the site; need not be unique."""
    proxies: tuple[refs.PVS_proxyRef, ...]
    """Proxies of VMs that boot from the site."""
    servers: tuple[refs.PVS_serverRef, ...]
    """Servers of the site."""
    uuid: str
    """Unique identifier of the site."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PVS_siteFields]) -> PVS_site:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.PVS_uuid = ""
        row.cache_storage = ()
        row.name_description = ""
        row.name_label = ""
        row.proxies = ()
        row.servers = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PVS_siteFields]) -> refs.PVS_siteRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PVS_siteRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PVS_siteFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PVS_site", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PVS_site:
        row = PVS_site.__new__(PVS_site)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.PVS_uuid = self.PVS_uuid
        row.cache_storage = self.cache_storage
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.proxies = self.proxies
        row.servers = self.servers
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.PVS_uuid != "":
            out["PVS_uuid"] = self.PVS_uuid
        if self.cache_storage:
            out["cache_storage"] = self.cache_storage
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PVS_site:
        row = cls.new(ref)
        if "PVS_uuid" in stored:
            row.PVS_uuid = stored["PVS_uuid"]
        if "cache_storage" in stored:
            row.cache_storage = _restore_pvs_cache_storage_ref_set(stored["cache_storage"])
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>PVS_uuid</name><value>{escape(self.PVS_uuid)}</value></member>"
            f"<member><name>cache_storage</name>{_xml_pvs_cache_storage_ref_set(self.cache_storage)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>proxies</name>{_xml_pvs_proxy_ref_set(self.proxies)}</member>"
            f"<member><name>servers</name>{_xml_pvs_server_ref_set(self.servers)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "PVS_uuid": self.PVS_uuid,
            "cache_storage": self.cache_storage,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "proxies": self.proxies,
            "servers": self.servers,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PVS_site.new("")


PVS_site.MODEL = ClassModel(
    name="PVS_site",
    fields=(
        FieldModel("PVS_uuid", parse_type("string"), "PVS_uuid", _DEFAULTS.PVS_uuid),
        FieldModel(
            "cache_storage",
            parse_type("PVS_cache_storage ref set"),
            "cache_storage",
            _DEFAULTS.cache_storage,
            plain_refs=True,
            relation=Relation("PVS_cache_storage", "site", RelationKind.MANY),
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "proxies",
            parse_type("PVS_proxy ref set"),
            "proxies",
            _DEFAULTS.proxies,
            persistent=False,
            relation=Relation("PVS_proxy", "site", RelationKind.MANY),
        ),
        FieldModel(
            "servers",
            parse_type("PVS_server ref set"),
            "servers",
            _DEFAULTS.servers,
            persistent=False,
            relation=Relation("PVS_server", "site", RelationKind.MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PVS_site,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
